import { type EntryFacts, isLate, judgeEntry, mayWrite } from '../../server/modules/entry/judge-entry.ts';

const open: EntryFacts = {
  campaignState: 'LAUNCHED',
  afterClosing: false,
  extendedUntil: null,
  withdrawn: false,
  onRoll: true,
  reports: true,
  opensAt: '2026-08-01T00:00:00.000000',
  dueAt: '2026-09-06T00:00:00.000000',
  closesAt: '2026-09-21T00:00:00.000000',
  status: null,
  correcting: false,
  mayEnter: true,
  now: '2026-08-20T10:00:00.000000',
};
const ruleOf = (facts: Partial<EntryFacts>) => judgeEntry({ ...open, ...facts });

test('what forbids writing is named in the order in which a person would want to know', () => {
  const reasons: readonly (readonly [Partial<EntryFacts>, string])[] = [
    [{ mayEnter: false }, 'NO_RIGHT'],
    [{ campaignState: 'DRAFT' }, 'CAMPAIGN_NOT_LAUNCHED'],
    [{ withdrawn: true }, 'PERIOD_WITHDRAWN'],
    [{ onRoll: false }, 'UNIT_NOT_IN_FORCE'],
    [{ reports: false }, 'NOTHING_TO_REPORT'],
    [{ campaignState: 'REVIEWED' }, 'CAMPAIGN_OVER'],
    [{ status: 'VERIFIED' }, 'VERIFIED'],
    [{ correcting: true }, 'CORRECTING'],
    [{ afterClosing: true }, 'CAMPAIGN_CLOSED'],
    [{ now: '2026-07-31T23:59:59.999999' }, 'NOT_OPEN_YET'],
  ];
  for (const [index, [facts, rule]] of reasons.entries()) {
    expect(ruleOf(facts)).toBe(rule);
    const later = Object.assign({}, ...reasons.slice(index + 1).map(([more]) => more));
    expect(ruleOf({ ...later, ...facts })).toBe(rule);
  }
});

test('a campaign that is closed takes what began before; reviewed or archived it takes nothing', () => {
  expect(ruleOf({ campaignState: 'CLOSED' })).toBe('OPEN');
  expect(ruleOf({ campaignState: 'ARCHIVED' })).toBe('CAMPAIGN_OVER');
});

test('a draft, a report handed in and one sent back are written; one verified or approved is not', () => {
  for (const status of ['DRAFT', 'SUBMITTED', 'RETURNED'] as const) expect(ruleOf({ status })).toBe('OPEN');
  expect(ruleOf({ status: 'APPROVED' })).toBe('APPROVED');
});

test('each instant belongs to what begins with it', () => {
  expect(ruleOf({ now: open.opensAt })).toBe('OPEN');
  expect(ruleOf({ now: '2026-09-05T23:59:59.999999' })).toBe('OPEN');
  expect(ruleOf({ now: open.dueAt })).toBe('LATE_BUT_ACCEPTED');
  expect(ruleOf({ now: '2026-09-20T23:59:59.999999' })).toBe('LATE_BUT_ACCEPTED');
  expect(ruleOf({ now: open.closesAt })).toBe('CLOSED');
});

test('a period that begins after the closing takes something by an extension, until the moment before it ends', () => {
  const extended = { afterClosing: true, extendedUntil: '2026-08-20T12:00:00.000000' };
  expect(ruleOf({ ...extended, now: '2026-08-20T11:59:59.999999' })).toBe('OPEN');
  expect(ruleOf({ ...extended, now: '2026-08-20T12:00:00.000000' })).toBe('CAMPAIGN_CLOSED');
});

test('only open, late and being corrected let a unit write', () => {
  const rules = ['OPEN', 'LATE_BUT_ACCEPTED', 'CORRECTING'] as const;
  expect(rules.map(mayWrite)).toEqual([true, true, true]);
  expect((['NO_RIGHT', 'CLOSED', 'VERIFIED', 'NOT_OPEN_YET'] as const).map(mayWrite)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('whether a report is late was decided when it was first handed in', () => {
  const { dueAt } = open;
  expect(isLate({ firstLate: false, now: '2026-12-01', dueAt })).toBe(false);
  expect(isLate({ firstLate: true, now: '2026-08-20', dueAt })).toBe(true);
  expect(isLate({ firstLate: null, now: '2026-09-05T23:59:59.999999', dueAt })).toBe(false);
  expect(isLate({ firstLate: null, now: dueAt, dueAt })).toBe(true);
});
