import type { FigureStage } from '@thi-dua/schema';
import { type Keyset, keyset } from '../../../data/keyset/keyset.ts';

/** Best first. Equals are in no order but the one that keeps pages apart. */
export const leagueOrders = {
  PROVISIONAL: keyset(
    'standings',
    ['s.score', 'int', 'desc'],
    ['s.attainment', 'int', 'desc'],
    ['s.unit_id', 'uuid'],
  ),
  VERIFIED: keyset(
    'standings/verified',
    ['s.verified_score', 'int', 'desc'],
    ['s.verified_attainment', 'int', 'desc'],
    ['s.unit_id', 'uuid'],
  ),
} as const satisfies Readonly<Record<FigureStage, Keyset>>;
