import type { Queries } from './data/database.ts';
import { assignedTargetLoaders } from './modules/assigned-target/assigned-target.loaders.ts';
import { awardLoaders } from './modules/award/award.loaders.ts';
import { campaignLoaders } from './modules/campaign/campaign.loaders.ts';
import { entryLoaders } from './modules/entry/entry.loaders.ts';
import { evidenceLoaders } from './modules/evidence/evidence.loaders.ts';
import { extensionLoaders } from './modules/extension/extension.loaders.ts';
import { indicatorLoaders } from './modules/indicator/indicator.loaders.ts';
import { memberLoaders } from './modules/member/member.loaders.ts';
import { occurrenceLoaders } from './modules/occurrence/occurrence.loaders.ts';
import { periodLoaders } from './modules/period/period.loaders.ts';
import { pluginLoaders } from './modules/plugin/plugin.loaders.ts';
import { rankingLoaders } from './modules/ranking/ranking.loaders.ts';
import { reportLoaders } from './modules/report/report.loaders.ts';
import { reportDutyLoaders } from './modules/report/report-duty.loaders.ts';
import { standingLoaders } from './modules/standing/shown/standing.loaders.ts';
import { unitLoaders } from './modules/unit/unit.loaders.ts';
import { workPlanLoaders } from './modules/work-plan/work-plan.loaders.ts';

const modules = [
  assignedTargetLoaders,
  awardLoaders,
  campaignLoaders,
  entryLoaders,
  evidenceLoaders,
  extensionLoaders,
  indicatorLoaders,
  memberLoaders,
  occurrenceLoaders,
  periodLoaders,
  pluginLoaders,
  rankingLoaders,
  reportLoaders,
  reportDutyLoaders,
  standingLoaders,
  unitLoaders,
  workPlanLoaders,
] as const;

/** The batched readers of all modules. */
export type Loaders = All<ReturnType<(typeof modules)[number]>>;

type All<Each> = (Each extends object ? (each: Each) => void : never) extends (all: infer Whole) => void
  ? Whole
  : never;

/** For one request. The readers of a module are made when the first of them is asked for, for most requests ask few. */
export function loadersFor(queries: Queries): Loaders {
  return Object.create(lazy, { queries: { value: queries } });
}

const nobody: Queries = { query: async () => [] };

const lazy = Object.defineProperties(
  {},
  Object.fromEntries(
    modules.flatMap((make) => Object.keys(make(nobody)).map((name) => [name, madeWhenAsked(make, name)])),
  ),
);

function madeWhenAsked(make: (queries: Queries) => object, name: string): PropertyDescriptor {
  return {
    get(this: { readonly queries: Queries }) {
      Object.defineProperties(this, Object.getOwnPropertyDescriptors(make(this.queries)));
      return Reflect.get(this, name);
    },
  };
}
