import type { UnitKind } from '@thi-dua/plugin-api';
import { plannedFor, type Queries } from '../../../../data/queries.ts';
import type { KeptValue } from '../../../report/report-values.ts';
import { fullNameOf } from '../../../unit/unit-names.ts';

/** The period and the unit that a sheet is for. */
export interface SheetHead {
  readonly periodId: string;
  readonly periodName: string;
  /** Id of the campaign's row. */
  readonly campaignId: string;
  readonly campaignTitle: string;
}

/** Returns undefined if nobody reports in such a period. */
export async function readSheetHead(queries: Queries, periodId: string): Promise<SheetHead | undefined> {
  const [head] = await queries.query<SheetHead>(
    `select p.id as "periodId", p.name as "periodName", c.id as "campaignId", c.document ->> 'title' as "campaignTitle"
     from reporting_period p join campaign c on c.id = p.campaign_id where p.id = $1 and p.rhythm <> 'CAMPAIGN'`,
    [periodId],
  );
  return head;
}

/** A unit that reports in the period. */
export interface SheetUnit {
  readonly unitId: string;
  readonly kind: UnitKind;
  /** Name of the unit, with the word of its kind. */
  readonly fullName: string;
  readonly parentName: string;
  /** Version of its report; null if there is none yet. */
  readonly version: number | null;
}

interface Row extends Omit<SheetUnit, 'fullName' | 'parentName'> {
  readonly name: string;
  readonly kindWord: string;
  readonly parent: { readonly name: string; readonly kindWord: string } | null;
}

/** The units at and below one that report in the period, by the names of those above them. */
export async function readSheetUnits(
  queries: Queries,
  periodId: string,
  unitId: string,
): Promise<SheetUnit[]> {
  const rows = await queries.query<Row>(
    `select s.unit_id as "unitId", s.kind, s.name, own.kind_word as "kindWord", above.it as parent, r.version
     from reporting_period p
       join standing s on s.province_code = p.province_code and s.period_id = p.id
       join unit_version own on own.unit_id = s.unit_id and own.first_day <= p.tree_on and own.gone_on > p.tree_on
       left join lateral (
         select jsonb_build_object('name', v.name, 'kindWord', v.kind_word) as it from unit_version v
         where v.unit_id = s.parent_id and v.first_day <= p.tree_on and v.gone_on > p.tree_on) above on true
       left join report r on r.period_id = p.id and r.unit_id = s.unit_id
     where p.id = $1 and s.on_roll and s.reports and $2::uuid = any(s.path)
     order by above.it ->> 'name' collate "vi-x-icu", s.name, s.unit_id`,
    [periodId, unitId],
    { plannedForValues: true },
  );
  return rows.map(({ name, kindWord, parent, ...unit }) => ({
    ...unit,
    fullName: fullNameOf({ name, kindWord }),
    parentName: parent === null ? '' : fullNameOf(parent),
  }));
}

/** What the units have entered so far, by unit. */
export async function readSheetValues(
  queries: Queries,
  periodId: string,
  unitIds: readonly string[],
): Promise<Map<string, KeptValue[]>> {
  const rows = await queries.query<{ readonly unitId: string; readonly values: KeptValue[] }>(
    `select r.unit_id as "unitId", json_agg(json_build_object('indicatorId', v.indicator_id, 'state', v.state, 'part', v.part,
       'whole', v.whole, 'result', v.result, 'words', v.words, 'note', v.note, 'fromRecords', v.from_records)) as values
     from report r join report_value v on v.province_code = r.province_code and v.report_id = r.id and v.revision = r.revision
     where r.period_id = $1 and r.unit_id = any($2::uuid[]) group by r.unit_id`,
    [periodId, unitIds],
    plannedFor(unitIds),
  );
  return new Map(rows.map(({ unitId, values }) => [unitId, values]));
}

/** What a heading says of an indicator. */
export interface IndicatorWords {
  readonly name: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly counts: string | null;
}

/** Values by the id of the indicator's row. */
export async function readIndicatorWords(
  queries: Queries,
  indicatorIds: readonly string[],
): Promise<Map<string, IndicatorWords>> {
  const rows = await queries.query<{ readonly id: string; readonly words: IndicatorWords }>(
    'select id, document as words from indicator where id = any($1::uuid[])',
    [indicatorIds],
  );
  return new Map(rows.map(({ id, words }) => [id, words]));
}

/** For a file of another period than the one it is sent for. */
export async function readPeriodName(queries: Queries, periodId: string): Promise<string | undefined> {
  const [period] = await queries.query<{ readonly name: string }>(
    'select name from reporting_period where id = $1',
    [periodId],
  );
  return period?.name;
}
