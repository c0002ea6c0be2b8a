declare const answer: unique symbol;

/**
 * The text of an operation that knows, for the compiler alone, what it takes and what it answers.
 * At run time it is a plain string.
 */
export type Document<Result, Variables> = string & {
  readonly [answer]?: (variables: Variables) => Result;
};
