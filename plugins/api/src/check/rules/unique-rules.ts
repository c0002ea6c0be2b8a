import { elementsAt, fieldOf } from '../peek.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../say.ts';
import type { RecordShape } from '../shape.ts';
import { award } from '../shapes/award-shapes.ts';
import { campaign, report } from '../shapes/campaign-shapes.ts';
import { indicators, scale } from '../shapes/indicator-shapes.ts';
import { plugin, workPlan } from '../shapes/plugin-shapes.ts';

/** Within `of`, no two of what `path` leads to bear the same name. */
interface Unique {
  readonly of: RecordShape;
  /** `areas.targets`: of all targets of all areas. */
  readonly path: string;
  /** The field that holds the name; absent: the value is the name. */
  readonly by?: string;
  readonly noun: string;
}

const uniques: readonly Unique[] = [
  { of: plugin, path: 'campaigns', by: 'id', noun: 'campaign' },
  { of: plugin, path: 'workPlans', by: 'id', noun: 'work plan' },
  { of: campaign, path: 'phases', by: 'id', noun: 'phase' },
  { of: campaign, path: 'areas', by: 'code', noun: 'area' },
  { of: campaign, path: 'areas.targets', by: 'code', noun: 'target' },
  { of: campaign, path: 'reports', by: 'id', noun: 'report' },
  { of: campaign, path: 'awards', by: 'id', noun: 'award' },
  { of: campaign, path: 'blocs', by: 'id', noun: 'bloc' },
  { of: report, path: 'asks', by: 'id', noun: 'indicator' },
  { of: award, path: 'criteria', by: 'code', noun: 'criterion' },
  { of: workPlan, path: 'items', by: 'number', noun: 'work item' },
  { of: workPlan, path: 'reports', by: 'id', noun: 'report' },
  { of: scale, path: 'grades', noun: 'grade' },
  { of: indicators.COUNT, path: 'recordGrades', noun: 'grade' },
  { of: indicators.INCIDENTS, path: 'recordGrades', noun: 'grade' },
];

/** They need nothing to be sound: one faulty target does not hide that two others share a code. */
export const uniqueRules: readonly Rule[] = uniques.map(({ of, path, by, noun }) => ({
  of,
  needs: [],
  judge: (value, spot) => {
    const names = elementsAt(value, path).map((found) => (by === undefined ? found : fieldOf(found, by)));
    for (const [name, times] of countNames(names)) {
      if (times === 1) continue;
      const message = `${times} × the ${noun} ${quoted(String(name))} in one ${of.name}: give each its own, or list it once.`;
      spot.inside(`${noun} ${name}`).fault('DUPLICATE_ID', message);
    }
  },
}));

function countNames(names: readonly unknown[]): ReadonlyMap<string | number, number> {
  const counts = new Map<string | number, number>();
  for (const name of names) {
    if (typeof name === 'string' || typeof name === 'number') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
