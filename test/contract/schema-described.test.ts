import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

// The checked-in schema: `npm test` fails when it is not the server's own.
const text = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
const types = Object.values(buildSchema(text).getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** GraphQL's own words: type-graphql describes what is in them, not them. */
const roots = ['Query', 'Mutation', 'Subscription'];

const undescribed = ({ name, description }: Described): boolean =>
  (description ?? '').trim() === '' && !roots.includes(name);

/** A type and all it consists of, each under the name by which it is found: `Query.campaigns(first)`. */
function partsOf(type: GraphQLNamedType): Described[] {
  const named = (name: string, { description }: Omit<Described, 'name'>): Described => ({
    name,
    description,
  });
  const parts = [named(type.name, type)];
  if (isEnumType(type))
    parts.push(...type.getValues().map((value) => named(`${type.name}.${value.name}`, value)));
  if (isInputObjectType(type)) {
    parts.push(...Object.values(type.getFields()).map((field) => named(`${type.name}.${field.name}`, field)));
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      parts.push(named(name, field), ...field.args.map((arg) => named(`${name}(${arg.name})`, arg)));
    }
  }
  return parts;
}

test('every type, field, argument and value of the schema says what it is', () => {
  const parts = types.flatMap(partsOf);
  expect(parts.filter(undescribed).map(({ name }) => name)).toEqual([]);
  expect(parts.length).toBeGreaterThan(0);
});
