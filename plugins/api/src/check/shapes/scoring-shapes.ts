import type { Bonus, Penalty, ScoringScheme, TargetPoints } from '../../scoring.ts';
import { missingRules, pointAwards, tieBreaks } from '../../scoring.ts';
import { anyNumber, list, oneOf, record, some, union, type Variant } from '../shape.ts';
import { indicator } from './indicator-shapes.ts';
import { cited } from './plan-shapes.ts';
import { target } from './target-shapes.ts';

type PenaltyFor<Word> = Variant<Penalty, 'for', Word>;

const perPiece = { each: anyNumber, atMost: anyNumber };

export const scoring = record<ScoringScheme>('scoring scheme', {
  points: some(
    record<TargetPoints>('points', { target, points: anyNumber, award: oneOf(...pointAwards) }),
    'a scheme without points scores nothing',
  ),
  attainmentCap: anyNumber,
  bonuses: list(record<Bonus>('bonus', { indicator, ...perPiece })),
  penalties: list(
    union<Penalty, 'for'>('penalty', 'for', {
      INDICATOR: record<PenaltyFor<'INDICATOR'>>('penalty', {
        for: oneOf('INDICATOR'),
        indicator,
        ...perPiece,
      }),
      LATE_REPORT: record<PenaltyFor<'LATE_REPORT'>>('penalty', { for: oneOf('LATE_REPORT'), ...perPiece }),
    }),
  ),
  missing: oneOf(...missingRules),
  ties: list(oneOf(...tieBreaks)),
  ...cited,
});
