import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  buildSchema,
  type DocumentNode,
  execute,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type ValidationRule,
} from 'graphql';
import { formatQuietly } from './quiet-errors.ts';

/** Refuses to tell the schema, `__type` alone excepted: see {@link namelessTypes}. */
export const noIntrospection: ValidationRule = (context) =>
  asksForTypesAlone(context.getDocument()) ? {} : NoSchemaIntrospectionCustomRule(context);

/**
 * Answers `{ __type(name: …) { … } }` from a schema that has nothing but what every schema has: null for each name of
 * ours. Clients that ask it to find out whether a server speaks GraphQL are answered, and nobody learns a name.
 */
export const namelessTypes: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async responseForOperation({ document, request, operationName }) {
        if (document === undefined || !asksForTypesAlone(document)) return null;
        const asked = { schema: nothing, document, operationName, variableValues: request.variables };
        const { data = null, errors } = await execute(asked);
        const singleResult =
          errors === undefined
            ? { data }
            : { errors: errors.map((error) => formatQuietly(error.toJSON(), error)) };
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
      },
    };
  },
};

const nothing = buildSchema('type Query { nothing: Boolean }');

function asksForTypesAlone({ definitions: [operation, ...others] }: DocumentNode): boolean {
  if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) return false;
  const names = operation.selectionSet.selections.map((selection) =>
    selection.kind === Kind.FIELD ? selection.name.value : '',
  );
  return names.includes('__type') && names.every((name) => name === '__type' || name === '__typename');
}
