import { setTimeout as pause } from 'node:timers/promises';

/** A change the client wants to be made, once. */
export interface Wish {
  readonly key: string;
  readonly name: string;
  /** The unit, as it was acknowledged first. */
  id?: string;
}

const createUnit = `mutation ($input: CreateUnitInput!) {
  createUnit(input: $input) { __typename ... on Unit { id } ... on UserError { message } }
}`;

/** A client as one should be: it notes what was acknowledged, and sends the rest again under the same key. */
export class Writer {
  readonly wishes: Wish[] = [];
  /** Answers that were not the first one. */
  readonly contradictions: string[] = [];
  url = '';
  private readonly token: string;
  private readonly parentId: string;
  private stopped = false;

  constructor(token: string, parentId: string) {
    this.token = token;
    this.parentId = parentId;
  }

  /** Until `stop`, so many at a time. */
  async write(url: string, atOnce: number): Promise<void> {
    this.url = url;
    this.stopped = false;
    const loop = async () => {
      while (!this.stopped) {
        const number = this.wishes.length + 1;
        const wish: Wish = { key: `crash-test-${number}`, name: `Số ${number}` };
        this.wishes.push(wish);
        await this.send(wish).catch(() => pause(5));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, loop));
  }

  stop(): void {
    this.stopped = true;
  }

  /** Throws when no answer came. */
  async send(wish: Wish): Promise<void> {
    const input = {
      ...{ parentId: this.parentId, kind: 'HAMLET', kindWord: 'ấp', name: wish.name },
      ...{ validFrom: '2026-01-01', idempotencyKey: wish.key },
    };
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ query: createUnit, variables: { input } }),
    });
    const text = await response.text();
    const id: string | undefined = JSON.parse(text).data?.createUnit?.id;
    if (id === undefined) throw new Error(text);
    if (wish.id !== undefined && wish.id !== id) this.contradictions.push(`${wish.key}: ${wish.id}, ${id}`);
    wish.id ??= id;
  }
}
