import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { largestPage } from '../data/cursor.ts';

/** How large an operation is, with its fragments spread out. */
export interface OperationSize {
  /** Fields below each other. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** How many fields may have to be answered: below a list each field counts once for every node it may hold. */
  readonly cost: number;
}

/** So many nodes a list without `first` is taken to have: those that a plan or a tree keeps short. */
export const shortList = 4;

const nothing: OperationSize = { depth: 0, aliases: 0, directives: 0, cost: 0 };

export interface OperationToMeasure {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Measures a valid operation before any of it is run. The documents of introspection do not count. */
export function sizeOf({ schema, operation, fragments, variables }: OperationToMeasure): OperationSize {
  const root = schema.getRootType(operation.operation);
  if (!root) return nothing;
  const spread = new Map<string, OperationSize>();
  return ofSelections(root, operation.selectionSet);

  function ofSelections(parent: GraphQLObjectType, set: SelectionSetNode): OperationSize {
    return set.selections
      .map((selection) => {
        const directives = selection.directives?.length ?? 0;
        if (selection.kind === Kind.FIELD)
          return plus(ofField(parent, selection), { ...nothing, directives });
        const inner =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(parent, selection.name.value)
            : ofSelections(parent, selection.selectionSet);
        return plus(inner, { ...nothing, directives });
      })
      .reduce(plus, nothing);
  }

  /** Each fragment is measured once: spreading it a thousand times must not cost us a thousand visits. */
  function ofFragment(parent: GraphQLObjectType, name: string): OperationSize {
    const known = spread.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const size = fragment ? ofSelections(parent, fragment.selectionSet) : nothing;
    spread.set(name, size);
    return size;
  }

  function ofField(parent: GraphQLObjectType, node: FieldNode): OperationSize {
    const aliases = node.alias ? 1 : 0;
    const field = parent.getFields()[node.name.value];
    if (!field) return { ...nothing, aliases, depth: 1 };
    const type = getNamedType(field.type);
    if (!node.selectionSet || !(isObjectType(type) || isInterfaceType(type))) {
      return { depth: 1, aliases, directives: 0, cost: 1 };
    }
    const inner = ofSelections(type as GraphQLObjectType, node.selectionSet);
    const nodes = nodesOf(field, node, variables);
    return {
      ...inner,
      depth: inner.depth + 1,
      aliases: inner.aliases + aliases,
      cost: 1 + nodes * inner.cost,
    };
  }
}

/** How many nodes stand below a field: `first` of a connection counts there, and not once more at its nodes. */
function nodesOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): number {
  if (field.args.some(({ name }) => name === 'first')) return firstOf(field, node, variables);
  if (field.name === 'nodes' || field.name === 'edges') return 1;
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  return isListType(type) ? shortList : 1;
}

/** Variables are not checked yet: what is missing or no number is refused later, and counts as a full page here. */
function firstOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): number {
  try {
    const { first } = getArgumentValues(field, node, variables);
    return Math.max(Number(first) || largestPage, 1);
  } catch {
    return largestPage;
  }
}

function plus(one: OperationSize, other: OperationSize): OperationSize {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    cost: one.cost + other.cost,
  };
}
