import { type UnitKind, unitKinds } from '@thi-dua/plugin-api';
import type { Queries } from '../../../data/database.ts';
import { formsOf } from '../../period/form.ts';
import { type CampaignRules, type RuledIndicator, sharesOf } from '../rules/campaign-rules.ts';
import {
  destinationsOf,
  isTotal,
  oncePerPeriod,
  type PeriodFacts,
  readCampaignFacts,
} from '../rules/period-facts.ts';
import { beginAdding, type CampaignLedger } from '../settle/adding.ts';
import { blankResults } from '../settle/blank-results.ts';
import { contributeAll } from '../settle/contribute.ts';
import { judgeStandings } from '../settle/results.ts';
import { moveFigures } from './moved-figures.ts';
import { countRolls, type RollChange, type RollUpdate, saveRolls } from './roll.queries.ts';

/**
 * Makes the rolls of a campaign's periods, or brings them to the tree of units. Where a unit stands elsewhere now, its
 * figures move with it.
 */
export function updateRolls(queries: Queries, provinceCode: string, campaignId: string): Promise<void> {
  return keep(queries, { provinceCode, campaignId, unitIds: null });
}

/** Campaigns that have begun and whose review is still to come. */
const underWay = `select campaign_id as id, province_code as province from campaign_state where state in ('LAUNCHED', 'CLOSED')`;

/**
 * The same for every campaign of the province that is under way: whoever changes the tree ends with it, in his own
 * transaction. Told which units have changed or were made, it looks at these and what stands below them alone.
 */
export async function updateRollsOfProvince(
  queries: Queries,
  { provinceCode, unitIds }: Omit<RollScope, 'campaignId'>,
): Promise<void> {
  const campaigns = await queries.query<{ id: string }>(
    `select id from (${underWay}) c where province = $1 order by id`,
    [provinceCode],
  );
  for (const { id } of campaigns) await keep(queries, { provinceCode, campaignId: id, unitIds });
}

export async function isUnderWay(queries: Queries, campaignId: string): Promise<boolean> {
  const rows = await queries.query(`select from (${underWay}) c where id = $1`, [campaignId]);
  return rows.length > 0;
}

type RollScope = Pick<RollUpdate, 'provinceCode' | 'campaignId' | 'unitIds'>;

async function keep(queries: Queries, { provinceCode, campaignId, unitIds }: RollScope): Promise<void> {
  const adding = await beginAdding(queries, provinceCode, campaignId);
  const { facts } = adding;
  const rolling = rollingOf(adding, unitIds);
  const changes = await saveRolls(queries, rolling);
  if (changes.length === 0) return;
  await moveFigures(queries, provinceCode, changes.filter(isMove));
  if (unitIds !== null) await countRolls(queries, rolling);
  const above = await contributeAll(
    queries,
    adding,
    changes.filter(({ silent }) => !silent),
  );
  const touched = changes.filter((change) => !isBlank(change, rolling));
  await judgeStandings(queries, {
    ...adding,
    periodIds: [...new Set(changes.flatMap(({ periodId }) => destinationsOf(facts, periodId)))],
    unitIds: [
      ...new Set([...above, ...touched.flatMap(({ path, oldPath }) => [...path, ...(oldPath ?? [])])]),
    ],
  });
}

/** Makes the rolls while no figure is added up on them. */
export async function rollAnew(queries: Queries, adding: CampaignLedger): Promise<void> {
  await saveRolls(queries, rollingOf(adding, null));
}

function rollingOf(
  { provinceCode, rules, facts }: CampaignLedger,
  unitIds: RollUpdate['unitIds'],
): RollUpdate {
  return {
    provinceCode,
    campaignId: rules.campaignId,
    periods: facts.map((period) => ({ id: period.id, reporters: reportersOf(rules, period) })),
    blank: blankResults(rules, facts, unitKinds),
    counted: new Set(sharesOf(rules).flatMap(({ share }) => share.unitKinds)),
    unitIds,
  };
}

const isMove = ({ kind, path, oldKind, oldPath }: RollChange) =>
  oldPath !== null && (kind !== oldKind || path.join() !== oldPath.join());

/** Was written with its result, and changes nobody's above it. */
function isBlank({ silent, oldPath, periodId, kind }: RollChange, { blank, counted }: RollUpdate): boolean {
  const known = blank.some((result) => result.period_id === periodId && result.kind === kind);
  return silent && oldPath === null && known && !counted.has(kind);
}

/** Whoever has figures to enter, and whoever the plan's duty names. */
function reportersOf(rules: CampaignRules, period: PeriodFacts): UnitKind[] {
  if (isTotal(period)) return [];
  return [...new Set([...formsIn(rules, period).keys(), ...period.fromKinds])];
}

const formsIn = oncePerPeriod((rules, period): ReadonlyMap<UnitKind, string[]> => {
  const measures = new Map([...rules.byKey].map(([key, { measure }]) => [key, measure]));
  return formsOf({ ...rules, measures }, period);
});

/** What a unit of the kind enters in the period, in the order of the plan; then what its report is asked for beyond. */
export async function formOf(
  queries: Queries,
  rules: CampaignRules,
  { periodId, kind }: { readonly periodId: string; readonly kind: UnitKind | null },
): Promise<RuledIndicator[]> {
  return formIn(await readCampaignFacts(queries, rules.campaignId), { periodId, kind });
}

/** The form of a unit, for a caller that knows the campaign's periods. */
export function formIn(
  { rules, facts }: Pick<CampaignLedger, 'rules' | 'facts'>,
  { periodId, kind }: { readonly periodId: string; readonly kind: UnitKind | null },
): RuledIndicator[] {
  const period = facts.find(({ id }) => id === periodId);
  if (period === undefined || kind === null) return [];
  const asked = period.fromKinds.includes(kind) ? period.asks : [];
  const keys = new Set([...(formsIn(rules, period).get(kind) ?? []), ...asked]);
  return [...keys].flatMap((key) => rules.byKey.get(key) ?? []);
}
