import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Documents } from './documents.ts';
import { type ListedDocument, sha256 } from './manifest.ts';

/** The parameters of a request, as they came. */
export type Parameters = Readonly<Record<string, unknown>>;

/**
 * The parameters with the text of the document they name. An id comes as `documentId` (GraphQL over HTTP:
 * `sha256:…`) or as `extensions.persistedQuery.sha256Hash` (Apollo); one that is not listed is left to Apollo, which
 * remembers the texts it was sent. Throws a GraphQLError for what is not to be served.
 */
export function withDocument(parameters: Parameters, documents: Documents): Parameters {
  const { documentId, query } = parameters;
  const id = idOf(parameters);
  const listed = listedAs(id, query, documents);
  if (listed !== undefined) return { ...parameters, query: listed.text, ...withoutPersisted(parameters) };
  if (documents.only && (query !== undefined || id !== undefined)) throw notAllowed();
  if (documentId !== undefined && query === undefined) throw unknown();
  return parameters;
}

/** Apollo need not look up, or remember, what is listed. Extensions of another form are left to it to refuse. */
function withoutPersisted({ extensions }: Parameters): { readonly extensions?: Parameters } {
  if (persistedQueryIn(extensions) === undefined) return {};
  const { persistedQuery: _, ...others } = extensions as Parameters;
  return { extensions: others };
}

/** The document of a `GET`, which anybody's page may send: a listed query, whatever else is served. */
export function withListedQuery(parameters: Parameters, documents: Documents): Parameters {
  const found = withDocument(parameters, documents);
  if (found.query === undefined) throw idOf(parameters) === undefined ? nothingAsked() : unknown();
  const listed = documents.byText(String(found.query));
  if (listed === undefined) throw notAllowed();
  if (listed.operation === OperationTypeNode.QUERY) return found;
  throw refused('METHOD_NOT_ALLOWED', 'GET chỉ nhận query; mutation và subscription được gửi bằng POST.');
}

function listedAs(id: string | undefined, query: unknown, documents: Documents): ListedDocument | undefined {
  if (id === undefined) return typeof query === 'string' ? documents.byText(query) : undefined;
  const listed = documents.byId(id);
  const agrees =
    listed === undefined ? typeof query !== 'string' || sha256(query) === id : listed.text === query;
  if (query !== undefined && !agrees) throw mismatch();
  return listed;
}

/** What the request calls its document, in one way or the other, or in both alike. */
function idOf({ documentId, extensions }: Parameters): string | undefined {
  const persisted = persistedQueryIn(extensions);
  if (documentId === undefined) return persisted;
  if (typeof documentId !== 'string') throw malformed('documentId');
  const id = documentId.replace(/^sha256:/, '');
  if (persisted !== undefined && persisted !== id) throw mismatch();
  return id;
}

function persistedQueryIn(extensions: unknown): string | undefined {
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: Parameters | null };
  if (persistedQuery === undefined || persistedQuery === null) return undefined;
  const { version, sha256Hash } = persistedQuery;
  if (version !== 1 || typeof sha256Hash !== 'string') throw malformed('extensions.persistedQuery');
  return sha256Hash;
}

const malformed = (parameter: string) =>
  refused('BAD_REQUEST', `"${parameter}" không đúng dạng: cần { version: 1, sha256Hash } hoặc "sha256:…".`);

const nothingAsked = () => refused('BAD_REQUEST', 'Yêu cầu thiếu "query" hoặc "documentId".');

const unknown = () => refused('PERSISTED_QUERY_NOT_FOUND', 'Máy chủ không biết văn bản GraphQL có mã này.');

const mismatch = () =>
  refused('PERSISTED_QUERY_MISMATCH', 'Mã gửi kèm không phải là SHA-256 của văn bản GraphQL này.');

const notAllowed = () =>
  refused('DOCUMENT_NOT_ALLOWED', 'Máy chủ chỉ nhận những văn bản GraphQL đã đăng ký trước.');

function refused(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
