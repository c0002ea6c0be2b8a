import type { UnitKind } from '@thi-dua/plugin-api';
import type { Context } from '../../../context.ts';
import { checkPage, emptyPage, type Page, type PageArgs } from '../../../data/keyset/page.ts';
import { unitIdOr } from '../../../data/unit-id.ts';
import { type CampaignRules, rulesOf } from '../../standing/rules/campaign-rules.ts';
import type { UnitRow } from '../../unit/unit.row.ts';
import { readRankedPeriod } from '../inputs/period.queries.ts';
import { mayRead } from '../visibility.ts';
import { type BlocFilter, type BlocRow, byOrigin, listBlocs } from './bloc.queries.ts';

/** The kinds of units at which the campaign judges something. */
export const judgedKinds = ({ targets }: Pick<CampaignRules, 'targets'>): UnitKind[] => [
  ...new Set(
    targets.flatMap(({ wholeProvince, judgedAt }): readonly UnitKind[] =>
      wholeProvince ? ['PROVINCE'] : judgedAt,
    ),
  ),
];

/** Returns no bloc if the period does not exist or belongs to another province. */
export async function blocsOf(
  { access, queries }: Context,
  { periodId, blocId, unitId, kind }: Omit<BlocFilter, 'judgedKinds'>,
  page: PageArgs,
): Promise<Page<BlocRow>> {
  checkPage(byOrigin, page);
  const period = await readRankedPeriod(queries, unitIdOr(periodId));
  if (period === undefined || !(await mayRead(access, queries, period.provinceCode))) {
    return emptyPage(byOrigin, page);
  }
  const rules = await rulesOf(queries, period.campaignId);
  const asked = {
    periodId: period.id,
    judgedKinds: judgedKinds(rules),
    blocId: blocId ?? null,
    unitId: unitId == null ? null : unitIdOr(unitId),
    kind: kind ?? null,
  };
  return listBlocs(queries, asked, page);
}

/** Returns the units that a published ranking ranked, else those that stand in the bloc now. */
export async function unitsOf({ loaders }: Context, bloc: BlocRow): Promise<UnitRow[]> {
  const ids = await (bloc.rankingId === undefined
    ? loaders.blocUnits.load({ periodId: bloc.periodId, blocId: bloc.id })
    : loaders.rankedUnits.load(bloc.rankingId));
  const units = await Promise.all(ids.map((id) => loaders.unit.load({ id, day: bloc.treeOn })));
  return units.filter((unit) => unit !== null);
}
