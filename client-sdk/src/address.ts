import type { Client } from './client.ts';

/** What stands behind the question mark; one that is undefined is left out. */
export type AddressQuery = Readonly<Record<string, string | undefined>>;

/** The address of a route beside the endpoint. */
export function beside({ url }: Client, path: string, query: AddressQuery): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const search = given.length > 0 ? `?${new URLSearchParams(given)}` : '';
  return url.replace(/[^/]*\/?$/, () => path.replace(/^\//, '') + search);
}
