import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

const doors = new Map([SchemaMetaFieldDef, TypeMetaFieldDef].map((door) => [door.name, door]));

export const isIntrospection = ({ name }: FieldNode): boolean => doors.has(name.value);

interface OperationParts {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A set of selections, its fragments spread out. */
interface Flat {
  /** All fields. */
  readonly fields: number;
  /** Those with selections of their own. */
  readonly deeper: readonly Deeper[];
  /** The cost for each part of the schema it was asked of. */
  readonly known: Map<unknown, number>;
}

interface Deeper {
  readonly field: GraphQLField<unknown, unknown>;
  readonly args: Record<string, unknown>;
  readonly type: GraphQLObjectType;
  readonly set: SelectionSetNode;
}

/** So many parts of the schema are looked at; what needs more is too large by far. */
const mostVisits = 50_000;

/**
 * How many fields introspection answers, exactly: the schema is there, so it is asked. The same part of it under the
 * same selections is counted once.
 */
export function introspectionCost(
  schema: GraphQLSchema,
  door: FieldNode,
  { fragments, variables }: OperationParts,
): number {
  const flats = new Map<SelectionSetNode, Flat>();
  // The resolvers of introspection ask for nothing else.
  const info = { schema } as GraphQLResolveInfo;
  let visits = 0;
  const entry = deeper(doors.get(door.name.value), door);
  return 1 + (entry === undefined ? 0 : below(undefined, entry));

  function ofSet(value: unknown, type: GraphQLObjectType, set: SelectionSetNode): number {
    const flat = flats.get(set) ?? flatten(type, set);
    flats.set(set, flat);
    if (flat.deeper.length === 0) return flat.fields;
    const before = flat.known.get(value);
    if (before !== undefined) return before;
    visits += 1;
    if (visits > mostVisits) return Number.POSITIVE_INFINITY;
    let cost = flat.fields;
    for (const field of flat.deeper) cost += below(value, field);
    flat.known.set(value, cost);
    return cost;
  }

  function below(value: unknown, { field, args, type, set }: Deeper): number {
    const found: unknown = field.resolve?.(value, args, undefined, info);
    if (!Array.isArray(found)) return found == null ? 0 : ofSet(found, type, set);
    return found.reduce<number>((sum, each) => sum + ofSet(each, type, set), 0);
  }

  /** As execution does, it takes each fragment once. */
  function flatten(type: GraphQLObjectType, whole: SelectionSetNode): Flat {
    const flat = { fields: 0, deeper: [] as Deeper[], known: new Map<unknown, number>() };
    const taken = new Set<string>();
    const add = (set: SelectionSetNode): void => {
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) {
          flat.fields += 1;
          const found = deeper(type.getFields()[selection.name.value], selection);
          if (found !== undefined) flat.deeper.push(found);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) add(selection.selectionSet);
        else addFragment(selection.name.value);
      }
    };
    const addFragment = (name: string): void => {
      const fragment = taken.has(name) ? undefined : fragments.get(name);
      taken.add(name);
      if (fragment !== undefined) add(fragment.selectionSet);
    };
    add(whole);
    return flat;
  }

  function deeper(field: GraphQLField<unknown, unknown> | undefined, node: FieldNode): Deeper | undefined {
    if (field === undefined || node.selectionSet === undefined) return undefined;
    const type = getNamedType(field.type) as GraphQLObjectType;
    return { field, args: argumentsOf(field, node), type, set: node.selectionSet };
  }

  /** What is wrong with them is said when they are used. */
  function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
    try {
      return getArgumentValues(field, node, variables);
    } catch {
      return {};
    }
  }
}
