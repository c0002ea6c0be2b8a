import type { ApolloServerPlugin } from '@apollo/server';

/**
 * What was not run is answered with one error, the first: each mistake more would cost us its search for names that are
 * near, and in production their number would tell what the schema has.
 */
export const oneError: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || body.singleResult.data !== undefined) return;
        const { errors } = body.singleResult;
        if (errors !== undefined) body.singleResult.errors = errors.slice(0, 1);
      },
    };
  },
};
