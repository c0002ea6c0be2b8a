import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { isList, listSizes } from '../operation-limits/list-sizes.ts';
import type { Budget } from './budget.ts';

/** What is asked of a context; where there is none (a job, a test), nothing is counted. */
interface BudgetHolder {
  readonly budget?: Budget;
}

/** A list that is a property, and that is no longer, is bounded by what holds it. */
const short = 10;

/**
 * Counts the objects of an answer where they come in: at fields that answer with objects and have a resolver, and at
 * lists. Scalars are not looked at, for a wrapper around each costs more than all the rest.
 */
export function countNodes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) if (isCounted(type, field)) count(field);
  }
}

function isCounted(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
  if (!isCompositeType(getNamedType(field.type))) return false;
  if (field.resolve !== undefined) return true;
  return isList(field) && !((listSizes[`${type.name}.${field.name}`] ?? Number.POSITIVE_INFINITY) <= short);
}

function count(field: GraphQLField<unknown, BudgetHolder>): void {
  const { name } = field;
  const resolve = field.resolve ?? ((source) => (source as Record<string, unknown>)[name]);
  field.resolve = (source, args, context, info) => {
    const value: unknown = resolve(source, args, context, info);
    const { budget } = context ?? {};
    if (budget === undefined) return value;
    return value instanceof Promise ? value.then((found) => admit(found, budget)) : admit(value, budget);
  };
}

/** No break here: what a list holds has to reach its loaders together, or each batch becomes several statements. */
function admit<Value>(value: Value, budget: Budget): Value {
  if (value != null) budget.take(Array.isArray(value) ? value.length : 1);
  return value;
}
