import type { Cited, Plan, Plugin } from '@thi-dua/plugin-api';
import type { Source } from '@thi-dua/schema';
import { uuidOf } from '../data/stable-id.ts';

/** The tables of definitions, each after those it refers to. */
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

/** A fact of a plugin as a row; `document` is what the API shows. */
export interface Definition {
  readonly noun: Noun;
  /** The id in the API, readable and unique in its table: `dong-thap/grassroots-force-2026/A6.1`. */
  readonly key: string;
  readonly position: number;
  readonly document: object;
  /** The columns beside the document that are searched, joined or referred to. */
  readonly columns: Readonly<Record<string, unknown>>;
}

/** A row of `target_measure`: a target measures an indicator. */
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

/** The primary key of a definition. It derives from the key, so other rows can refer to it before it exists. */
export function definitionId(noun: Noun, key: string): string {
  return uuidOf(`${noun}:${key}`);
}

/** Where a fact is stated: in the plan of its campaign, unless it cites another document. */
export function sourceOf(cited: Pick<Cited, 'at' | 'words' | 'in'>, plan: Plan): Source {
  return { document: (cited.in ?? plan).title, section: cited.at, words: cited.words ?? null };
}
