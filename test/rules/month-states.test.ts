import { monthStates } from '../../server/modules/standing/settle/month-states.ts';
import type { KeptVerdicts } from '../../server/modules/standing/settle/outcome.ts';

const deeds = [{ code: 'A7.1' }];
const month = (closed: boolean, verdicts: KeptVerdicts) => ({ closed, verdicts });

test('a month without a report is missed once it is closed, and not due before', () => {
  const unreported: KeptVerdicts = { 'A7.1': ['NOT_REPORTED', null] };
  expect(monthStates(deeds, [month(true, unreported), month(false, unreported)]).get('A7.1')).toEqual([
    'NOT_MET',
  ]);
  expect(monthStates(deeds, [month(true, {}), month(false, {})]).get('A7.1')).toEqual(['NOT_MET']);
});

test('a month that was reported counts as it came out, closed or not', () => {
  const months = [
    month(true, { 'A7.1': ['MET', 1_000_000] }),
    month(false, { 'A7.1': ['NOT_MET', 0] }),
    month(false, { 'A7.1': ['NOT_APPLICABLE', null] }),
  ];
  expect(monthStates(deeds, months).get('A7.1')).toEqual(['MET', 'NOT_MET', 'NOT_APPLICABLE']);
});
