import { Arg, Field } from 'type-graphql';

/** How the API describes the key; which words a field has is part of the published schema. */
const wordings = {
  ONCE: 'The same key with the same input is done once (khóa chống lặp); 8 to 200 characters.',
  HOWEVER_OFTEN:
    'The same key with the same input is done once, however often it is sent (khóa chống lặp); 8 to 200 characters.',
  ONE_REQUEST: 'Makes a repeated request one request, 8 to 200 characters (khóa chống lặp).',
  HARMLESS: 'Makes a repeated request harmless (khóa chống lặp): 8 to 200 characters.',
} as const;

type Wording = keyof typeof wordings;

const optionsOf = (wording: Wording) => ({ nullable: true, description: wordings[wording] });

/** The field of an input that makes a repeated request one request. */
export const IdempotencyKeyField = (wording: Wording = 'ONCE'): PropertyDecorator =>
  Field(() => String, optionsOf(wording));

/** The same as an argument of a mutation. */
export const IdempotencyKeyArg = (wording: Wording = 'ONCE'): ReturnType<typeof Arg> =>
  Arg('idempotencyKey', () => String, optionsOf(wording));
