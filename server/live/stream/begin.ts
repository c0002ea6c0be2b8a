import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import {
  createSourceEventStream,
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import type { Context, Journal } from '../../context.ts';
import { type ErrorContext, shownErrors } from './errors.ts';

/** A subscription that has been admitted: what wakes it, and what is run for every answer. */
export interface Begun {
  readonly source: AsyncIterableIterator<unknown>;
  readonly operation: {
    readonly schema: GraphQLSchema;
    readonly document: DocumentNode;
    readonly operationName: string | undefined;
    readonly variableValues: Readonly<Record<string, unknown>> | undefined;
  };
}

type Listener = (begun: Begun) => void;

/** Which requests came to the door of the streams, and what came of them. */
export interface StreamDoor {
  readonly plugin: ApolloServerPlugin<Context>;
  /** Says that this request wants a stream; `begun` is told when it gets one. */
  expect(context: Context, begun: Listener): void;
}

/**
 * Lets Apollo admit a subscription as it admits every operation (parsed, validated, measured, written down), and takes
 * over where it would run it: Apollo itself has no subscriptions.
 */
export function streamDoor(telling: Omit<ErrorContext, 'requestId'>): StreamDoor {
  // By their journals: Apollo hands on a copy of the context.
  const expected = new WeakMap<Journal, Listener>();
  const plugin: ApolloServerPlugin<Context> = {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, contextValue }) {
          // Refused by the limits (`operation-limits/limits.ts`), which say why.
          if (operation === undefined) return;
          const streams = operation.operation === OperationTypeNode.SUBSCRIPTION;
          if (streams !== expected.has(contextValue.journal)) throw wrongDoor(streams);
        },
        async responseForOperation(request) {
          const begun = expected.get(request.contextValue.journal);
          if (begun === undefined) return null;
          const errors = await begin(request, { begun, ...telling });
          const singleResult = errors === undefined ? { data: null } : { errors };
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult },
          };
        },
      };
    },
  };
  return { plugin, expect: ({ journal }, begun) => void expected.set(journal, begun) };
}

/** The errors, if it was refused. */
async function begin(
  { schema, document, request, contextValue }: GraphQLRequestContext<Context>,
  { begun, ...telling }: Omit<ErrorContext, 'requestId'> & { readonly begun: Listener },
): Promise<GraphQLFormattedError[] | undefined> {
  if (document === undefined) throw new Error('Apollo runs what it has parsed');
  const { operationName, variables: variableValues } = request;
  const operation = { schema, document, operationName, variableValues };
  const source = await createSourceEventStream({ ...operation, contextValue });
  if (Symbol.asyncIterator in source) {
    begun({ operation, source: source[Symbol.asyncIterator]() as Begun['source'] });
    return undefined;
  }
  return shownErrors(source.errors ?? [], { ...telling, requestId: contextValue.journal.requestId });
}

function wrongDoor(streams: boolean): GraphQLError {
  const message = streams
    ? 'Subscription được gửi tới POST /graphql/stream.'
    : 'POST /graphql/stream chỉ nhận subscription; query và mutation được gửi tới POST /graphql.';
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
}
