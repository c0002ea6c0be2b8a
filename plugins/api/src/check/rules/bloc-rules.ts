import type { Bloc } from '../../bloc.ts';
import { type Rule, rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { campaign } from '../shapes/campaign-shapes.ts';
import type { Spot } from '../spot.ts';
import { repeatedIn } from './repeated.ts';

export const blocRules: readonly Rule[] = [
  rule(campaign)(['blocs'], ({ blocs = [] }, spot) => {
    for (const { id, units } of blocs) {
      for (const code of repeatedIn(units)) {
        const message = `This lists the unit ${quoted(code)} more than once: list it once.`;
        spot.inside(`bloc ${id}`, 'units').fault('COUNTED_TWICE', message);
      }
    }
    blocs.forEach((bloc, index) => {
      inNoOther(bloc, blocs.slice(0, index), spot);
    });
  }),
];

/** A unit is ranked among its kind once: only blocs of other kinds may list its code again. */
function inNoOther({ id, kinds, units }: Bloc, before: readonly Bloc[], spot: Spot): void {
  for (const other of before) {
    if (!other.kinds.some((kind) => kinds.includes(kind))) continue;
    const members = new Set(other.units);
    const shared = [...new Set(units)].find((code) => members.has(code));
    if (shared === undefined) continue;
    const message = `The unit ${quoted(shared)} is also in the bloc ${quoted(other.id)} of the same kind: let it be ranked in one of them.`;
    spot.inside(`bloc ${id}`, 'units').fault('COUNTED_TWICE', message);
  }
}
