import type { Member } from '@thi-dua/schema';
import DataLoader from 'dataloader';
import type { Queries } from '../../data/database.ts';
import { readMembers, type TeamOnDay } from './member.queries.ts';

/** Creates the loaders of one request. */
export function memberLoaders(queries: Queries) {
  return {
    teamMembers: new DataLoader<TeamOnDay, Member[], string>((keys) => readMembers(queries, keys), {
      cacheKeyFn: ({ teamId, day }) => `${teamId}@${day}`,
    }),
  };
}
