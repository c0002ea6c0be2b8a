import type { TextFormat } from './text.ts';

// What a value must be, said as data. A shape bears the type it stands for, so that a field added to the contract
// and not to its shape, or a shape wider or narrower than the type, does not compile.

interface TextShape {
  readonly kind: 'text';
  readonly format: TextFormat;
}
interface NumberShape {
  readonly kind: 'number';
  /** Whole numbers within these limits; absent: any finite number. */
  readonly whole?: { readonly from: number; readonly to: number };
}
interface FlagShape {
  readonly kind: 'flag';
}
interface OneOfShape {
  readonly kind: 'oneOf';
  readonly values: readonly (string | number)[];
}
interface ListShape {
  readonly kind: 'list';
  readonly of: AnyShape;
  /** Why the list may not be empty; absent: it may. */
  readonly never?: string;
}
/** A word, or else a list. */
interface WordOrListShape {
  readonly kind: 'wordOrList';
  readonly word: AnyShape;
  readonly list: AnyShape;
}
/** A record told from others by the word in one field. */
interface UnionShape {
  readonly kind: 'union';
  readonly name: string;
  readonly by: string;
  readonly variants: Readonly<Record<string, RecordShape>>;
}
/** Breaks the circle of a type that contains itself. */
interface LaterShape {
  readonly kind: 'later';
  readonly shape: () => AnyShape;
}
export interface RecordShape {
  readonly kind: 'record';
  /** In words, singular: `work item`. */
  readonly name: string;
  readonly fields: Readonly<Record<string, AnyShape | OptionalShape>>;
  readonly called?: Called;
}
export interface OptionalShape {
  readonly kind: 'optional';
  readonly shape: AnyShape;
}
export type AnyShape =
  | TextShape
  | NumberShape
  | FlagShape
  | OneOfShape
  | ListShape
  | WordOrListShape
  | UnionShape
  | LaterShape
  | RecordShape;

/** The shape of a kind. */
export type ShapeOf<Kind> = Extract<AnyShape, { readonly kind: Kind }>;

/** How a record is called in the place of a fault: by this field, after its noun unless `bare`. */
interface Called {
  readonly by: 'id' | 'code' | 'number';
  readonly bare?: true;
}

/** The type a shape stands for, never set: neither a wider nor a narrower type fits. */
export interface StandsFor<T> {
  readonly standsFor?: (value: T) => T;
}
export type Shape<T> = AnyShape & StandsFor<T>;
export type RecordOf<T> = RecordShape & StandsFor<T>;
type OptionalOf<T> = OptionalShape & StandsFor<T>;

type IsOptional<T, K extends keyof T> = Record<never, never> extends Pick<T, K> ? true : false;
/** Over `K`, not `keyof T`: a union (of scopes) is to be one record with the fields they share. */
type FieldsOf<T, K extends keyof T = keyof T> = {
  readonly [F in K]-?: IsOptional<T, F> extends true ? OptionalOf<Exclude<T[F], undefined>> : Shape<T[F]>;
};

/** The member of a union whose field `By` can be `Word`. */
export type Variant<U, By extends keyof U, Word> = U extends unknown
  ? Word extends U[By]
    ? U
    : never
  : never;
type VariantsOf<U, By extends keyof U> = {
  readonly [Word in U[By] & string]: RecordOf<Variant<U, By, Word>>;
};

export const text = (format: TextFormat): Shape<string> => ({ kind: 'text', format });
/** For texts with a type of their own: days, months, instants. */
export const textAs = <T extends string>(format: TextFormat): Shape<T> => ({ kind: 'text', format });
export const anyNumber: Shape<number> = { kind: 'number' };
export const whole = (from: number, to: number): Shape<number> => ({ kind: 'number', whole: { from, to } });
export const yesOrNo: Shape<boolean> = { kind: 'flag' };
export const oneOf = <const V extends string | number>(...values: readonly V[]): Shape<V> => ({
  kind: 'oneOf',
  values,
});
export const list = <T>(of: Shape<T>): Shape<readonly T[]> => ({ kind: 'list', of });
/** A list of at least one; `never` says what would come of an empty one. */
export const some = <T>(of: Shape<T>, never: string): Shape<readonly T[]> => ({ kind: 'list', of, never });
export const wordOrList = <W, L>(word: Shape<W>, list: Shape<L>): Shape<W | L> => ({
  kind: 'wordOrList',
  word,
  list,
});
export const later = <T>(shape: () => Shape<T>): Shape<T> => ({ kind: 'later', shape });
export const optional = <T>(shape: Shape<T>): OptionalOf<T> => ({ kind: 'optional', shape });
export const record = <T>(name: string, fields: FieldsOf<T>, called?: Called): RecordOf<T> =>
  called === undefined ? { kind: 'record', name, fields } : { kind: 'record', name, fields, called };
export const union = <U, By extends keyof U & string>(
  name: string,
  by: By,
  variants: VariantsOf<U, By>,
): Shape<U> => ({ kind: 'union', name, by, variants });
