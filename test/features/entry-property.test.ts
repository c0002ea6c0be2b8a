import type { EntryRule } from '@thi-dua/schema';
import fc from 'fast-check';
import { runs } from '../support/property-runs.ts';
import { type Case, startTrying, type Trying } from './entry-property.setup.ts';

/** A moment in microseconds, mostly just before or after now, where the rules turn. */
const moment = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(-3_000, -1, 0, 1, 3_000) },
  { weight: 1, arbitrary: fc.integer({ min: -5e9, max: 5e9 }) },
);

/** Opening, due times and closing in their order; one of them at such a moment. */
const instants = fc
  .record({
    gaps: fc.tuple(...Array.from({ length: 5 }, () => fc.constantFrom(0, 1, 2_000, 3_600_000_000))),
    anchor: fc.nat({ max: 5 }),
    moment,
  })
  .map(({ gaps, anchor, moment: turn }) => {
    // It opens before it is due.
    const steps = [0, ...gaps.map((gap, index) => (index === 0 ? Math.max(gap, 1) : gap))];
    const at = steps.map((_, index) => steps.slice(0, index + 1).reduce((sum, step) => sum + step, 0));
    const [opens = 0, base = 0, commune = 0, district = 0, province = 0, closes = 0] = at.map(
      (one) => one - (at[anchor] ?? 0) + turn,
    );
    return { opens, due: [base, commune, district, province] as Case['due'], closes };
  });

const extension = fc.record({
  at: fc.constantFrom('UNIT', 'COMMUNE', 'PROVINCE', 'ELSEWHERE'),
  state: fc.constantFrom('GRANTED', 'GRANTED', 'ASKED', 'DENIED', 'WITHDRAWN'),
  until: moment,
});

/** Mostly so that writing is thinkable at all. */
const mostly = <Value>(usual: Value, ...others: readonly Value[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...(others as [Value])) },
  );

const cases: fc.Arbitrary<Case> = fc
  .record({
    instants,
    extensions: fc.array(extension, { maxLength: 3 }),
    campaign: fc.oneof(
      { weight: 3, arbitrary: mostly('LAUNCHED', 'DRAFT', 'REVIEWED', 'ARCHIVED') },
      { weight: 1, arbitrary: fc.constant('CLOSED') },
    ),
    later: fc.boolean(),
    withdrawn: mostly(false, true),
    onRoll: mostly(true, false),
    reports: mostly(true, false),
    level: fc.constantFrom('BASE', 'COMMUNE', 'DISTRICT', 'PROVINCE'),
    right: mostly(true, false),
    status: mostly(null, 'DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'APPROVED'),
    firstLate: fc.boolean(),
    correcting: fc.boolean(),
    verb: fc.constantFrom('saveReport', 'submitReport'),
  })
  .map(({ instants: when, correcting, ...rest }) => {
    const corrects = correcting && rest.status !== null && !/VERIFIED|APPROVED/.test(rest.status);
    return { ...when, ...rest, correcting: corrects } as Case;
  });

/** Until when extensions let the unit report. */
function extensionOf({ extensions, level }: Case): number {
  const above = {
    BASE: ['UNIT', 'COMMUNE', 'PROVINCE'],
    COMMUNE: ['UNIT', 'COMMUNE', 'PROVINCE'],
    DISTRICT: ['UNIT', 'COMMUNE', 'PROVINCE'],
    PROVINCE: ['UNIT', 'PROVINCE'],
  };
  const until = extensions
    .filter(({ at, state }) => state === 'GRANTED' && above[level].includes(at))
    .map((each) => each.until);
  return Math.max(Number.NEGATIVE_INFINITY, ...until);
}

/** The due time by plain arithmetic. */
function dueOf(given: Case): number {
  const { due, level } = given;
  return Math.max(
    { BASE: due[0], COMMUNE: due[1], DISTRICT: due[2], PROVINCE: due[3] }[level],
    extensionOf(given),
  );
}

/** The rule, written once more and in another way. */
function ruleOf(given: Case): EntryRule {
  const due = dueOf(given);
  const rules: readonly (readonly [boolean, EntryRule])[] = [
    [!given.right, 'NO_RIGHT'],
    [given.campaign === 'DRAFT', 'CAMPAIGN_NOT_LAUNCHED'],
    [given.withdrawn, 'PERIOD_WITHDRAWN'],
    [!given.onRoll, 'UNIT_NOT_IN_FORCE'],
    [!given.reports, 'NOTHING_TO_REPORT'],
    [given.campaign === 'REVIEWED' || given.campaign === 'ARCHIVED', 'CAMPAIGN_OVER'],
    [given.status === 'VERIFIED', 'VERIFIED'],
    [given.status === 'APPROVED', 'APPROVED'],
    [given.correcting, 'CORRECTING'],
    [given.campaign === 'CLOSED' && given.later && extensionOf(given) <= 0, 'CAMPAIGN_CLOSED'],
    [given.opens > 0, 'NOT_OPEN_YET'],
    [Math.max(given.closes, due) <= 0, 'CLOSED'],
    [due > 0, 'OPEN'],
  ];
  return rules.find(([holds]) => holds)?.[1] ?? 'LATE_BUT_ACCEPTED';
}

const hour = 3_600_000_000;
const usual: Case = {
  opens: -2 * hour,
  due: [hour, hour, hour, hour],
  closes: 2 * hour,
  extensions: [],
  campaign: 'LAUNCHED',
  later: false,
  withdrawn: false,
  onRoll: true,
  reports: true,
  level: 'BASE',
  right: true,
  status: null,
  firstLate: false,
  correcting: false,
  verb: 'submitReport',
};
const turns = [-1, 0, 1];
const levels = ['BASE', 'COMMUNE', 'DISTRICT', 'PROVINCE'] as const;

/** Both sides of every instant at which a rule turns, and the instant itself; each level by its own due time. */
const boundaries: readonly Case[] = [
  ...turns.map((opens) => ({ ...usual, opens })),
  ...turns.map((closes) => ({ ...usual, due: [-hour, -hour, -hour, -hour] as const, closes })),
  ...levels.flatMap((level, place) =>
    turns.map((turn) => {
      const [base, commune, district, province] = levels.map((_, other) =>
        other === place ? turn : hour - 2 * hour * (other % 2),
      );
      return { ...usual, level, due: [base, commune, district, province] as Case['due'] };
    }),
  ),
  // An extension ends.
  ...turns.map((until) => ({
    ...usual,
    due: [-hour, -hour, -hour, -hour] as const,
    closes: -hour,
    extensions: [{ at: 'UNIT', state: 'GRANTED', until } as const],
  })),
  // What the first submission was, in time or late, it stays.
  ...[true, false].flatMap((firstLate) =>
    turns.map((turn) => ({
      ...usual,
      status: 'SUBMITTED' as const,
      firstLate,
      due: [turn, turn, turn, turn] as const,
    })),
  ),
];

describe('what entryStatus says', () => {
  let trying: Trying;
  beforeAll(async () => {
    trying = await startTrying();
  });
  afterAll(() => trying.close());

  test('is what the write then does, to the microsecond, over random clocks, extensions and states', async () => {
    const rules = new Map<EntryRule, number>();
    await fc.assert(
      fc.asyncProperty(cases, async (given) => {
        const { entryStatus, listed, written } = await trying.run(given);
        const rule = ruleOf(given);
        const open = rule === 'CORRECTING' || rule === 'OPEN' || rule === 'LATE_BUT_ACCEPTED';
        rules.set(rule, (rules.get(rule) ?? 0) + 1);
        const frozen = given.correcting || (given.status !== null && given.status !== 'DRAFT');
        const late = frozen ? given.firstLate : dueOf(given) <= 0;
        expect(entryStatus).toMatchObject({ rule, mayWrite: open, late });
        const reopened = ruleOf({ ...given, right: true });
        expect(listed).toBe(reopened === 'OPEN' || reopened === 'LATE_BUT_ACCEPTED');
        if (rule === 'NO_RIGHT') expect(written).toMatchObject({ code: 'NOT_FOUND' });
        else if (!open) expect(written).toMatchObject({ code: 'ENTRY_CLOSED', fields: [rule] });
        else if (given.verb === 'submitReport') expect(written).toMatchObject({ __typename: 'Report', late });
        else expect(written.__typename).toBe('Report');
        if (open && !frozen && given.verb === 'submitReport') {
          expect(written.dueAtHeld).toBe(entryStatus.dueAt);
        }
      }),
      { ...runs(80), examples: boundaries.map((given) => [given]) },
    );
    // A test that never comes to the rules says nothing of them.
    expect(rules.size).toBeGreaterThan(4);
  }, 60_000);
});
