import { readFile } from 'node:fs/promises';
import * as sdk from '@thi-dua/client-sdk';
import { buildSchema } from 'graphql';
import { chapters } from '../support/chapters.ts';
import { type EqualRequests, startEqualRequests, type Which } from './equal-requests.setup.ts';
import { type EqualStep, equalSteps, testedElsewhere } from './equal-requests.steps.ts';

/** What every mutation answers with. */
interface Answer {
  readonly __typename: string;
  readonly message?: string;
}

const refused = ['Refusal', 'Conflict', 'ReportIncomplete'];
const many = 20;

describe('of twenty equal requests at once', () => {
  const test = chapters();
  let app: EqualRequests;
  beforeAll(async () => {
    app = await startEqualRequests();
  });
  afterAll(() => app.close());

  /** Sends it twenty times at once, and answers what came back to each. */
  async function send({ mutation, as }: EqualStep, variables: object): Promise<Answer[]> {
    const document = (sdk as unknown as Record<string, never>)[mutation] as never;
    const client = app.client(as);
    // Whoever waits too long is told that nothing was done, and asks again.
    const ask = async (patience = 10): Promise<Answer[]> => {
      try {
        return Object.values(await client.request<Record<string, Answer>, object>(document, variables));
      } catch (error) {
        if (patience === 0 || (error as sdk.ApiError).code !== 'UNAVAILABLE') throw error;
        return ask(patience - 1);
      }
    };
    return (await Promise.all(Array.from({ length: many }, () => ask()))).flat();
  }

  const withKey = (variables: object, idempotencyKey: string) =>
    'input' in variables
      ? { input: { ...(variables.input as object), idempotencyKey } }
      : { ...variables, idempotencyKey };

  const successes = (answers: readonly Answer[]) =>
    answers.filter(({ __typename }) => !refused.includes(__typename));

  /** How often the change was made, and how it was answered. */
  async function outcome(step: EqualStep, which: Which) {
    const given = await step.variables(app, which);
    const before = await app.done(step.mutation);
    const answers = await send(
      step,
      which === 'bare' ? given : withKey(given, `twenty-${step.mutation}-${step.when ?? ''}`),
    );
    const [answer] = successes(answers);
    if (answer !== undefined) app.remember(step.mutation, which, answer);
    return {
      changes: (await app.done(step.mutation)) - before,
      succeeded: successes(answers).length,
      different: new Set(answers.map((each) => JSON.stringify(each))).size,
      said: [...new Set(answers.map(({ message }) => message))],
    };
  }

  const cases = equalSteps.map((step) => [`${step.mutation} ${step.when ?? ''}`.trim(), step] as const);

  test.each(cases)('%s is made once', async ([_name, step]) => {
    const bare = await outcome(step, 'bare');
    if (step.repeatable === undefined) expect(bare).toEqual({ ...bare, changes: 1, succeeded: 1 });
    else expect(bare.succeeded).toBeGreaterThan(0);
    const keyed = await outcome(step, 'keyed');
    expect(keyed).toEqual({ changes: 1, succeeded: many, different: 1, said: expect.anything() });
  });

  test('what may be done again has made one thing all the same', async () => {
    const [counted] = await app.sql(
      `select (select count(*)::int from unit_version where name = 'Nhập tệp bare') as units,
         (select count(*)::int from report where period_id = $1) as reports,
         (select count(*)::int from campaign where key like 'office-82/%') as copies`,
      [app.month],
    );
    expect(counted).toEqual({ units: 1, reports: 4, copies: 2 });
  });

  test('no mutation of the API is left out', async () => {
    const schema = buildSchema(
      await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'),
    );
    const all = Object.keys(schema.getMutationType()?.getFields() ?? {});
    const told = new Set([...equalSteps.map(({ mutation }) => mutation), ...Object.keys(testedElsewhere)]);
    expect(all.filter((mutation) => !told.has(mutation))).toEqual([]);
  });
});
