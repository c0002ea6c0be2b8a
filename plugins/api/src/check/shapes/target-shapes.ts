import type { Area, Scope, Target } from '../../target.ts';
import { frequencies } from '../../target.ts';
import { list, oneOf, record, some, wordOrList } from '../shape.ts';
import { condition } from './condition-shapes.ts';
import { cited } from './plan-shapes.ts';
import { code, plain, unitKind } from './scalars.ts';

export const target = record<Target>(
  'target',
  {
    noun: oneOf('target'),
    code,
    says: plain,
    requires: condition,
    judged: record<Scope>('scope', {
      each: wordOrList(oneOf('WHOLE_PROVINCE'), some(unitKind, 'a target judged nowhere is never judged')),
    }),
    every: oneOf(...frequencies),
    ...cited,
  },
  { by: 'code', bare: true },
);

export const area = record<Area>(
  'area',
  { noun: oneOf('area'), code, name: plain, targets: list(target), ...cited },
  { by: 'code', bare: true },
);
