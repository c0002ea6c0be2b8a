import { type WorkItemFilter, workItems } from '@thi-dua/client-sdk';
import { startTestApp, type TestApp } from '../support/app.ts';

describe('work items', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const numbers = async (filter: WorkItemFilter) => {
    const { workItems: page } = await app.client.request(workItems, {
      filter: { provinceCode: '82', ...filter },
      first: 100,
    });
    expect(page.totalCount).toBe(page.nodes.length);
    return page.nodes.map(({ number }) => number);
  };

  test('of Đồng Tháp are the 27 rows of the plan, in its order', async () => {
    expect(await numbers({ year: 2026 })).toEqual(Array.from({ length: 27 }, (_, index) => index + 1));
  });

  test('led by Công an tỉnh are 17, found without diacritics', async () => {
    const led = [1, 2, 4, 7, 8, 9, 10, 12, 13, 14, 15, 16, 18, 19, 20, 21, 22];
    expect(await numbers({ lead: 'cong an tinh' })).toEqual(led);
    expect(await numbers({ lead: 'Công an tỉnh' })).toEqual(led);
  });

  test('led by Công an tỉnh and due in the first quarter are three months’ and the quarter’s', async () => {
    expect(await numbers({ lead: 'cong an tinh', dueFrom: '2026-01-01', dueTo: '2026-03-31' })).toEqual([
      1, 2, 4, 7,
    ]);
  });

  test('due in a month are due on its last day, not on the day before or after', async () => {
    const april = async (day: string) => numbers({ dueFrom: day, dueTo: day });
    expect(await april('2026-04-29')).toEqual([]);
    expect(await april('2026-04-30')).toEqual([8]);
    expect(await april('2026-05-01')).toEqual([]);
  });

  test('on directive and without end have no day and are found by their kind', async () => {
    expect(await numbers({ deadline: 'ON_DIRECTIVE' })).toEqual([18, 19, 20, 21, 22]);
    expect(await numbers({ deadline: 'CONTINUOUS' })).toEqual([23, 24, 25, 26, 27]);
    expect(await numbers({ dueFrom: '1945-01-01', dueTo: '2200-01-01' })).toHaveLength(17);
  });
});
