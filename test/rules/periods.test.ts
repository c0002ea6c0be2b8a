import { execFileSync } from 'node:child_process';
import {
  acceptedFor,
  asRegulated,
  dueAfter,
  type ReportDuty as PlannedReport,
  type Plugin,
  sharedIndicators,
  type UnitKind,
  withinDaysAfter,
} from '@thi-dua/plugin-api';
import { dongThap } from '@thi-dua/plugin-dong-thap';
import { thaiNguyen } from '@thi-dua/plugin-thai-nguyen';
import { tuyenQuang } from '@thi-dua/plugin-tuyen-quang';
import type { Campaign, Phase, ReportDuty, Target, WorkPlan } from '@thi-dua/schema';
import { definitionsOf } from '../../server/definitions/plugin.definition.ts';
import { type PeriodOfPlan, periodsOf, type Schedule } from '../../server/modules/period/plan-periods.ts';
import { countedFirst } from '../../server/modules/period/rhythms.ts';

const shared = new Set(sharedIndicators.map(({ id }) => id));

/** A real plan, up to the end of 2027. */
function scheduleOf(plugin: Plugin, id: string): Schedule {
  const definitions = definitionsOf(plugin, shared);
  const key = `${plugin.id}/${id}`;
  const documents = <Document>(noun: string, owner: string) =>
    definitions
      .filter((definition) => definition.noun === noun && definition.key.startsWith(`${owner}/`))
      .map(({ document }) => document as Document);
  const campaign = definitions.find((definition) => definition.noun === 'campaign' && definition.key === key);
  const plans = definitions
    .filter(({ noun, document }) => noun === 'work_plan' && (document as WorkPlan).campaignId === key)
    .flatMap((plan) => documents<ReportDuty>('report_duty', plan.key));
  return {
    campaign: campaign?.document as Campaign,
    phases: documents<Phase>('phase', key),
    targets: documents<Target>('target', key),
    duties: [...documents<ReportDuty>('report_duty', key), ...plans],
    horizon: '2027-12-31',
  };
}

const periods = (plugin: Plugin, id: string): PeriodOfPlan[] => periodsOf(scheduleOf(plugin, id));

const ofRhythm = (all: readonly PeriodOfPlan[], rhythm: string) =>
  all.filter((period) => period.rhythm === rhythm);

describe('the periods of Đồng Tháp’s special campaign', () => {
  const all = periods(dongThap, 'grassroots-force-2026');

  test('are its months, because targets are judged every month, cut to the days it runs', () => {
    const months = ofRhythm(all, 'MONTHLY');
    expect(months.map(({ name }) => name)).toEqual(
      ['3', '4', '5', '6', '7', '8'].map((month) => `Tháng ${month}/2026`),
    );
    expect(months.at(-1)).toMatchObject({ startsOn: '2026-08-01', endsOn: '2026-08-19' });
    expect(months.every(({ counts }) => counts)).toBe(true);
  });

  test('where the plan is silent: in time for five days, +3, +4 and +5 for the levels above, ten days more accepted', () => {
    expect(all.find(({ name }) => name === 'Tháng 7/2026')).toMatchObject({
      opensAt: '2026-07-01T00:00:00+07:00',
      dueAt: '2026-08-06T00:00:00+07:00',
      dueAtCommune: '2026-08-09T00:00:00+07:00',
      dueAtDistrict: '2026-08-10T00:00:00+07:00',
      dueAtProvince: '2026-08-11T00:00:00+07:00',
      closesAt: '2026-08-21T00:00:00+07:00',
    });
  });

  test('and the final report, late from midnight after the day the plan names, for every level', () => {
    const [final, ...others] = ofRhythm(all, 'ONCE');
    expect(others).toEqual([]);
    expect(final).toMatchObject({
      dueAt: '2026-08-16T00:00:00+07:00',
      dueAtProvince: '2026-08-16T00:00:00+07:00',
      counts: false,
      planDue: { words: 'chậm nhất ngày 15/8/2026' },
    });
  });

  test('and the campaign as a whole, in which nobody reports', () => {
    expect(ofRhythm(all, 'CAMPAIGN')).toMatchObject([
      { startsOn: '2026-03-26', endsOn: '2026-08-19', counts: false },
    ]);
  });
});

describe('a report that a plan wants within so many days after its month', () => {
  /** July 2026 of a monthly report with this deadline, in a plan that is otherwise one of ours. */
  const july = (report: Pick<PlannedReport, 'due' | 'timing'>) => {
    const plugin = {
      ...dongThap,
      campaigns: dongThap.campaigns.map((campaign) => ({
        ...campaign,
        reports: campaign.reports.map((each) => ({ ...each, ...report, rhythm: 'MONTHLY' as const })),
      })),
    };
    return periods(plugin, 'grassroots-force-2026').find(({ startsOn }) => startsOn === '2026-07-01');
  };
  const due = withinDaysAfter(25, 'trong 25 ngày sau khi hết tháng');

  test('is in time to the end of the last of these days, at every level', () => {
    expect(july({ due })).toMatchObject({
      dueAt: '2026-08-26T00:00:00+07:00',
      dueAtCommune: '2026-08-26T00:00:00+07:00',
      dueAtProvince: '2026-08-26T00:00:00+07:00',
      closesAt: '2026-09-05T00:00:00+07:00',
    });
  });

  test('is accepted longer, and due later at the levels above, where the plan says so beside it', () => {
    expect(
      july({ due, timing: acceptedFor(3, { later: { COMMUNE: 1, DISTRICT: 1, PROVINCE: 2 } }) }),
    ).toMatchObject({
      dueAt: '2026-08-26T00:00:00+07:00',
      dueAtCommune: '2026-08-27T00:00:00+07:00',
      dueAtProvince: '2026-08-28T00:00:00+07:00',
      closesAt: '2026-08-31T00:00:00+07:00',
    });
  });
});

describe('a report that only communes make', () => {
  const june = (kinds: readonly UnitKind[], report: Partial<PlannedReport> = {}) => {
    const campaigns = dongThap.campaigns.map((campaign) => ({
      ...campaign,
      reports: campaign.reports.map((each) => ({
        ...each,
        from: { ...each.from, kinds },
        due: asRegulated('theo quy định'),
        ...report,
        rhythm: 'MONTHLY' as const,
      })),
    }));
    const all = periods({ ...dongThap, campaigns }, 'grassroots-force-2026');
    return all.find(({ startsOn }) => startsOn === '2026-06-01');
  };

  test('is due when it is due: they wait for nobody’s figures', () => {
    expect(june(['COMMUNE', 'WARD'])).toMatchObject({
      dueAt: '2026-07-06T00:00:00+07:00',
      dueAtCommune: '2026-07-06T00:00:00+07:00',
      dueAtProvince: '2026-07-08T00:00:00+07:00',
      closesAt: '2026-07-18T00:00:00+07:00',
    });
    expect(june(['PROVINCIAL_POLICE'])).toMatchObject({ dueAtProvince: '2026-07-06T00:00:00+07:00' });
  });

  test('is due later for them only where units below them report as well, or the plan says so', () => {
    const late = { dueAtCommune: '2026-07-09T00:00:00+07:00' };
    expect(june(['SECURITY_TEAM', 'COMMUNE'])).toMatchObject(late);
    expect(june(['COMMUNE'], { timing: dueAfter(5, { later: { COMMUNE: 3 } }) })).toMatchObject(late);
  });
});

describe('the periods of Đồng Tháp’s campaign of the whole people', () => {
  const all = periods(dongThap, 'whole-people-2026');

  test('come from its work plan: the half-year and the year; the year counts', () => {
    expect(ofRhythm(all, 'HALF_YEARLY')).toMatchObject([
      { startsOn: '2026-01-01', dueAt: '2026-05-10T00:00:00+07:00', counts: false },
    ]);
    expect(ofRhythm(all, 'YEARLY')).toMatchObject([
      { startsOn: '2026-01-01', endsOn: '2026-12-31', dueAt: '2026-11-10T00:00:00+07:00', counts: true },
    ]);
    expect(ofRhythm(all, 'MONTHLY')).toEqual([]);
  });
});

describe('the periods of Tuyên Quang', () => {
  const all = periods(tuyenQuang, 'grassroots-force-2024');

  test('are one for each phase and the months its targets are judged in', () => {
    expect(ofRhythm(all, 'EACH_PHASE').map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ['2024-12-01', '2025-02-03'],
      ['2025-02-04', '2025-08-19'],
    ]);
    expect(ofRhythm(all, 'MONTHLY').map(({ startsOn }) => startsOn.slice(0, 7))).toEqual([
      '2024-12',
      ...['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2025-${month}`),
    ]);
    expect(all.filter(({ counts }) => counts).every(({ rhythm }) => rhythm === 'MONTHLY')).toBe(true);
  });

  test('“trước ngày 10/8/2025” is late from 10 August on', () => {
    const due = ofRhythm(all, 'ONCE').map(({ dueAt }) => dueAt);
    expect(due).toContain('2025-08-10T00:00:00+07:00');
    expect(due).toContain('2025-02-04T00:00:00+07:00');
  });

  test('are judged on the tree of units before the reform', () => {
    expect(new Set(all.map(({ treeOn }) => treeOn))).toEqual(new Set(['2025-06-30']));
  });
});

describe('the periods of xã Phượng Tiến', () => {
  const all = periods(thaiNguyen, 'phuong-tien-whole-people-2026');

  test('are made year by year up to the horizon, for a campaign without an end', () => {
    const years = ofRhythm(all, 'YEARLY');
    expect(new Set(years.map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`))).toEqual(
      new Set(['2026-01-01 2026-12-31', '2027-01-01 2027-12-31']),
    );
    expect(years.every(({ dueAt, endsOn }) => dueAt.slice(0, 10) > endsOn)).toBe(true);
  });
});

// Of two rhythms in one place, the one that adds up would be decided by the order in which the plan names them.
test('no two rhythms stand in one place where it is decided which adds up', () => {
  const places = Object.values(countedFirst).filter((place) => place !== null);
  expect(new Set(places).size).toBe(places.length);
});

const program = `
  import { periodsOf } from '${new URL('../../server/dist/modules/period/plan-periods.js', import.meta.url)}';
  process.stdout.write(new Date(2026, 0, 1).getTimezoneOffset() + ' ' + JSON.stringify(periodsOf(JSON.parse(process.argv[1]))));`;

test.each([
  ['America/Los_Angeles', 480],
  ['Pacific/Kiritimati', -840],
])('the periods are the same on a server in %s', (zone, offset) => {
  const schedule = scheduleOf(dongThap, 'grassroots-force-2026');
  const told = execFileSync(
    process.execPath,
    ['--input-type=module', '-e', program, JSON.stringify(schedule)],
    {
      env: { TZ: zone },
      encoding: 'utf8',
    },
  );
  expect(told).toBe(`${offset} ${JSON.stringify(periodsOf(schedule))}`);
});
