import type { MigrationInterface } from 'typeorm';
import { Units1763769600000 } from './1763769600000-units.ts';

/** In the order in which they run. A migration that has been released is never changed. */
export const migrations: (new () => MigrationInterface)[] = [Units1763769600000];
