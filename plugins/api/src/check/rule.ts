import type { RecordOf, RecordShape } from './shape.ts';
import type { Spot } from './spot.ts';

/** What a shape cannot say: how fields have to go together. */
export interface Rule {
  readonly of: RecordShape;
  /** The rule is asked only when these fields are what their shapes want, all the way down. */
  readonly needs: readonly string[];
  readonly judge: (value: object, spot: Spot) => void;
}

/** Says a rule about a record and the fields it reads; it cannot read others. */
export const rule =
  <T>(of: RecordOf<T>) =>
  <K extends keyof T & string>(
    needs: readonly K[],
    judge: (value: Pick<T, K>, spot: Spot) => void,
  ): Rule => ({
    of,
    needs,
    // The one place where a checked value becomes a type: all that `needs` names was found sound.
    judge: (value, spot) => judge(value as Pick<T, K>, spot),
  });
