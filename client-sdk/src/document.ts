declare const answer: unique symbol;

/**
 * The text of an operation that knows, for the compiler alone, what it takes and what it answers.
 * At run time it is a plain string.
 */
export type Document<Result, Variables> = string & {
  readonly [answer]?: (variables: Variables) => Result;
};

/** Says which document a request is about: what it returns becomes part of the body. */
export type Naming = (text: string) => object | Promise<object>;

/**
 * Names a document by the SHA-256 of its text, which a server has that was given the manifest of this package
 * (`persisted-documents.json`): `createClient({ url, documents: persisted })`. Where the platform cannot hash (a page
 * that came over plain HTTP) the text is sent, which such a server takes as well.
 */
export const persisted: Naming = async (text) => {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) return { query: text };
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { documentId: `sha256:${hex}` };
};
