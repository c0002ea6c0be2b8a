import { readFile } from 'node:fs/promises';
import { campaign, campaigns, type Document, indicators, plugins, workPlans } from '@thi-dua/client-sdk';
import {
  buildSchema,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { listSizes } from '../../server/operation-limits/list-sizes.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

/** How many nodes a list held, and on how many objects it hung. */
interface Seen {
  nodes: number;
  objects: number;
}

type Data = Readonly<Record<string, unknown>>;

describe('the sizes that lists are measured by', () => {
  let app: TestApp;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    app = await startTestApp();
    schema = buildSchema(await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
  });
  afterAll(() => app.close());

  /** What one answer holds of each list, by `Type.field`. */
  function listsOf(document: DocumentNode, data: Data): Map<string, Seen> {
    const fragments = new Map(
      document.definitions.flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
      ),
    );
    const seen = new Map<string, Seen>();
    const [operation] = document.definitions;
    if (operation?.kind === Kind.OPERATION_DEFINITION) walk('Query', operation.selectionSet, data);
    return seen;

    function walk(typeName: string, set: SelectionSetNode, value: Data): void {
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) field(typeName, selection, value);
        else {
          const inner: Pick<FragmentDefinitionNode, 'selectionSet'> | undefined =
            selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
          if (inner !== undefined) walk(typeName, inner.selectionSet, value);
        }
      }
    }

    function field(typeName: string, node: FieldNode, parent: Data): void {
      const type = schema.getType(typeName);
      const found = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
      const value = parent[node.alias?.value ?? node.name.value];
      if (found === undefined || value == null) return;
      const key = `${typeName}.${node.name.value}`;
      if (Array.isArray(value)) {
        const so = seen.get(key) ?? { nodes: 0, objects: 0 };
        seen.set(key, { nodes: so.nodes + value.length, objects: so.objects + 1 });
      }
      const below = getNamedType(found.type);
      if (node.selectionSet === undefined || (!isObjectType(below) && !isAbstractType(below))) return;
      for (const each of [value].flat() as Data[]) {
        walk(String(each.__typename ?? below.name), node.selectionSet, each);
      }
    }
  }

  async function ask(document: Document<unknown, never>, variables: object = {}) {
    const data = (await app.client.request(document, variables as never)) as Data;
    return { data, lists: listsOf(parse(String(document)), data) };
  }

  test('are not below what the installed plans hold', async () => {
    const { data } = await ask(campaigns, { first: 100 });
    const { nodes } = data.campaigns as { readonly nodes: readonly { readonly id: string }[] };
    expect(nodes.length).toBeGreaterThan(3);
    const answers = [
      ...(await Promise.all(nodes.map(({ id }) => ask(campaign, { id })))),
      await ask(indicators, {}),
      await ask(workPlans, {}),
      await ask(plugins, {}),
    ];
    const lists = answers.flatMap((answer) => [...answer.lists]);
    const tooSmall = lists.filter(
      ([key, { nodes: held, objects }]) => key in listSizes && held / objects > (listSizes[key] ?? 0),
    );
    expect(tooSmall).toEqual([]);
    const checked = new Set(lists.map(([key]) => key).filter((key) => key in listSizes));
    expect(checked.size).toBeGreaterThan(40);
  });
});
