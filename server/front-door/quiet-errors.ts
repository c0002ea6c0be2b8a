import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { formatError } from '../errors.ts';

export type FormatError = typeof formatError;

/**
 * In production an answer does not say what the schema has: a name that is there and used wrongly is answered word for
 * word like one that is not. Which variable could not be taken it says, for its name is the client's own.
 */
export const formatQuietly: FormatError = (formatted, error) => {
  if (formatted.extensions?.code === 'GRAPHQL_VALIDATION_FAILED') return misfit;
  const variable = variableOf(error);
  return variable === undefined ? formatError(formatted, error) : unfit(variable);
};

const misfit: GraphQLFormattedError = {
  message:
    'Truy vấn không khớp với lược đồ: một tên, kiểu, tham số hoặc giá trị trong đó không đúng. Hãy đối chiếu với schema.graphql.',
  extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
};

function unfit(variable: string): GraphQLFormattedError {
  return {
    message: `Biến "$${variable}" thiếu hoặc có giá trị không đúng kiểu đã khai trong truy vấn.`,
    extensions: { code: 'BAD_USER_INPUT', variable },
  };
}

/** The variable whose value graphql itself could not take, which it tells in full, with the names of types. */
export function variableOf(error: unknown): string | undefined {
  const [node, ...others] = (error instanceof GraphQLError ? error.nodes : undefined) ?? [];
  return node?.kind === Kind.VARIABLE_DEFINITION && others.length === 0
    ? node.variable.name.value
    : undefined;
}
