import type { Cited, Plan, Plugin } from '@thi-dua/plugin-api';
import type { Source } from '@thi-dua/schema';
import { uuidOf } from '../data/stable-id.ts';

/** The tables definitions are kept in, in the order in which one refers to the other. */
export const nouns = [
  'indicator',
  'plan',
  'campaign',
  'phase',
  'area',
  'target',
  'award_form',
  'criterion',
  'work_plan',
  'work_item',
  'report_duty',
] as const;

/** One of {@link nouns}. */
export type Noun = (typeof nouns)[number];

/** A fact of a plugin as a row: `document` is what the API shows of it. */
export interface Definition {
  readonly noun: Noun;
  /** Readable and unique in its table: `dong-thap/grassroots-force-2026/A6.1`. The API's id. */
  readonly key: string;
  readonly position: number;
  readonly document: object;
  /** The columns beside the document: what is searched, joined and referred to. */
  readonly columns: Readonly<Record<string, unknown>>;
}

/** That a target measures an indicator: a row of `target_measure`. */
export interface TargetMeasure {
  readonly target_id: string;
  readonly position: number;
  readonly indicator_id: string;
}

/** The plugin and plan a fact comes from. */
export interface Origin {
  readonly plugin: Plugin;
  readonly plan: Plan;
}

/** The primary key of a definition, known before the row exists. */
export function definitionId(noun: Noun, key: string): string {
  return uuidOf(`${noun}:${key}`);
}

/** Where a fact stands: in the plan of its campaign, unless it says another. */
export function sourceOf(cited: Pick<Cited, 'at' | 'words' | 'in'>, plan: Plan): Source {
  return { document: (cited.in ?? plan).title, section: cited.at, words: cited.words ?? null };
}
