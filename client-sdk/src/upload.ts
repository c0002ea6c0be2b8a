import { type AddressQuery, beside } from './address.ts';
import { notOurs, parse, throwErrors } from './answer.ts';
import type { Client } from './client.ts';
import { retrying } from './retry.ts';
import { bodyOf } from './transport.ts';

/** What an upload may be given beside its file. */
export interface UploadOptions {
  /** Of the address, e.g. `{ mode: 'check' }`; one that is undefined is left out. */
  readonly query?: AddressQuery | undefined;
  /** Made by you, 8 to 200 characters: the same key with the same file is done once, and so may be tried again. */
  readonly idempotencyKey?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Instead of the client's; without an `idempotencyKey` nothing is tried again. */
  readonly retries?: number | undefined;
}

/**
 * Sends a file to a route beside the endpoint (`import/…`) and answers what it answers. A file that was understood and
 * not taken is an answer too, `{ refusal }`; everything else that goes wrong is an {@link ApiError}.
 *
 * In a browser `file` is the `File` of an input; in Node a `Blob` (`openAsBlob`) or the bytes.
 */
export async function upload<Answer extends object>(
  client: Client,
  path: string,
  file: Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | string,
  { query = {}, idempotencyKey, signal, retries = client.retries }: UploadOptions = {},
): Promise<Answer> {
  const address = beside(client, path, query);
  const headers = {
    accept: 'application/json',
    'content-type': (file instanceof Blob && file.type) || 'application/octet-stream',
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
  };
  const once = async (): Promise<Answer> => {
    const response = await client.send(address, { headers, body: file, signal });
    const answer = parse(await bodyOf(response, signal));
    throwErrors(answer, response);
    if (answer === undefined || !(response.ok || 'refusal' in answer)) throw notOurs(response);
    return answer as Answer;
  };
  return retrying(once, { retries: idempotencyKey === undefined ? 0 : retries, signal });
}
