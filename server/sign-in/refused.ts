import { GraphQLError } from 'graphql';

/** A sign-in that proves nothing. What is wrong is said to whoever can mend it: the holder of the token. */
export function notSignedIn(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}

/** A sign-in that was right and has ended, which is no guess: whoever has it could sign in once. */
export class SignInEnded extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  }
}

/** Whether something was thrown because a sign-in proves nothing (any more). */
export function provesNothing(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED';
}

/** Who asks cannot be found out at the moment: not the caller's fault, and no reason to sign in again. */
export function signInUnavailable(): GraphQLError {
  return new GraphQLError('Hệ thống xác thực tạm thời không trả lời. Vui lòng thử lại sau ít giây.', {
    extensions: { code: 'UNAVAILABLE', http: { status: 503 } },
  });
}
