import { type AddressQuery, beside } from './address.ts';
import { notOurs, parse, throwErrors } from './answer.ts';
import { ApiError } from './api-error.ts';
import type { Client } from './client.ts';
import { retrying } from './retry.ts';
import { bodyOf, unreached } from './transport.ts';

/** What a download may be given beside its path. */
export interface DownloadOptions {
  /** Of the address, e.g. `{ unitId, periodId }`; one that is undefined is left out. */
  readonly query?: AddressQuery | undefined;
  /** Ends it, also while the file comes. */
  readonly signal?: AbortSignal | undefined;
  /** Instead of the client's. A file of which a part has come is not asked for again. */
  readonly retries?: number | undefined;
}

/** A file that has begun to come. */
export interface Download {
  /** As the server calls it, e.g. `ket-qua-thang-8-2026-tan-phuoc-1.xlsx`. */
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  /** Its bytes as they come; read this or {@link Download.blob}, once. */
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** The whole of it; throws {@link ApiError} when the way breaks off. */
  blob(): Promise<Blob>;
}

/**
 * Fetches a file of a route beside the endpoint: a table (`export/standings.xlsx`), a form (`grid/template.xlsx`), the
 * `url` of an evidence. A file that is refused is an {@link ApiError} too: its code is that of the refusal
 * (`NOT_FOUND`), its message says why.
 */
export async function download(
  client: Client,
  path: string,
  { query = {}, signal, retries = client.retries }: DownloadOptions = {},
): Promise<Download> {
  const address = beside(client, path, query);
  const once = async (): Promise<Download> => {
    const response = await client.send(address, { signal });
    const { body, headers } = response;
    const disposition = headers.get('content-disposition');
    // Without it, it is an answer about a file and not the file: a refusal, or a page of a proxy.
    if (!response.ok || !body || !disposition) throw await refusedBy(response, signal);
    return {
      name: nameIn(disposition),
      type: headers.get('content-type') ?? '',
      stream: body,
      blob: () => response.blob().catch((thrown) => Promise.reject(unreached(thrown, signal))),
    };
  };
  return retrying(once, { retries, signal });
}

async function refusedBy(response: Response, signal: AbortSignal | undefined): Promise<ApiError> {
  const answer = parse(await bodyOf(response, signal));
  throwErrors(answer, response);
  const unknown = notOurs(response);
  if (answer === undefined || !('refusal' in answer)) return unknown;
  const { code, message } = answer.refusal as { readonly code: string; readonly message: string };
  return new ApiError({ code, message, status: unknown.status, requestId: unknown.requestId });
}

/** The exact name, where there are two. */
function nameIn(disposition: string): string {
  const [, exact] = /filename\*=UTF-8''([^;]+)/i.exec(disposition) ?? [];
  const [, plain = ''] = /filename="([^"]*)"/i.exec(disposition) ?? [];
  return exact === undefined ? plain : decodeURIComponent(exact);
}
