import { notifyServers } from '../../data/live-event.ts';
import type { Queries } from '../../data/queries.ts';
import type { AssignmentRow } from './assignment.row.ts';

/** Ends the live subscriptions of users whose rights changed; their clients reconnect with the new rights. */
export async function notifyHolders(queries: Queries, changed: readonly AssignmentRow[]): Promise<void> {
  const [first] = changed;
  if (first === undefined) return;
  const userIds = [...new Set(changed.map(({ userId }) => userId))];
  await notifyServers(queries, { kind: 'rights', provinceCode: first.provinceCode, userIds });
}
