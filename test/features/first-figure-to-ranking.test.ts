import {
  entryStatus,
  explainStanding,
  previewRanking,
  publishRanking,
  ranking,
  recomputeRanking,
  report,
  returnReports,
  submitReport,
  verifyReports,
  whyBehind,
} from '@thi-dua/client-sdk';
import { chapters } from '../support/chapters.ts';
import {
  extend,
  handInFile,
  inHours,
  openMonth,
  reportsOf,
  type Story,
  startStory,
  template,
} from './first-figure-to-ranking.setup.ts';
import type { Cell } from './grid-import.setup.ts';
import { type Watched, watch } from './league-watch.setup.ts';
import { sumOf, tomorrow } from './rankings.setup.ts';

/**
 * What a row says from its fourth cell on. The lower a team's number the better: the first meets all, the second all but
 * the tips, the third also misses the residents' information, and from there on fewer and fewer patrols.
 */
const figuresOf = (number: number): Cell[] => {
  const tips = number === 1 ? 95 : 70;
  const residents = number <= 2 ? 95 : 60;
  const patrols = number <= 3 ? 100 : 80 - number;
  return [tips, 100, 3, 3, 1, 0, 0, 0, residents, 100, 0, 0, patrols, 100, 0, 0, 1, 'Không'];
};

/** From the first figure to a published ranking, with the client alone: each test goes on where the one before ended. */
describe('a commune of 26 teams and the police of its province', () => {
  const test = chapters();
  let app: Story;
  let watched: Watched;
  let [month, rankingId, extendedUntil] = ['', '', ''];
  /** By the number in its name. */
  const team = (number: number) => app.teams[number - 1] ?? '';
  const names = (...numbers: number[]) => numbers.map((number) => `Tổ ấp ${number}`);
  const league = (...first: (readonly [number: number, score: string])[]) =>
    new RegExp(`^${first.map(([number, score]) => `Tổ ấp ${number}: ${score}`).join(', ')}$`);
  const grid = () => ({ unitId: app.commune, periodId: month });
  const [officer, police] = [() => app.as('officer-1'), () => app.as('police-82')];
  const handedIn = () => reportsOf(police(), { periodId: month, status: ['SUBMITTED'] });
  const bloc = () => ({ periodId: month, blocId: `${app.commune}/SECURITY_TEAM` });
  const entries = async () =>
    (await app.as('head-3').request(ranking, { id: rankingId, first: 100 })).ranking?.entries.nodes ?? [];

  beforeAll(async () => {
    app = await startStory();
  });
  afterAll(async () => {
    watched?.stop();
    await app.close();
  });

  test('the administrator launches the campaign, opens a month, and says who is the police and who heads a team', async () => {
    month = await openMonth(app.as('admin-82'), 'Tháng 8/2026');
    expect(await app.give('police-82', 'PROVINCIAL_POLICE', await app.unitId('82'))).toBe(
      'AssignmentGranted',
    );
    expect(await app.give('head-3', 'TEAM_HEAD', team(3))).toBe('AssignmentGranted');
    const asked = { unitId: team(3), periodId: month };
    const { entryStatus: status } = await app.as('head-3').request(entryStatus, asked);
    expect(status).toMatchObject({ mayWrite: true, rule: 'OPEN', late: false, status: null });
  });

  test('the officer hands in the month of all teams from a spreadsheet; the league that is watched moves', async () => {
    watched = watch(police(), grid());
    await watched.until(/^(Tổ ấp \d+: 0(, )?){3}$/);
    const [title = [], headings = [], ...rows] = await template(app.app.url, 'officer-1', grid());
    expect(rows).toHaveLength(26);
    const filled = rows.map((row) => [
      ...row.slice(0, 3),
      ...figuresOf(Number(String(row[2]).match(/\d+$/))),
    ]);
    const report = await handInFile(officer(), [title, headings, ...filled], grid());
    expect(report).toMatchObject({ applied: true, rows: 26, submitted: 26, faults: [] });
    await watched.until(league([1, '100'], [2, '90.9091'], [3, '81.8182']));
  });

  test('the police returns two with a reason each; what they said no longer counts, and the league moves again', async () => {
    const reasons = [
      [1, 'Số nguồn tin không khớp sổ tiếp nhận của Công an xã.'],
      [7, 'Thiếu sổ tuần tra.'],
    ] as const;
    const waiting = await handedIn();
    for (const [number, reason] of reasons) {
      const { id, version } = waiting.get(team(number)) ?? { id: '', version: 0 };
      const sent = { items: [{ id, version, notes: [] }], reason };
      const { returnReports: batch } = await police().request(returnReports, sent);
      expect(batch).toMatchObject({ done: 1, refused: 0 });
    }
    await watched.until(league([2, '90.9091'], [3, '81.8182'], [4, '72.7273']));
    const { report: back } = await officer().request(report, { unitId: team(7), periodId: month });
    expect(back).toMatchObject({ status: 'RETURNED', returned: { reason: 'Thiếu sổ tuần tra.' } });
  });

  test('one of the two asks for more time and is granted it: past the closing it may still write, the other may not', async () => {
    extendedUntil = inHours(72);
    const asked = { unitId: team(7), periodId: month, until: extendedUntil };
    expect(await extend([officer(), police()], asked)).toMatchObject({ state: 'GRANTED', inForce: true });
    const at = inHours(60);
    const statusOf = async (number: number) =>
      (await officer().request(entryStatus, { unitId: team(number), periodId: month, at })).entryStatus;
    const extended = await statusOf(7);
    expect(extended).toMatchObject({ mayWrite: true, rule: 'OPEN', status: 'RETURNED', late: false });
    expect(new Date(extended?.dueAt ?? 0)).toEqual(new Date(extendedUntil));
    expect(await statusOf(1)).toMatchObject({ mayWrite: false, rule: 'CLOSED', request: 'ASK_EXTENSION' });
  });

  test('it verifies the rest at once, and the other one when it has come back corrected: that team is second now', async () => {
    const items = [...(await handedIn()).values()];
    expect((await police().request(verifyReports, { items })).verifyReports).toMatchObject({ done: 24 });
    const back = await reportsOf(officer(), { periodId: month, waitsForMe: true });
    expect(new Set(back.keys())).toEqual(new Set([team(1), team(7)]));
    const input = {
      unitId: team(1),
      periodId: month,
      version: back.get(team(1))?.version ?? 0,
      values: [
        { indicatorId: 'tips-through-force', numerator: 75, denominator: 100 },
        { indicatorId: 'resident-information', numerator: 60, denominator: 100 },
      ],
    };
    const { submitReport: corrected } = await officer().request(submitReport, { input });
    expect(corrected).toMatchObject({ status: 'SUBMITTED', revision: 2, late: false });
    await watched.until(league([2, '90.9091'], [1, '81.8182'], [3, '81.8182']));
    const once = { items: [...(await handedIn()).values()] };
    expect((await police().request(verifyReports, once)).verifyReports).toMatchObject({ done: 1 });
    expect(watched.seen).toHaveLength(4);
  });

  test('the ranking of what is verified is published as it was shown before, extension and all', async () => {
    const shown = { ...bloc(), stage: 'VERIFIED', first: 100 } as const;
    const { previewRanking: preview } = await police().request(previewRanking, shown);
    const input = { ...bloc(), stage: 'VERIFIED', complaintsUntil: tomorrow() } as const;
    const { publishRanking: made } = await police().request(publishRanking, { input });
    if (made.__typename !== 'Ranking') throw new Error(made.message);
    rankingId = made.id;
    const published = await entries();
    expect(published).toEqual(preview?.entries.nodes);
    expect(published.map(({ name }) => name)).toEqual([
      ...names(2, 1, 3, 4, 5, 6),
      ...names(...Array.from({ length: 19 }, (_, index) => index + 8), 7),
    ]);
    expect(published.map(({ place }) => place)).toEqual(published.map((_, index) => index + 1));
    const last = published.at(-1);
    expect(last).toMatchObject({ score: '0', reports: { due: 1, reported: 0, verified: 0 } });
    expect(last?.extensions.map(({ until }) => new Date(until))).toEqual([new Date(extendedUntil)]);
  });

  test('the team that is third asks why, and gets an answer that sums', async () => {
    const head = app.as('head-3');
    const asked = { unitId: team(3), periodId: month, stage: 'VERIFIED' } as const;
    const { explainStanding: why } = await head.request(explainStanding, asked);
    const entry = (await entries()).find(({ place }) => place === 3);
    expect(entry).toMatchObject({ unitId: team(3), name: 'Tổ ấp 3', score: why?.score });
    for (const contributions of [entry?.contributions ?? [], why?.contributions ?? []]) {
      expect(contributions).not.toEqual([]);
      expect(sumOf(contributions.map(({ points }) => points))).toBe(sumOf([entry?.score ?? '']));
    }
    expect(entry?.gap).toMatchObject({ unitId: team(1), decidedBy: 'ATTAINMENT', lines: [] });
    const behind = { id: rankingId, unitId: team(3), of: team(2) };
    const gap = (await head.request(whyBehind, behind)).ranking?.whyBehind;
    expect(gap?.decidedBy).toBe('POINTS');
    expect(sumOf(gap?.lines.map(({ difference }) => difference) ?? [])).toBe(sumOf([gap?.points ?? '']));
    expect(gap?.words).toMatch(/^Xếp sau “Tổ ấp 2” \(hạng 1\): kém/);
  });

  test('every other score sums too, and the same figures computed from nothing give the same bytes', async () => {
    for (const { contributions, score } of await entries()) {
      expect(sumOf(contributions.map(({ points }) => points))).toBe(sumOf([score]));
    }
    const { recomputeRanking: anew } = await police().request(recomputeRanking, { id: rankingId });
    expect(anew).toMatchObject({
      intact: true,
      fromSnapshot: { same: true, differenceCount: 0 },
      fromReports: { same: true, differenceCount: 0 },
      changedReports: [],
    });
    const digests = [anew?.keptDigest, anew?.contentDigest, anew?.fromSnapshot.digest];
    expect(digests.map((digest) => digest === anew?.fromReports.digest)).toEqual([true, true, true]);
  });
});
