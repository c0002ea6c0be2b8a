import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import { allowanceFor, limits, tooLarge } from './limits.ts';
import { fragmentsOf, type OperationSize, sizeOf } from './operation-size.ts';

const measured = ['depth', 'aliases', 'directives'] as const satisfies readonly (keyof OperationSize)[];

/** Refuses an operation that is too large before any SQL is sent. */
export const limitOperations: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, operation, document, request, contextValue }) {
        if (document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1) {
          throw tooLarge('operations', 1, 'more');
        }
        if (operation === undefined) throw noSuchOperation();
        const variables = request.variables ?? {};
        const size = rememberedSize(operation, variables, () =>
          sizeOf({ schema, operation, fragments: fragmentsOf(document), variables }),
        );
        contextValue.journal.cost = size.cost;
        for (const limit of measured) {
          if (size[limit] > limits[limit]) throw tooLarge(limit, limits[limit], size[limit]);
        }
        const { cost } = allowanceFor(contextValue.access.identity);
        if (size.cost > cost) throw tooLarge('cost', cost, size.cost);
      },
    };
  },
};

const sizes = new WeakMap<OperationDefinitionNode, Map<string, OperationSize>>();

/** Only the numbers among the variables (`first`) make one document larger or smaller; few are asked for in practice. */
function rememberedSize(
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  measure: () => OperationSize,
): OperationSize {
  const key = Object.entries(variables)
    .filter(([, value]) => typeof value === 'number')
    .join(' ');
  const known = sizes.get(operation) ?? new Map<string, OperationSize>();
  sizes.set(operation, known);
  const size = known.get(key) ?? measure();
  if (known.size < 20) known.set(key, size);
  return size;
}

/** Apollo would run the only operation under any name, and answer 500 afterwards. */
function noSuchOperation(): GraphQLError {
  return new GraphQLError(
    'Tài liệu không có thao tác mang tên trong "operationName". Hãy gửi đúng tên, hoặc bỏ "operationName".',
    { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } },
  );
}
