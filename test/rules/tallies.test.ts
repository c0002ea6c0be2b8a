import type { Requirement } from '@thi-dua/schema';
import { type FigureRow, noFigures } from '../../server/modules/standing/figures/figures.ts';
import { talliesOf } from '../../server/modules/standing/figures/tallies.ts';
import type { JudgingRules } from '../../server/modules/standing/rules/campaign-rules.ts';

const asked: Requirement = {
  kind: 'SHARE_OF_UNITS',
  comparator: 'AT_LEAST',
  threshold: 50,
  grade: null,
  indicatorId: null,
  unitKinds: ['HAMLET'],
  rank: null,
  awardCount: null,
  awardKind: null,
  awardedBy: [],
  parts: [],
  text: 'Ít nhất 50 % số thôn',
};

const rules: JudgingRules = {
  targets: [
    {
      id: 'share',
      uuid: 'target',
      code: 'A1',
      every: 'CAMPAIGN',
      requirement: asked,
      judgedAt: ['COMMUNE'],
      wholeProvince: false,
    },
  ],
  byUuid: new Map(),
  byKey: new Map(),
  scheme: 'DEFAULT',
};

const hamlets = (result: string, figures: Partial<FigureRow>): FigureRow => ({
  ...noFigures,
  indicatorId: 'target',
  kind: 'HAMLET',
  own: false,
  result,
  ...figures,
});

describe('the share of units that meet a target', () => {
  const rows = [
    hamlets('MET', { part: 3, reported: 3 }),
    hamlets('NOT_MET', { part: 2, reported: 2, verifiedPart: 1, verifiedReported: 1 }),
    hamlets('NOT_APPLICABLE', { notApplicable: 4 }),
  ];
  const units = new Map([['target', 10]]);

  test('is taken of those it applies to: whom it does not concern neither meets nor misses it', () => {
    const { shares } = talliesOf(rows, 'PROVISIONAL', { rules, units });
    expect(shares.get('share')).toEqual({ met: 3, units: 6 });
  });

  test('of what is verified counts nobody whose figures are not', () => {
    const { shares } = talliesOf(rows, 'VERIFIED', { rules, units });
    expect(shares.get('share')).toEqual({ met: 0, units: 10 });
  });
});
