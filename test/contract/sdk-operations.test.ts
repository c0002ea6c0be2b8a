import * as sdk from '@thi-dua/client-sdk';
import {
  campaign,
  campaigns,
  compareCampaigns,
  indicators,
  paginate,
  plugins,
  unit,
  units,
  workItems,
  workPlans,
} from '@thi-dua/client-sdk';
import { type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { startTestApp, type TestApp } from '../support/app.ts';

/** Whatever the client exports as text is an operation. */
const operations = Object.entries(sdk).filter(
  (entry): entry is [string, string] => typeof entry[1] === 'string',
);

describe('every operation of the client stays within what the server accepts', () => {
  test.each(operations)('%s: at most 1,000 tokens and 8 levels', (_name, text) => {
    expect(depthOf(parse(text, { maxTokens: 1_000 }))).toBeLessThanOrEqual(8);
  });
});

describe('the server answers every operation of the client', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app?.close());

  test('campaigns, and the full page of each', async () => {
    const list = paginate(app.client, campaigns, { first: 2 }, (data) => data.campaigns);
    const pages = [];
    for await (const { id } of list) pages.push(await app.client.request(campaign, { id }));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map((page) => page.campaign?.plan.title)).not.toContain(undefined);
    const [left = '', right = ''] = pages.map((page) => page.campaign?.id);
    const { compareCampaigns: pair } = await app.client.request(compareCampaigns, { left, right });
    expect([pair?.left.id, pair?.right.id]).toEqual([left, right]);
  });

  test('units, and one of them', async () => {
    const { units: page } = await app.client.request(units, {
      filter: { search: 'xa phuong tien' },
      first: 1,
    });
    const [found] = page.nodes;
    const { unit: one } = await app.client.request(unit, { id: found?.id ?? '' });
    expect(one?.fullName).toBe('Xã Phượng Tiến');
    expect(one?.lineage.predecessors.length).toBeGreaterThan(0);
  });

  test('indicators, work plans, their items, and plugins', async () => {
    const measured = await app.client.request(indicators);
    const work = await app.client.request(workItems, { first: 100 });
    const planned = await app.client.request(workPlans);
    const installed = await app.client.request(plugins);
    expect(measured.indicators.length).toBeGreaterThan(0);
    expect(work.workItems.nodes.length).toBeGreaterThan(0);
    expect(planned.workPlans.length).toBeGreaterThan(0);
    expect(installed.plugins.map(({ state }) => state)).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE']);
  });
});

/** How many fields lie within each other, fragments included. */
function depthOf(document: DocumentNode): number {
  const named = new Map<string, SelectionSetNode>();
  let operation: SelectionSetNode | undefined;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      named.set(definition.name.value, definition.selectionSet);
    if (definition.kind === Kind.OPERATION_DEFINITION) operation = definition.selectionSet;
  }
  const depth = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.FIELD) return 1 + depth(selection.selectionSet);
        if (selection.kind === Kind.INLINE_FRAGMENT) return depth(selection.selectionSet);
        return depth(named.get(selection.name.value));
      }),
    );
  return depth(operation);
}
