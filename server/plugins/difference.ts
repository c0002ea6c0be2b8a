import { createHash } from 'node:crypto';
import type { ChangeKind } from '@thi-dua/schema';
import type { Definition, Noun } from '../definitions/definition.ts';

/** What the database holds of a definition. */
export interface RegisteredDefinition {
  readonly noun: Noun;
  readonly key: string;
  readonly position: number;
  readonly digest: string;
  readonly retired: boolean;
}

/** One difference between a plugin and what is registered of it. */
export interface Change {
  readonly change: ChangeKind;
  readonly noun: Noun;
  readonly key: string;
}

/** What registering `incoming` would change. Nothing is ever removed: what is missing is retired. */
export function differenceOf(
  registered: readonly RegisteredDefinition[],
  incoming: readonly Definition[],
): Change[] {
  const before = new Map(registered.map((row) => [nameOf(row), row]));
  const after = new Set(incoming.map(nameOf));
  const changes = incoming.flatMap((definition): Change[] => {
    const change = changeOf(before.get(nameOf(definition)), digestOf(definition));
    return change === undefined ? [] : [{ change, noun: definition.noun, key: definition.key }];
  });
  const retired = registered
    .filter((row) => !row.retired && !after.has(nameOf(row)))
    .map(({ noun, key }): Change => ({ change: 'RETIRED', noun, key }));
  return [...changes, ...retired];
}

function changeOf(row: RegisteredDefinition | undefined, digest: string): ChangeKind | undefined {
  if (row === undefined) return 'ADDED';
  if (row.retired) return 'RESTORED';
  return row.digest === digest ? undefined : 'CHANGED';
}

/** What keeps its words and stands elsewhere among its siblings, because others came or went. */
export function movedOf(
  registered: readonly RegisteredDefinition[],
  incoming: readonly Definition[],
): Definition[] {
  const before = new Map(registered.map((row) => [nameOf(row), row.position]));
  return incoming.filter((definition) => before.get(nameOf(definition)) !== definition.position);
}

/** Two definitions with the same digest say the same; where one stands among others is not what it says. */
export function digestOf({ document, columns }: Pick<Definition, 'document' | 'columns'>): string {
  return createHash('sha256')
    .update(JSON.stringify([document, columns]))
    .digest('base64url');
}

export const nameOf = ({ noun, key }: { readonly noun: Noun; readonly key: string }): string =>
  `${noun} ${key}`;
