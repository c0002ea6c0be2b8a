import fc from 'fast-check';
import type { Queries } from '../../../server/data/database.ts';
import { settle } from '../../../server/modules/standing/settle/settle-reports.ts';
import { Refused } from '../../../server/mutation/refusal.ts';
import { changeTree, treeChanges } from './tree-changes.setup.ts';
import { formFor, pick, reporters, setClosed, type World } from './world.setup.ts';

/** Something that happens; the numbers choose whom it happens to, among what is there by then. */
export interface Step {
  readonly what: (typeof steps)[number];
  readonly dice: readonly number[];
}

const reportSteps = [
  'report',
  'report',
  'report',
  'report',
  'return',
  'verify',
  'verify',
  'correct',
  'discard',
  'settle',
] as const;
const steps = [...reportSteps, 'close', ...treeChanges] as const;

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(...steps),
  dice: fc.array(fc.nat(1_000_000), { minLength: 48, maxLength: 48 }),
});

/** Several at once: whoever comes second waits, and nobody in a circle. */
export const history: fc.Arbitrary<Step[][]> = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), {
  minLength: 6,
  maxLength: 9,
});

/** What the rules refuse did not happen. */
export async function happen({ database, periods }: World, { what, dice }: Step): Promise<void> {
  const [first = 0, second = 0, ...rest] = dice;
  const period = pick(
    periods.filter(({ rhythm }) => rhythm !== 'CAMPAIGN'),
    first,
  );
  await database
    .transaction(async (queries) => {
      if (isTreeChange(what)) return changeTree(queries, what, dice);
      if (what === 'close') return setClosed(queries, period.id, second % 3 > 0);
      const units = await reporters(queries, period.id);
      if (units.length === 0) return;
      const unit = pick(units, second);
      await changeReport(queries, { what, period, unit, rest });
      await settle(queries, period.id, [unit.id]);
    })
    .catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
    });
}

const isTreeChange = (what: Step['what']): what is (typeof treeChanges)[number] =>
  (treeChanges as readonly string[]).includes(what);

interface Change {
  readonly what: Step['what'];
  readonly period: World['periods'][number];
  readonly unit: { readonly id: string; readonly kind: string };
  readonly rest: readonly number[];
}

async function changeReport(queries: Queries, { what, period, unit, rest }: Change): Promise<void> {
  const key = [period.id, unit.id];
  if (what === 'return') {
    await queries.query(
      `update report set status = 'RETURNED', counted_revision = corrects, counted_verified = corrects is not null
       where period_id = $1 and unit_id = $2 and counted_revision is not null`,
      key,
    );
  }
  if (what === 'verify') {
    await queries.query(
      `update report set status = 'VERIFIED', counted_verified = true, corrects = null
       where period_id = $1 and unit_id = $2 and counted_revision is not null`,
      key,
    );
  }
  if (what === 'discard') {
    await queries.query(
      `update report set status = 'VERIFIED', counted_revision = corrects, counted_verified = true, corrects = null
       where period_id = $1 and unit_id = $2 and corrects is not null`,
      key,
    );
  }
  if (what === 'report' || what === 'correct') await write(queries, { what, period, unit, rest });
}

/** A new revision that counts; a correction of what was verified leaves that verified beside it. */
async function write(queries: Queries, { what, period, unit, rest }: Change): Promise<void> {
  const [late = 0, ...dice] = rest;
  const [report] = await queries.query<{ id: string; revision: number }>(
    `insert into report as r (province_code, period_id, unit_id, campaign_id, status, counted_revision, first_submitted_at, late)
     values ('82', $1, $2, $3, 'SUBMITTED', 1, now(), $4)
     on conflict (period_id, unit_id) do update set revision = r.revision + 1, counted_revision = r.revision + 1,
       status = 'SUBMITTED', counted_verified = false,
       corrects = case when $5 then coalesce(r.corrects, case when r.counted_verified then r.counted_revision end) end
     returning id, revision`,
    [period.id, unit.id, period.campaignId, late % 4 === 0, what === 'correct'],
  );
  if (report === undefined) return;
  const form = await formFor(queries, period, unit.kind);
  for (const [index, { uuid, measure, grades }] of form.entries()) {
    const die = dice[index] ?? 0;
    if (die % 11 === 0) continue;
    await queries.query(
      `insert into report_value (province_code, report_id, revision, indicator_id, state, part, whole, result, words)
       values ('82', $1, $2, $3, $4, $5, $6, $7, $8)`,
      [report.id, report.revision, uuid, ...(die % 7 === 0 ? notApplicable : answerOf(measure, grades, die))],
    );
  }
}

const notApplicable = ['NOT_APPLICABLE', null, null, null, null];

function answerOf(measure: string, grades: readonly string[], die: number): unknown[] {
  const whole = die % 4;
  if (measure === 'RATIO') return ['REPORTED', whole - (die % (whole + 1)), whole, null, null];
  if (measure === 'COUNT') return ['REPORTED', die % 3, null, null, null];
  if (measure === 'INCIDENTS') return ['REPORTED', Number(die % 5 === 0), null, null, null];
  if (measure === 'TEXT') return ['REPORTED', null, null, null, 'Lời'];
  return ['REPORTED', null, null, measure === 'GRADE' ? pick(grades, die) : pick(['YES', 'NO'], die), null];
}
