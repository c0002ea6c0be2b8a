import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

/** What a row refers to and the database must hold: its absence is a bug. */
export function found<Node>(node: Node | null, key: string): Node {
  if (node === null) throw new Error(`The database holds no ${key}, though something refers to it`);
  return node;
}

/** What a caller may see of an error: what he can mend, in full; anything else is a bug and stays in the log. */
export function formatError(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof GraphQLError || formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') {
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
      return { ...formatted, extensions };
    }
    logger.error(original, 'a resolver failed');
    return {
      message:
        'Hệ thống gặp lỗi khi xử lý yêu cầu. Vui lòng thử lại; nếu vẫn lỗi, báo mã yêu cầu cho quản trị viên.',
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}
