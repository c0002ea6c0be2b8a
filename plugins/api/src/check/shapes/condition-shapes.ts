import type {
  AllTargetsMet,
  AwardsHeld,
  Bound,
  Condition,
  Measured,
  RankInBloc,
  ShareOfUnits,
} from '../../condition.ts';
import { awardKinds, comparators } from '../../condition.ts';
import {
  anyNumber,
  later,
  oneOf,
  optional,
  record,
  type Shape,
  some,
  union,
  type Variant,
} from '../shape.ts';
import { indicator } from './indicator-shapes.ts';
import { body } from './plan-shapes.ts';
import { plain, several, unitKind } from './scalars.ts';

export const awardKind = oneOf(...awardKinds);
const conditionLater: Shape<Condition> = later(() => condition);

export const measured = record<Measured>('condition', {
  is: oneOf('MEASURED'),
  indicator,
  comparator: oneOf(...comparators),
  threshold: optional(anyNumber),
  grade: optional(plain),
});

export const bound = record<Bound>('bound', {
  comparator: oneOf('AT_LEAST', 'MORE_THAN', 'REACH'),
  threshold: anyNumber,
});

const shareOfUnits = record<ShareOfUnits>('condition', {
  is: oneOf('SHARE_OF_UNITS'),
  of: some(unitKind, 'there is no share of no units'),
  where: conditionLater,
  bound,
});

const combined = record<Variant<Condition, 'is', 'ALL_OF'>>('condition', {
  is: oneOf('ALL_OF', 'ANY_OF'),
  conditions: some(conditionLater, 'all of nothing always holds, any of nothing never'),
});

export const condition: Shape<Condition> = union<Condition, 'is'>('condition', 'is', {
  MEASURED: measured,
  ALL_OF: combined,
  ANY_OF: combined,
  SHARE_OF_UNITS: shareOfUnits,
  RANK_IN_BLOC: record<RankInBloc>('condition', { is: oneOf('RANK_IN_BLOC'), rank: several }),
  AWARDS_HELD: record<AwardsHeld>('condition', {
    is: oneOf('AWARDS_HELD'),
    form: awardKind,
    from: some(body, 'an award of nobody is never held'),
    count: several,
  }),
  ALL_TARGETS_MET: record<AllTargetsMet>('condition', { is: oneOf('ALL_TARGETS_MET') }),
});
