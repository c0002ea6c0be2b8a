import type { Document } from '@thi-dua/client-sdk';
import { startTestApp, type TestApp } from '../support/app.ts';

interface Due {
  readonly name: string;
  readonly due: {
    readonly kind: string;
    readonly words: string;
    readonly lastDay: string | null;
    readonly lateFrom: string | null;
  };
}

const reports = `query ($id: ID!) {
  campaign(id: $id) {
    endsOn
    phases { name reports { name due { kind words lastDay lateFrom } } }
    reports { name desk via { name } due { kind words lastDay lateFrom } }
  }
}` as Document<
  {
    readonly campaign: {
      readonly endsOn: string | null;
      readonly phases: readonly { readonly name: string; readonly reports: readonly Due[] }[];
      readonly reports: readonly (Due & {
        readonly desk: string | null;
        readonly via: { readonly name: string } | null;
      })[];
    } | null;
  },
  { readonly id: string }
>;

describe('reports that are due', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const campaign = async (id: string) => {
    const { campaign: found } = await app.client.request(reports, { id });
    if (found === null) throw new Error(`There is no campaign ${id}`);
    return found;
  };

  test('“trước ngày 10/8/2025”: the first report of Tuyên Quang’s second phase is late from 10 August on', async () => {
    const { phases } = await campaign('tuyen-quang/grassroots-force-2024');
    expect(phases[1]?.reports[0]?.due).toEqual({
      kind: 'BEFORE',
      words: 'trước ngày 10/8/2025',
      lastDay: '2025-08-09',
      lateFrom: '2025-08-10T00:00:00+07:00',
    });
  });

  test('“trong ngày 03/02/2025”: the whole day is in time', async () => {
    const { phases } = await campaign('tuyen-quang/grassroots-force-2024');
    expect(phases[0]?.reports.map(({ due }) => [due.lastDay, due.lateFrom])).toEqual([
      ['2024-12-30', '2024-12-31T00:00:00+07:00'],
      ['2025-02-03', '2025-02-04T00:00:00+07:00'],
      [null, null],
    ]);
  });

  test('“chậm nhất ngày 15/8/2026” falls before the campaign ends, and goes through a desk', async () => {
    const { endsOn, reports: due } = await campaign('dong-thap/grassroots-force-2026');
    const final = due.find((report) => report.due.kind === 'NO_LATER_THAN');
    expect(final).toMatchObject({
      via: { name: 'Công an tỉnh' },
      desk: 'Phòng Công tác chính trị',
      due: { lastDay: '2026-08-15', lateFrom: '2026-08-16T00:00:00+07:00' },
    });
    expect(endsOn).toBe('2026-08-19');
  });
});
