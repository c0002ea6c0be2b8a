import { createHash } from 'node:crypto';
import type { ChangeKind } from '@thi-dua/schema';
import type { Definition, Noun } from '../definitions/definition.ts';

/** A definition as registered in the database. */
export interface RegisteredDefinition {
  readonly noun: Noun;
  readonly key: string;
  readonly position: number;
  readonly digest: string;
  readonly retired: boolean;
}

/** A difference between a plugin and its registered definitions. */
export interface DefinitionDifference {
  readonly change: ChangeKind;
  readonly noun: Noun;
  readonly key: string;
}

/** Returns what registering `incoming` would change. Missing definitions are retired, never deleted. */
export function differencesOf(
  registered: readonly RegisteredDefinition[],
  incoming: readonly Definition[],
): DefinitionDifference[] {
  const before = new Map(registered.map((row) => [nameOf(row), row]));
  const after = new Set(incoming.map(nameOf));
  const changes = incoming.flatMap((definition): DefinitionDifference[] => {
    const change = changeOf(before.get(nameOf(definition)), digestOf(definition));
    return change === undefined ? [] : [{ change, noun: definition.noun, key: definition.key }];
  });
  const retired = registered
    .filter((row) => !row.retired && !after.has(nameOf(row)))
    .map(({ noun, key }): DefinitionDifference => ({ change: 'RETIRED', noun, key }));
  return [...changes, ...retired];
}

function changeOf(row: RegisteredDefinition | undefined, digest: string): ChangeKind | undefined {
  if (row === undefined) return 'ADDED';
  if (row.retired) return 'RESTORED';
  return row.digest === digest ? undefined : 'CHANGED';
}

/** Returns the definitions whose position among their siblings has changed. */
export function movedDefinitions(
  registered: readonly RegisteredDefinition[],
  incoming: readonly Definition[],
): Definition[] {
  const before = new Map(registered.map((row) => [nameOf(row), row.position]));
  return incoming.filter((definition) => before.get(nameOf(definition)) !== definition.position);
}

/** A digest of a definition's content, without its position. */
export function digestOf({ document, columns }: Pick<Definition, 'document' | 'columns'>): string {
  return createHash('sha256')
    .update(JSON.stringify([document, columns]))
    .digest('base64url');
}

export const nameOf = ({ noun, key }: { readonly noun: Noun; readonly key: string }): string =>
  `${noun} ${key}`;
