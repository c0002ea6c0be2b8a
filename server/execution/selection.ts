import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionNode,
} from 'graphql';

/** What a resolver may ask of the operation it answers. */
export type OperationSelection = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

const known = new WeakMap<FieldNode, Set<string>>();

/** Whether the field is selected below the one that is resolved: `areas.targets`. Conditions are not looked at. */
export function selects({ fieldNodes, fragments }: OperationSelection, path: string): boolean {
  return fieldNodes.some((node) => pathsOf(node, fragments).has(path));
}

/** All paths below a field, two deep; looked up once a document, for Apollo keeps parsed ones. */
function pathsOf(node: FieldNode, fragments: OperationSelection['fragments']): Set<string> {
  const found = known.get(node) ?? new Set(below(node.selectionSet?.selections ?? [], fragments, 2));
  known.set(node, found);
  return found;
}

function below(
  selections: readonly SelectionNode[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  depth: number,
): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return below(fragments[selection.name.value]?.selectionSet.selections ?? [], fragments, depth);
    }
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return below(selection.selectionSet.selections, fragments, depth);
    const name = selection.name.value;
    const deeper = depth > 1 ? below(selection.selectionSet?.selections ?? [], fragments, depth - 1) : [];
    return [name, ...deeper.map((path) => `${name}.${path}`)];
  });
}
