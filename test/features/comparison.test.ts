import type { Document } from '@thi-dua/client-sdk';
import { startTestApp, type TestApp } from '../support/app.ts';

interface Pair {
  readonly code: string;
  readonly differences: readonly { readonly aspect: string; readonly left: string; readonly right: string }[];
}

const compare = `query ($left: ID!, $right: ID!, $areaCode: String) {
  compareCampaigns(left: $left, right: $right, areaCode: $areaCode) {
    targets { code left { says } right { says } differences { aspect left right } }
  }
}` as Document<
  { readonly compareCampaigns: { readonly targets: readonly Pair[] } | null },
  { readonly left: string; readonly right: string; readonly areaCode?: string }
>;

describe('two campaigns held beside each other', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const left = 'dong-thap/grassroots-force-2026';
  const right = 'tuyen-quang/grassroots-force-2024';
  const differences = async (areaCode?: string) => {
    const { compareCampaigns } = await app.client.request(compare, {
      left,
      right,
      ...(areaCode && { areaCode }),
    });
    const pairs = compareCampaigns?.targets ?? [];
    return Object.fromEntries(pairs.map((pair) => [pair.code, pair.differences.map(({ aspect }) => aspect)]));
  };

  test('differ in area 4.6 by the racing target alone: townships that are gone make no difference', async () => {
    expect(await differences('4.6')).toEqual({ 'A6.1': [], 'A6.2': ['PRESENCE'], 'A6.3': [] });
  });

  test('differ in how 80 % is written: bare against “từ 80% trở lên”', async () => {
    expect((await differences('4.1'))['A1.1']).toContain('COMPARATOR');
  });

  test('differ in the model: commended by the police of the district, or not', async () => {
    expect((await differences('4.2'))['A2.1']).toContain('MEASURE');
  });

  test('pair every target of both by its code', async () => {
    expect(Object.keys(await differences())).toEqual([
      'A1.1',
      'A1.2',
      'A2.1',
      'A3.1',
      'A4.1',
      'A4.2',
      'A4.3',
      'A5.1',
      'A6.1',
      'A6.2',
      'A6.3',
      'A7.0',
      'A7.1',
    ]);
  });

  test('answer null when one of them does not exist', async () => {
    expect(
      (await app.client.request(compare, { left, right: 'nobody/nothing' })).compareCampaigns,
    ).toBeNull();
  });
});
