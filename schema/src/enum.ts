import { registerEnumType } from 'type-graphql';

/**
 * Registers a contract's list of names as a GraphQL enum; every name has to be described.
 * Returns what `@Field(() => …)` refers to it by.
 */
export function describedEnum<Name extends string>(
  name: string,
  description: string,
  values: Record<Name, string>,
): Record<Name, Name> {
  const object = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as Record<Name, Name>;
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(values).map(([value, text]) => [value, { description: text }]),
  ) as Record<Name, { description: string }>;
  registerEnumType(object, { name, description, valuesConfig });
  return object;
}
