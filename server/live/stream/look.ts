import { execute, GraphQLError } from 'graphql';
import type { Context } from '../../context.ts';
import { finish } from '../../execution/answer.ts';
import type { Begun } from './begin.ts';
import type { Answer } from './body.ts';
import { type ErrorContext, shownErrors } from './errors.ts';

export interface LookContext extends ErrorContext {
  readonly operation: Begun['operation'];
  /** Made anew for every look: who sent the request, behind the wall, with the rights of now. */
  readonly context: () => Promise<Context>;
}

/** What the subscription answers now. Like a request of its own: one transaction, kept before it is told. */
export async function look({ operation, context, ...telling }: LookContext): Promise<Answer> {
  let made: Context | undefined;
  try {
    made = await context();
    const result = await execute({ ...operation, contextValue: made });
    if (made.session.givenUp !== undefined) throw made.session.givenUp;
    const { data, errors } = await finish(result, made.budget);
    if (errors !== undefined) return { data: null, errors: shownErrors(errors, telling) };
    // That somebody read personal data is written down or it is not shown.
    await made.session.commit();
    return { data: data ?? null };
  } catch (error) {
    return { data: null, errors: shownErrors([asGraphQL(made?.session.givenUp ?? error)], telling) };
  } finally {
    await made?.session.rollback();
  }
}

function asGraphQL(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) });
}
