import type { GatewayInterface } from '@apollo/server-gateway-interface';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../context.ts';
import { fragmentsOf, shapeOf } from '../operation-limits/operation-size.ts';
import { finish } from './answer.ts';

/** What an operation is run with. */
interface OperationRun {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

/**
 * Runs operations as functions that are compiled once a document: Apollo keeps parsed documents, so one that was seen
 * before costs neither parsing nor checking nor walking. The door Apollo has for it is that of a gateway.
 */
export function compiledExecution(schema: GraphQLSchema): GatewayInterface {
  const run = runner(schema);
  return {
    async load() {
      return {
        executor: ({ document, operationName, request, context }) =>
          run({ document, operationName, variables: request.variables ?? {}, context: context as Context }),
      };
    },
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    async stop() {},
  };
}

interface CompiledOperation {
  readonly query: CompiledQuery['query'];
  /** What the operation gives to variables that are left out: compiled functions miss it where the type is non-null. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

type CompiledOrNot = CompiledOperation | 'AS_IT_IS';

function runner(schema: GraphQLSchema) {
  const seen = new WeakSet<DocumentNode>();
  const known = new WeakMap<DocumentNode, Map<string | null, CompiledOrNot>>();
  const compiled = ({ document, operationName }: OperationRun): CompiledOrNot => {
    const operations = known.get(document) ?? new Map<string | null, CompiledOrNot>();
    known.set(document, operations);
    const made = operations.get(operationName) ?? compile(schema, document, operationName);
    operations.set(operationName, made);
    return made;
  };
  return async (running: OperationRun): Promise<ExecutionResult> => {
    const { document, operationName, variables, context } = running;
    // Compiling costs as much as some hundred runs: not for what somebody asks once.
    const operation = seen.has(document) ? compiled(running) : 'AS_IT_IS';
    seen.add(document);
    if (operation === 'AS_IT_IS') {
      const result = await execute({
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue: context,
      });
      return finish(result, context.budget);
    }
    const result = await operation.query(undefined, context, { ...operation.defaults, ...variables });
    return finish(result.errors === undefined ? result : inFull(schema, running, result), context.budget);
  };
}

/** Compiling takes some 0.15 ms a field, in one go: what is larger would hold everybody up. */
const mostFields = 200;

/** type-graphql tells the type behind a union or interface by a promise, which compiled functions do not wait for. */
function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): CompiledOrNot {
  const types = new TypeInfo(schema);
  let isAbstract = false;
  const enter = () => {
    isAbstract ||= isAbstractType(getNamedType(types.getType()));
  };
  visit(document, visitWithTypeInfo(types, { enter }));
  if (isAbstract || fieldsOf(document, operationName) > mostFields) return 'AS_IT_IS';
  const made = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(made)
    ? { query: made.query, defaults: defaultsOf(document, operationName) }
    : 'AS_IT_IS';
}

function fieldsOf(document: DocumentNode, operationName: string | null): number {
  const operation = getOperationAST(document, operationName);
  return operation ? shapeOf(operation, fragmentsOf(document)).fields : 0;
}

function defaultsOf(document: DocumentNode, operationName: string | null): Readonly<Record<string, unknown>> {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return Object.fromEntries(
    definitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}

/** Errors as graphql itself makes them. What ends without data has ended at its variables, which graphql explains better. */
function inFull(schema: GraphQLSchema, running: OperationRun, result: ExecutionResult): ExecutionResult {
  const { document, operationName, variables } = running;
  if (result.data === undefined) {
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    const { errors } = getVariableValues(schema, definitions, variables, { maxErrors: 50 });
    if (errors !== undefined) return { errors };
  }
  return { ...result, errors: (result.errors ?? []).map(asMade) };
}

/** Word for word the same, the places in the document included: whether it was compiled is nobody's business. */
function asMade({ message, path, originalError, locations }: GraphQLError): GraphQLError {
  const made = new GraphQLError(message, { path, originalError });
  return Object.defineProperty(made, 'locations', { value: locations, enumerable: true });
}
