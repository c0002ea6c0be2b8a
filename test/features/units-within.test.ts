import { roles, type UnitFilter } from '@thi-dua/schema';
import { listUnits } from '../../server/modules/unit/unit.queries.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { recorded, workOf } from '../support/plan-work.ts';
import { openOwner, type Province } from './assignments.setup.ts';
import { makeTeams } from './teams.setup.ts';

const teams = 5_000;

/** Every unit below the province is looked at a few times, and nothing once for each other unit. */
const most = 20 * teams;

describe('the units below a province of 5,000', () => {
  let app: TestApp;
  let owner: Awaited<ReturnType<typeof openOwner>>;
  let province: Province;

  beforeAll(async () => {
    app = await startTestApp();
    owner = await openOwner(app);
    province = await owner.province('82');
    await makeTeams(owner.database, '82', teams);
    for (const role of roles) {
      await owner.give({ userId: role, role, unitId: role === 'NATIONAL_VIEWER' ? null : province.id });
    }
  }, 60_000);
  afterAll(async () => {
    await owner.close();
    await app.close();
  });

  interface Asked {
    readonly filter?: Omit<UnitFilter, 'withinId'>;
    readonly asOf?: string;
    readonly after?: string;
  }

  /** A page and the total, as this user: how many there are, and the rows that were looked at. */
  async function ask(userId: string | null, { filter, asOf, after }: Asked = {}) {
    const session = owner.database.session(userId);
    try {
      const { queries, statements } = recorded(session);
      const page = await listUnits(
        queries,
        { filter: { ...filter, withinId: province.id }, asOf: asOf ?? null },
        { first: 100, after: after ?? null },
      );
      const total = await page.totalCount;
      const work: number[] = [];
      for (const statement of statements) work.push(await workOf(session, statement));
      return { page, total, work };
    } finally {
      await session.rollback();
    }
  }

  const below = (userId: string | null) => (userId === null || userId === 'stranger' ? 102 : teams + 102);

  test.each([null, 'stranger', ...roles])('cost %s no more than they are', async (userId) => {
    const { total, work } = await ask(userId);
    expect(total).toBeGreaterThanOrEqual(below(userId));
    expect(work).toHaveLength(2);
    expect(Math.max(...work)).toBeLessThan(most);
  });

  test('cost the same on a later page, of some kinds, in a search, and before 1 July 2025', async () => {
    const { page } = await ask('PROVINCE_ADMIN');
    const after = page.edges.at(-1)?.cursor ?? '';
    const asked: readonly Asked[] = [
      { after },
      { filter: { kinds: ['COMMUNE', 'WARD'] } },
      { filter: { search: 'so 4321' } },
      { filter: { search: 'to bao ve' }, after },
      { filter: { provinceCode: '82' } },
      { asOf: '2025-06-30' },
    ];
    for (const userId of ['PROVINCE_ADMIN', null]) {
      for (const each of asked) {
        const { work } = await ask(userId, each);
        expect({ ...each, most: Math.max(...work) < most || work }).toEqual({ ...each, most: true });
      }
    }
  });

  test('are those that a walk down the children finds, in the same order', async () => {
    const walked = await owner.database.query<{ id: string }>(
      `with recursive below as (
         select unit_id, name from unit_version where parent_id = $1 and gone_on = 'infinity'
         union all
         select v.unit_id, v.name from below join unit_version v on v.parent_id = below.unit_id where v.gone_on = 'infinity')
       select unit_id as id from below order by name, unit_id limit 200`,
      [province.id],
    );
    const first = await ask('PROVINCE_ADMIN');
    const second = await ask('PROVINCE_ADMIN', { after: first.page.edges.at(-1)?.cursor ?? '' });
    const ids = [...first.page.nodes, ...second.page.nodes].map(({ id }) => id);
    expect(ids).toEqual(walked.map(({ id }) => id));
  });
});
