import { type FastifyInstance, fastify } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { PoolCounts } from '../data/database.ts';
import type { JobCounts } from '../jobs/job-counts.ts';
import type { LoadedPlugin } from '../plugins/load.ts';

/** What is counted of one operation. */
export interface Observation {
  readonly operation: string;
  /** `OK`, or the code of its first error. */
  readonly code: string;
  readonly seconds: number;
  readonly cost: number;
}

/** The figures Prometheus collects at `/metrics`. */
export interface Metrics {
  readonly contentType: string;
  observe(observation: Observation): void;
  text(): Promise<string>;
}

/** Names come from callers: more of them than this are counted as one, or they would fill the memory. */
const mostOperations = 200;

/** `first: 1e999` asks for an infinity, which a histogram does not take: any such cost is beyond every bucket. */
const mostCost = 1_000_000;

/** What is counted of the subscriptions. */
interface StreamCount {
  readonly open: number;
}

/** What is asked when Prometheus asks. */
export interface MetricSources {
  readonly pool: PoolCounts;
  readonly plugins: readonly LoadedPlugin[];
  readonly streams: StreamCount;
  jobs(): Promise<JobCounts>;
}

export function createMetrics({ pool, plugins, streams, jobs }: MetricSources): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'thi_dua_' });
  const duration = new Histogram({
    name: 'thi_dua_operation_seconds',
    help: 'How long GraphQL operations took, by name and by the code of their first error.',
    labelNames: ['operation', 'code'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const cost = new Histogram({
    name: 'thi_dua_operation_cost',
    help: 'The cost of GraphQL operations as measured before they run.',
    buckets: [10, 100, 1_000, 10_000, 50_000],
    registers: [registry],
  });
  observePool(registry, pool);
  observePlugins(registry, plugins);
  observeStreams(registry, streams);
  observeJobs(registry, jobs);
  const names = new Set<string>();
  const nameOf = (operation: string): string => {
    if (names.size < mostOperations) names.add(operation);
    return names.has(operation) ? operation : 'other';
  };
  return {
    contentType: registry.contentType,
    observe: ({ operation, code, seconds, cost: asked }) => {
      duration.observe({ operation: nameOf(operation), code }, seconds);
      cost.observe(Math.min(asked || 0, mostCost));
    },
    text: () => registry.metrics(),
  };
}

function observePool(registry: Registry, pool: PoolCounts): void {
  new Gauge({
    name: 'thi_dua_pool_connections',
    help: 'Connections to PostgreSQL: total, idle, and requests waiting for one.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.set({ state: 'total' }, pool.totalCount);
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'waiting' }, pool.waitingCount);
    },
  });
}

function observeStreams(registry: Registry, streams: StreamCount): void {
  new Gauge({
    name: 'thi_dua_streams',
    help: 'Subscriptions that are open now.',
    registers: [registry],
    collect() {
      this.set(streams.open);
    },
  });
}

function observePlugins(registry: Registry, plugins: readonly LoadedPlugin[]): void {
  const gauge = new Gauge({
    name: 'thi_dua_plugin',
    help: '1 for every configured plugin, by its state.',
    labelNames: ['plugin', 'state'],
    registers: [registry],
  });
  for (const plugin of plugins) gauge.set({ plugin: plugin.id ?? plugin.entry, state: plugin.state }, 1);
}

/** While the database does not answer there are no figures of jobs: the others are what is looked at then. */
function observeJobs(registry: Registry, jobs: MetricSources['jobs']): void {
  new Gauge({
    name: 'thi_dua_jobs',
    help: 'Jobs: waiting, of these late (due five minutes ago), and parked after too many failures.',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      this.reset();
      const counts = await jobs().catch(() => undefined);
      for (const [state, count] of Object.entries(counts ?? {})) this.set({ state }, count);
    },
  });
}

/** On a port of its own: what it tells is for those who run the server, not for those who use it. */
export function metricsServer(metrics: Metrics): FastifyInstance {
  const server = fastify();
  server.get('/metrics', async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.text()),
  );
  return server;
}
