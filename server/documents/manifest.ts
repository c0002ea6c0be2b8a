import { createHash } from 'node:crypto';
import { Kind, type OperationTypeNode, parse } from 'graphql';

/** A document that was written down before anybody asked for it. */
export interface ListedDocument {
  readonly text: string;
  readonly operation: OperationTypeNode;
}

/** What a manifest holds, by the ids it gives, and what is wrong with it. */
export interface Manifest {
  readonly documents: ReadonlyMap<string, ListedDocument>;
  readonly faults: readonly string[];
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** 64 hexadecimal digits are taken for the SHA-256 of a text; any other id is a name its manifest has chosen. */
export const isSha256 = (id: string): boolean => /^[0-9a-f]{64}$/.test(id);

/**
 * Reads a manifest in one of the two formats that tools write: that of Apollo
 * (`{ "format": "apollo-persisted-query-manifest", "operations": [{ "id", "body", … }] }`), or a plain object of texts
 * by id (graphql-codegen, Relay).
 */
export function readManifest(json: string): Manifest {
  const entries = entriesIn(json);
  if (typeof entries === 'string') return { documents: new Map(), faults: [entries] };
  const documents = new Map<string, ListedDocument>();
  const faults: string[] = [];
  for (const [id, text] of entries) {
    const document = readDocument(id, text);
    if (typeof document === 'string') faults.push(`document "${String(id)}" ${document}`);
    else documents.set(String(id), document);
  }
  return { documents, faults };
}

type Entry = readonly [id: unknown, text: unknown];

/** Ids and texts, or what keeps them from being found. */
function entriesIn(json: string): readonly Entry[] | string {
  const manifest = parseJson(json);
  if (!isRecord(manifest)) return 'it is not a JSON object';
  if (!('format' in manifest)) return Object.entries(manifest);
  const { format, version, operations } = manifest;
  if (format !== 'apollo-persisted-query-manifest' || version !== 1 || !Array.isArray(operations)) {
    return 'its format is not "apollo-persisted-query-manifest", version 1, with a list of operations';
  }
  return operations.map((operation: unknown) =>
    isRecord(operation) ? [operation.id, operation.body] : ['', ''],
  );
}

/** The document, or what is wrong with it. */
function readDocument(id: unknown, text: unknown): ListedDocument | string {
  if (typeof id !== 'string' || id === '') return 'has no id';
  if (typeof text !== 'string' || text === '') return 'has no text';
  if (isSha256(id) && id !== sha256(text)) return 'has a text that its id, a SHA-256, is not made of';
  try {
    const [operation, ...others] = parse(text).definitions.filter(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );
    if (operation === undefined || others.length > 0) return 'does not hold exactly one operation';
    return { text, operation: operation.operation };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `is not GraphQL: ${reason.replace(/\.$/, '')}`;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
