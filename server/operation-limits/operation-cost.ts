import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { largestPage } from '../data/keyset/page.ts';
import { introspectionCost, isIntrospection } from './introspection-cost.ts';
import { isPaged, listSize, statementCost } from './list-sizes.ts';

export interface OperationToMeasure {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Where selections stand: in an object of this type; if it is a connection, of a page so long. */
interface Place {
  readonly type: GraphQLObjectType;
  readonly page: number;
}

/**
 * How many fields may have to be answered: below a list each field counts once for every node that the list may hold,
 * below a union or an interface the most expensive of its types counts.
 */
export function costOf({ schema, operation, fragments, variables }: OperationToMeasure): number {
  const root = schema.getRootType(operation.operation);
  const known = new Map<SelectionSetNode, Map<string, number>>();
  return root == null ? 0 : ofSet({ type: root, page: 1 }, operation.selectionSet);

  /** Each set is measured once a place: spreading a fragment a thousand times must not cost us a thousand visits. */
  function ofSet(place: Place, set: SelectionSetNode): number {
    const costs = known.get(set) ?? new Map<string, number>();
    known.set(set, costs);
    const key = `${place.type.name} ${place.page}`;
    const cost =
      costs.get(key) ?? set.selections.reduce((sum, selection) => sum + ofSelection(place, selection), 0);
    costs.set(key, cost);
    return cost;
  }

  function ofSelection(place: Place, selection: SelectionNode): number {
    if (selection.kind === Kind.FIELD) return ofField(place, selection);
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (fragment === undefined || !applies(fragment.typeCondition?.name.value, place.type)) return 0;
    return ofSet(place, fragment.selectionSet);
  }

  function applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    const wanted = condition === undefined ? type : schema.getType(condition);
    return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
  }

  function ofField({ type: parent, page }: Place, node: FieldNode): number {
    const field = parent.getFields()[node.name.value];
    if (field === undefined) {
      return isIntrospection(node) ? introspectionCost(schema, node, { fragments, variables }) : 1;
    }
    const own = 1 + statementCost(parent, field);
    const type = getNamedType(field.type);
    const { selectionSet } = node;
    if (isPaged(field)) return own + ofPage(field, node);
    const nodes = listSize(parent, field, page);
    if (selectionSet === undefined || !isCompositeType(type)) return own + nodes - 1;
    const types = isObjectType(type) ? [type] : schema.getPossibleTypes(type);
    return (
      own + nodes * Math.max(...types.map((possible) => ofSet({ type: possible, page: 1 }, selectionSet)))
    );
  }

  /** A connection is one object that knows how long its page is; any other paged field is a list of that length. */
  function ofPage(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    const type = getNamedType(field.type);
    const first = firstOf(field, node, variables);
    if (node.selectionSet === undefined || !isObjectType(type)) return first;
    return type.name.endsWith('Connection')
      ? ofSet({ type, page: first }, node.selectionSet)
      : first * ofSet({ type, page: 1 }, node.selectionSet);
  }
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
