import type { FigureStage } from '@thi-dua/schema';
import type { CampaignRules } from '../../standing/rules/campaign-rules.ts';
import type { RankedPeriod } from './period.queries.ts';

/** Whose inputs are read: units on the roll of a period, by the figures of a stage. */
export interface InputScope {
  readonly period: RankedPeriod;
  /** The rules of the campaign; `judging` holds those that judge the period. */
  readonly rules: CampaignRules;
  readonly judging: CampaignRules;
  readonly stage: FigureStage;
  readonly unitIds: readonly string[];
}
