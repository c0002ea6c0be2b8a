import {
  allOf,
  atLeast,
  atTime,
  body,
  bonus,
  campaign,
  count,
  type Day,
  flag,
  from,
  graded,
  gradedAtLeast,
  incidents,
  inMonth,
  inQuarter,
  issuedOn,
  measure,
  movementGrade,
  noLaterThan,
  none,
  penalty,
  phase,
  plan,
  points,
  ratio,
  recognised,
  report,
  scale,
  target,
  text,
  yes,
} from '@thi-dua/plugin-api';

// Compiled by `npm test`, never run: it fails where one of these compiles after all.

const committee = body('committee', 'Ủy ban nhân dân tỉnh', 'PROVINCE');
const document = plan('plan', {
  title: 'Kế hoạch',
  issuer: committee,
  issued: issuedOn('2026-01-05'),
  signer: { name: 'Nguyễn Văn A', capacity: 'Chủ tịch' },
});
const facts = {
  family: 'GRASSROOTS_FORCE',
  plan: document,
  title: 'Phong trào',
  runs: from('2026-01-05').openEnded(),
  at: 'II',
} as const;
const runs = from('2026-01-05').through('2026-02-05');
const spring = phase('spring', { name: 'Đợt 1', runs, at: 'II' });
const autumn = phase('autumn', { name: 'Đợt 2', runs, at: 'II' });
const reportFacts = {
  name: 'Báo cáo',
  from: { name: 'Xã, phường', kinds: ['COMMUNE'] },
  to: [committee],
  due: noLaterThan('2026-08-15', 'chậm nhất ngày 15/8/2026'),
  at: 'IV',
} as const;

// A report covers a phase of its campaign.
const onSpring = report('interim', { ...reportFacts, covers: spring });
const onAutumn = report('final', { ...reportFacts, covers: autumn });
campaign('good', {
  ...facts,
  phases: [spring, autumn],
  reports: [onSpring, onAutumn, report('any', reportFacts)],
});
// @ts-expect-error: autumn is no phase of this campaign
campaign('undeclared', { ...facts, phases: [spring], reports: [onAutumn] });
// @ts-expect-error: the campaign has no phases
campaign('no-phases', { ...facts, reports: [onSpring] });

// A grade is on its scale.
const ladder = scale('ladder', { name: 'Thang', grades: ['Kém', 'Tốt'], basis: 'Quyết định' });
gradedAtLeast(movementGrade, 'Khá');
gradedAtLeast(graded('x/rung', { name: 'Bậc', scale: ladder }), 'Tốt');
// @ts-expect-error: of another scale
gradedAtLeast(movementGrade, 'Tốt');
// @ts-expect-error: on no scale
gradedAtLeast(graded('x/rung', { name: 'Bậc', scale: ladder }), 'Xuất sắc');

// A comparator fits what is measured.
const deeds = count('x/deeds', { name: 'Việc tốt', counts: 'Việc' });
const share = ratio('x/share', { name: 'Tỷ lệ', numerator: 'Tử', denominator: 'Mẫu' });
const done = flag('x/done', { name: 'Đã làm', holds: 'Đã làm' });
const cases = incidents('x/cases', { name: 'Vụ việc', counts: 'Vụ' });
allOf(measure(deeds, atLeast(1)), measure(share, atLeast(80)), yes(done), none(cases));
// @ts-expect-error: a flag has no bound
measure(done, atLeast(1));
// @ts-expect-error: incidents have none, not a bound
measure(cases, atLeast(1));
// @ts-expect-error: a count may not be wanted to be none
none(deeds);
// @ts-expect-error: a count is not done or not done
yes(deeds);
// @ts-expect-error: only a recognition is recognised
recognised(done);
// @ts-expect-error: a bound is a comparator with its number
measure(deeds, 1);
// @ts-expect-error: no condition can judge words
measure(text('x/opinion', { name: 'Ý kiến', asks: 'Ý kiến' }), atLeast(1));

// Points a piece are for what has pieces.
bonus(deeds, 0.5, 5);
penalty(cases, 10, 20);
// @ts-expect-error: a share has no pieces
bonus(share, 0.5, 5);
// @ts-expect-error: incidents earn nothing
bonus(cases, 1, 2);
// @ts-expect-error: points are for a target, not for what it measures
points(deeds, 10);

// A day is YYYY-MM-DD in numbers, a month YYYY-MM, a quarter 1 to 4. Which days exist, the check says at load.
const day: Day = '2026-08-15';
noLaterThan(day, 'chậm nhất');
inMonth('2026-08', 'tháng 8');
atTime('2026-08-12T17:00:00+07:00', '17 giờ ngày 12/8');
// @ts-expect-error: Vietnamese order with slashes
noLaterThan('15/8/2026', 'chậm nhất ngày 15/8/2026');
// @ts-expect-error: a month is no day
noLaterThan('2026-08', 'trong tháng 8');
// @ts-expect-error: a date object is no day
from(new Date());
// @ts-expect-error: text
inMonth('August', 'tháng 8');
// @ts-expect-error: there is no fifth quarter
inQuarter(2026, 5, 'Quý V/2026');
// @ts-expect-error: an instant has a time
atTime('17 giờ', '17 giờ ngày 12/8');

// Every fact cites its source; names are of the known kinds.
// @ts-expect-error: no section
target('A1', {
  says: 'Ít nhất một việc tốt',
  requires: measure(deeds, atLeast(1)),
  judged: { each: ['COMMUNE'] },
});
// @ts-expect-error: no such kind of unit
target('A1', { says: 'Ít nhất một', requires: yes(done), judged: { each: ['VILLAGE'] }, at: 'II' });
// @ts-expect-error: no such family
campaign('family', { ...facts, family: 'SPORTS' });
// @ts-expect-error: no such level
body('nation', 'Chính phủ', 'NATION');
