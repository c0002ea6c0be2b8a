import type {
  RecordedCount,
  Report,
  ReportForm,
  ReportFormItem,
  ReportValue,
  Target,
  ValueFinding,
} from '@thi-dua/schema';
import type { Context } from '../../../context.ts';
import { found } from '../../../data/batching.ts';
import type { CampaignRules, RuledIndicator } from '../../standing/rules/campaign-rules.ts';
import { findingsOf } from '../finding/findings.ts';
import { type PastReport, valuesByIndicator } from '../finding/past.queries.ts';
import { openReturn } from '../history/open-return.ts';
import type { ReportKey } from '../report.queries.ts';
import { targetsOf } from './targets-of.ts';

type FormReader = Pick<Context, 'loaders'>;

/** A form with what was entered in it so far, and what is to be said of it. */
interface Examination {
  readonly rules: CampaignRules;
  readonly form: readonly RuledIndicator[];
  readonly report: Report | null;
  readonly values: readonly ReportValue[];
  readonly past: readonly PastReport[];
  readonly recorded: readonly RecordedCount[];
  readonly findings: readonly ValueFinding[];
}

/** Looks a report over, begun or not; null: the unit does not stand on the roll of the period. */
export async function examine({ loaders }: FormReader, key: ReportKey): Promise<Examination | null> {
  const entry = await loaders.entry.load(key);
  if (entry === null || entry.kind === null) return null;
  const report = await loaders.report.load(key);
  const { campaignId, periodId, kind } = entry;
  const [{ rules, form }, values, past, recorded, evidence] = await Promise.all([
    loaders.formOfKind.load({ campaignId, periodId, kind }),
    report === null ? [] : loaders.reportValues.load(report),
    loaders.reportPast.load(key),
    loaders.recordedCounts.load(key),
    report === null ? [] : loaders.evidence.load(report),
  ]);
  const findings = findingsOf({
    form,
    values,
    past: valuesByIndicator(past),
    recorded: new Map(recorded.map(({ indicatorId, count }) => [indicatorId, count])),
    backed: new Set(evidence.map(({ indicatorId }) => indicatorId)),
    status: report?.status ?? null,
  });
  return { rules, form, report, values, past, recorded, findings };
}

/** What the unit enters in the period, line by line. */
export async function formFor(context: FormReader, key: ReportKey): Promise<ReportForm | null> {
  const examined = await examine(context, key);
  if (examined === null) return null;
  const { form, report, past } = examined;
  const history = report === null ? [] : await context.loaders.reportHistory.load(report.id);
  const notes = new Map(openReturn(history)?.notes.map(({ indicatorId, note }) => [indicatorId, note]));
  const previous = past.find(({ same }) => same);
  const items = form.map((indicator) => itemOf(context, indicator, { ...examined, notes, previous }));
  return {
    unitId: key.unitId,
    periodId: key.periodId,
    report,
    previousPeriodName: previous?.periodName ?? null,
    items: await Promise.all(items),
  };
}

interface Beside extends Examination {
  readonly notes: ReadonlyMap<string, string>;
  readonly previous: PastReport | undefined;
}

async function itemOf(
  { loaders }: FormReader,
  { key, recorded = false }: RuledIndicator,
  { rules, values, findings, notes, previous, recorded: counts }: Beside,
): Promise<ReportFormItem> {
  const of = (list: readonly ReportValue[]) => list.find(({ indicatorId }) => indicatorId === key) ?? null;
  return {
    indicator: found(await loaders.indicator.load(key), key),
    targets: targetsOf(rules, key) as Target[],
    value: of(values),
    previous: of(previous?.values ?? []),
    recordedCount: recorded ? (counts.find(({ indicatorId }) => indicatorId === key)?.count ?? 0) : null,
    findings: findings.filter(({ indicatorId }) => indicatorId === key),
    returnNote: notes.get(key) ?? null,
  };
}
