// Compiled by `npm test`, never run: what the compiler accepts and refuses of the client.
import { createClient, type Document, paginate, subscribe, upload } from '@thi-dua/client-sdk';

declare const list: Document<
  {
    readonly list: {
      readonly nodes: readonly { readonly name: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  },
  { readonly first?: number | null; readonly after?: string | null }
>;
declare const one: Document<{ readonly one: { readonly name: string } | null }, { readonly id: string }>;
declare const all: Document<{ readonly all: readonly string[] }, { [key: string]: never }>;

const client = createClient({ url: '/graphql', token: async () => 'secret' });

export async function accepted(): Promise<unknown[]> {
  const { all: texts } = await client.request(all);
  const page = await client.request(list);
  const { one: found } = await client.request(one, { id: '1' }, { signal: AbortSignal.timeout(10_000) });
  const seen: string[] = [];
  for await (const { name } of paginate(client, list, { first: 100 }, (data) => data.list)) seen.push(name);
  for await (const data of subscribe(client, one, { id: '1' }, { signal: AbortSignal.timeout(1) })) {
    seen.push(data.one?.name ?? '');
  }
  const { report } = await upload<{ readonly report?: object }>(client, 'import/1', new Blob());
  return [texts.length, page.list.nodes[0]?.name, found?.name, seen, report];
}

export async function refused(): Promise<void> {
  // @ts-expect-error what is required cannot be left out
  await client.request(one);
  // @ts-expect-error nor be of another type
  await client.request(one, { id: 1 });
  // @ts-expect-error a variable the operation does not have
  await client.request(one, { id: '1', name: 'x' });
  const answer = await client.request(one, { id: '1' });
  // @ts-expect-error it may be missing
  answer.one.name;
  // @ts-expect-error nobody asked for it
  answer.one?.code;
  // @ts-expect-error nor can what is required be left out of a subscription
  subscribe(client, one, {});
  // @ts-expect-error a list without cursor has no pages
  paginate(client, one, { id: '1' }, () => ({ nodes: [], pageInfo: { hasNextPage: false } }));
}
