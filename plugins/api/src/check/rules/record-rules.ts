import { type Rule, rule } from '../rule.ts';
import { indicators } from '../shapes/indicator-shapes.ts';

export const recordRules: readonly Rule[] = [
  rule(indicators.COUNT)(['recorded', 'recordGrades'], ({ recorded, recordGrades }, spot) => {
    if (recordGrades === undefined || recorded === true) return;
    const message = 'Nothing is given these grades: say “recorded: true”, or take them out.';
    spot.inside('recordGrades').fault('GRADES_WITHOUT_RECORDS', message);
  }),
];
