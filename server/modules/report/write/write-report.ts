import type { Report, ReportIncomplete, ReportInput } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { unitIdOr } from '../../../data/unit-id.ts';
import { givenTextOrNull } from '../../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import type { Actor } from '../../../rights/principal.ts';
import type { ReportRow } from '../report.row.ts';
import { appliedOf, applyPlans } from './apply-plans.ts';
import { judgeReports } from './judge-reports.ts';
import type { WriteMode } from './judge-write.ts';
import type { ReportDraft, WriteVerdict } from './report-draft.ts';

const longestNarrative = 20_000;

/** Keeps one report as a draft, or hands it in. What is not complete is kept as a draft, with all that has to be mended. */
export async function writeReport(
  queries: Queries,
  { input, mode }: { readonly input: ReportInput; readonly mode: WriteMode },
  acting: Actor,
): Promise<ChangeOutcome<Report | ReportIncomplete>> {
  const draft = draftOf(input);
  const periodId = unitIdOr(input.periodId);
  const { verdicts, campaign } = await judgeReports(queries, {
    periodId,
    drafts: [draft],
    mode,
    isTable: false,
    mayEnter: () => true,
  });
  const [verdict] = verdicts;
  if (verdict === undefined) throw new Error('A report was not judged');
  if ('refused' in verdict) throw verdict.refused;
  const applied = appliedOf(verdict);
  const written = await applyPlans(queries, { periodId, campaign, applied, acting });
  return done(verdict, written.get(draft.unitId) ?? verdict.report);
}

function draftOf({ unitId, version, values, narrative }: ReportInput): ReportDraft {
  return {
    unitId: unitId.toLowerCase(),
    version: version ?? null,
    values,
    narrative:
      narrative === undefined ? undefined : givenTextOrNull(narrative, 'narrative', longestNarrative),
  };
}

function done(verdict: WriteVerdict, after: ReportRow | null): ChangeOutcome<Report | ReportIncomplete> {
  if (after === null) throw new Error('A report was judged that is not there');
  const findings = 'findings' in verdict ? verdict.findings : [];
  const result = findings.length === 0 ? after : { report: after, findings: [...findings] };
  return { result, noun: 'report', targetId: after.id, before: verdict.report, after };
}
