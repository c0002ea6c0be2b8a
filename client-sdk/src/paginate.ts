import type { Client, RequestArguments, RequestOptions } from './client.ts';
import type { Document } from './document.ts';

/** A page of a list: what `pick` finds in an answer. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/**
 * Every node of a list. A page is asked for when the one before is used up:
 * `for await (const unit of paginate(client, units, { first: 100 }, (data) => data.units)) …`
 */
export async function* paginate<
  Result,
  Variables extends { readonly after?: string | null | undefined },
  Node,
>(
  client: Client,
  document: Document<Result, Variables>,
  variables: NoInfer<Variables>,
  pick: (data: Result) => Page<Node>,
  options?: RequestOptions,
): AsyncGenerator<Node, void, undefined> {
  let after = variables.after;
  for (;;) {
    const args = [{ ...variables, after }, options] as RequestArguments<Variables>;
    const { nodes, pageInfo } = pick(await client.request(document, ...args));
    yield* nodes;
    // A cursor that does not move would ask for the same page for ever.
    if (!pageInfo.hasNextPage || pageInfo.endCursor == null || pageInfo.endCursor === after) return;
    after = pageInfo.endCursor;
  }
}
