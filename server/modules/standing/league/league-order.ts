import type { FigureStage } from '@thi-dua/schema';
import { type Keyset, keyset } from '../../../data/keyset/keyset.ts';

/** Best first. Of equals it says nothing but where they stand on the page. */
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
