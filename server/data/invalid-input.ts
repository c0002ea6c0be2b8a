import { GraphQLError } from 'graphql';

/** What a caller sent cannot be understood. `argument` is the argument or input field to look at. */
export function invalidInput(message: string, argument: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
}
