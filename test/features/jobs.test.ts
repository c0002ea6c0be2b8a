import * as sdk from '@thi-dua/client-sdk';
import { pino } from 'pino';
import { backgroundWork } from '../../server/background-work.ts';
import type { Session } from '../../server/data/session/session.ts';
import { releaseAbandoned } from '../../server/jobs/abandoned.ts';
import { enqueue, type NewJob } from '../../server/jobs/enqueue.ts';
import { inProvince } from '../../server/jobs/in-province.ts';
import { startJobs } from '../../server/jobs/runner.ts';
import { type Task, TaskFailure } from '../../server/jobs/task.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { runJobs } from '../support/jobs.ts';
import { openOwner, type Province } from './assignments.setup.ts';

describe('a job', () => {
  let app: TestApp;
  let owner: Awaited<ReturnType<typeof openOwner>>;
  let here: Province;
  beforeAll(async () => {
    app = await startTestApp({ token: 'admin-82' });
    owner = await openOwner(app);
    here = await owner.province('82');
    const there = await owner.province('08');
    await owner.give({ userId: 'admin-82', role: 'PROVINCE_ADMIN', unitId: here.id });
    await owner.give({ userId: 'officer-82', role: 'COMMUNE_OFFICER', unitId: here.commune });
    await owner.give({ userId: 'admin-08', role: 'PROVINCE_ADMIN', unitId: there.id });
  });
  afterEach(() => owner.database.query('delete from graphile_worker._private_jobs'));
  afterAll(async () => {
    await owner.close();
    await app.close();
  });

  const job = (more: Partial<NewJob> = {}): NewJob => ({
    task: 'notice.mail',
    payload: { provinceCode: '82', subject: 'Việc thử' },
    ...more,
  });
  const request = async (userId: string, work: (session: Session) => Promise<void>) => {
    const session = owner.database.session(userId);
    await work(session).catch(async (error: unknown) => {
      await session.rollback();
      throw error;
    });
    await session.commit();
  };
  const listed = async (token: string, filter: object = {}) => {
    const client = sdk.createClient({ url: `${app.url}/graphql`, token });
    const { jobs } = await client.request(sdk.jobs, {
      filter: { provinceId: here.id, ...filter },
      first: 10,
    });
    return jobs?.nodes ?? null;
  };
  const due = () => owner.database.query(`update graphile_worker._private_jobs set run_at = now()`);

  test('enqueued in a request is there once the request is kept, and never was when it is undone', async () => {
    await request('officer-82', (session) => enqueue(session, job()));
    const undone = request('officer-82', async (session) => {
      await enqueue(session, job());
      throw new Error('on second thoughts');
    });
    await expect(undone).rejects.toThrow('on second thoughts');
    expect(await listed('admin-82')).toEqual([
      expect.objectContaining({ task: 'notice.mail', subject: 'Việc thử', state: 'WAITING', attempts: 0 }),
    ]);
  });

  test('is one with the job of the same key, which it replaces', async () => {
    const runAt = new Date(Date.now() + 3_600_000).toISOString();
    await request('officer-82', (session) => enqueue(session, job({ key: 'same', runAt })));
    await request('officer-82', (session) => enqueue(session, job({ key: 'same' })));
    const [only, ...others] = (await listed('admin-82')) ?? [];
    expect(others).toEqual([]);
    expect(Date.parse(only?.runAt ?? '')).toBeLessThan(Date.parse(runAt) - 3_000_000);
  });

  test('belongs to a province its transaction works for, and cannot replace one of another', async () => {
    const walled = /permission|a province its transaction works for/;
    await expect(request('admin-08', (session) => enqueue(session, job()))).rejects.toThrow(walled);
    await expect(owner.database.transaction((queries) => enqueue(queries, job()))).rejects.toThrow(walled);
    await request('officer-82', (session) => enqueue(session, job({ key: 'same' })));
    const payload = { provinceCode: '08', subject: 'Của tỉnh khác' };
    await request('admin-08', (session) => enqueue(session, job({ key: 'same', payload })));
    expect(await listed('admin-82')).toHaveLength(1);
  });

  test('is of a task the server knows, and its schema is out of reach of requests', async () => {
    const unknown = request('admin-82', async (session) => {
      await session.query('select app_enqueue($1, $2, null, null)', ['rm.all', '{"provinceCode":"82"}']);
    });
    await expect(unknown).rejects.toThrow('There is no task rm.all');
    for (const reach of [
      'select * from graphile_worker.jobs',
      `select graphile_worker.add_job('notice.mail')`,
    ]) {
      await expect(request('admin-82', async (session) => void (await session.query(reach)))).rejects.toThrow(
        'permission denied for schema graphile_worker',
      );
    }
  });

  test('that fails is tried again, is parked after its last try, and says why in words', async () => {
    const failing: Task = async () => {
      throw new TaskFailure('Máy chủ thư không trả lời.');
    };
    await request('officer-82', (session) => enqueue(session, job()));
    await runJobs(app, { tasks: { 'notice.mail': failing } });
    expect(await listed('admin-82')).toEqual([
      expect.objectContaining({ state: 'RETRYING', attempts: 1, lastError: 'Máy chủ thư không trả lời.' }),
    ]);
    await owner.database.query('update graphile_worker._private_jobs set attempts = max_attempts - 1');
    await due();
    await runJobs(app, { tasks: { 'notice.mail': failing } });
    await due();
    await runJobs(app, { tasks: { 'notice.mail': failing } });
    expect(await listed('admin-82', { state: 'PARKED' })).toEqual([
      expect.objectContaining({ attempts: 12, maxAttempts: 12 }),
    ]);
  });

  test('that fails by a bug shows no secret of the program, only where to look', async () => {
    await request('officer-82', (session) => enqueue(session, job()));
    const bug: Task = async () => {
      throw new Error('relation "x" does not exist');
    };
    await runJobs(app, { tasks: { 'notice.mail': bug } });
    expect((await listed('admin-82'))?.[0]?.lastError).toMatch(/^Lỗi của chương trình/);
  });

  test('that is parked is tried again when an administrator says so, who is written down', async () => {
    await request('officer-82', (session) => enqueue(session, job()));
    await owner.database.query('update graphile_worker._private_jobs set attempts = max_attempts');
    const [parked] = (await listed('admin-82')) ?? [];
    const asked = { provinceId: here.id, id: parked?.id ?? '' };
    const as = (token: string) => sdk.createClient({ url: `${app.url}/graphql`, token });
    for (const token of ['officer-82', 'admin-08']) {
      const { retryJob } = await as(token).request(sdk.retryJob, asked);
      expect(retryJob).toMatchObject({ refusalCode: 'NOT_FOUND' });
    }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => app.client.request(sdk.retryJob, asked)),
    );
    const retried = answers.filter(({ retryJob }) => retryJob.__typename === 'JobRetried');
    expect(retried).toMatchObject([{ retryJob: { job: { state: 'WAITING', attempts: 0 } } }]);
    const again = await app.client.request(sdk.retryJob, asked);
    expect(again.retryJob).toMatchObject({ refusalCode: 'INVALID', fields: ['id'] });
    await runJobs(app);
    expect(await listed('admin-82')).toEqual([]);
    const gone = await app.client.request(sdk.retryJob, asked);
    expect(gone.retryJob).toMatchObject({ refusalCode: 'NOT_FOUND' });
    const trail = await app.client.request(sdk.auditTrail, {
      filter: { unitId: here.id, operation: 'retryJob' },
      first: 10,
    });
    expect(trail.auditTrail?.nodes.map(({ targetId }) => targetId)).toEqual([asked.id]);
  });

  test('is shown to the administrators of its province alone', async () => {
    await request('officer-82', (session) => enqueue(session, job()));
    expect(await listed('officer-82')).toBeNull();
    expect(await listed('admin-08')).toBeNull();
    expect(await listed('admin-82')).toHaveLength(1);
  });

  test('lists are paged by what comes next, at the cost of one page', async () => {
    await request('officer-82', async (session) => {
      for (const hour of [3, 1, 2]) {
        const runAt = new Date(Date.now() + hour * 3_600_000).toISOString();
        await enqueue(session, job({ payload: { provinceCode: '82', subject: `Việc ${hour}` }, runAt }));
      }
    });
    const page = (after: string | null) =>
      app.client.request(sdk.jobs, { filter: { provinceId: here.id }, first: 2, after });
    const { jobs: first } = await page(null);
    app.statements.length = 0;
    const { jobs: second } = await page(first?.pageInfo.endCursor ?? null);
    const subjects = [first, second].map((jobs) => jobs?.nodes.map(({ subject }) => subject));
    expect(subjects).toEqual([['Việc 1', 'Việc 2'], ['Việc 3']]);
    expect(second?.totalCount).toBe(3);
    expect(app.statements.filter((text) => text.includes('app_jobs'))).toHaveLength(2);
  });

  describe('left by a server that was killed', () => {
    test('is given back, and one a server still works on is not', async () => {
      await request('officer-82', (session) => enqueue(session, job()));
      await owner.database.query(
        `update graphile_worker._private_jobs set locked_by = 'pool-x', locked_at = now() - interval '2 minutes'`,
      );
      const alive = await owner.database.openPool(1).connect();
      await alive.query(`select pg_advisory_lock(hashtextextended('thi-dua: jobs pool-x', 0))`);
      await releaseAbandoned(owner.database);
      expect(await listed('admin-82')).toEqual([expect.objectContaining({ state: 'RUNNING' })]);
      alive.release(true);
      for (
        let tries = 0;
        tries < 50 && (await listed('admin-82', { state: 'RUNNING' }))?.length;
        tries += 1
      ) {
        await releaseAbandoned(owner.database);
      }
      expect(await listed('admin-82')).toEqual([expect.objectContaining({ state: 'WAITING' })]);
    });
  });

  test('is done by the runner of the server within a moment, which stops after what it does', async () => {
    const lines: string[] = [];
    const logger = pino({ level: 'info' }, { write: (line) => void lines.push(line) });
    const stop = startJobs({ database: owner.database, logger, mailer: undefined }, backgroundWork);
    await inProvince(owner.database, '82', (queries) => enqueue(queries, job()));
    for (let tries = 0; tries < 100 && (await listed('admin-82'))?.length; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await stop();
    expect(await listed('admin-82')).toEqual([]);
    expect(lines.filter((line) => !line.includes('Worker connected'))).toEqual([]);
  });
});
