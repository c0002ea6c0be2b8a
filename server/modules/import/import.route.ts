import type { ImportMode } from '@thi-dua/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../../context.ts';
import { errorTable, formatError } from '../../errors.ts';
import { logFault } from '../../front-door/journal.ts';
import { Refused, refuse } from '../../mutation/refusal.ts';
import { signedIn } from '../../rights/authorize.ts';
import { unitIdOr } from '../unit/administer/state.queries.ts';
import { readBody } from './import.body.ts';
import { importUnits } from './import.service.ts';
import { templateCsv, templateXlsx } from './import.template.ts';

export interface ImportServing {
  /** The same as that of `/graphql`: who asks, behind the wall. */
  readonly context: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
  readonly logger: Logger;
}

interface Asked {
  readonly Params: { readonly unitId: string };
  readonly Querystring: { readonly mode?: string };
}

const modes: ReadonlyMap<string, ImportMode> = new Map([
  ['check', 'CHECK'],
  ['all', 'ALL'],
  ['valid', 'VALID'],
]);
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files in and out, beside GraphQL: `GET /import/template.xlsx`, `.csv`; `POST /import/:unitId?mode=`. */
export function serveImport(server: FastifyInstance, { context, logger }: ImportServing): void {
  server.get('/import/template.xlsx', async (_request, reply) =>
    attached(reply, 'xlsx', xlsxType).send(Buffer.from(await templateXlsx())),
  );
  server.get('/import/template.csv', async (_request, reply) =>
    attached(reply, 'csv', 'text/csv; charset=utf-8').send(templateCsv()),
  );
  const inTurn = oneAtATime();
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // What it calls itself says nothing; the handler reads it, and no more of it than it takes.
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.post<Asked>('/import/:unitId', async (request, reply) => {
      reply.raw.once('finish', () => {
        letGo(request);
        // Neither the file nor the report is written: they name people.
        const ms = Math.round(reply.elapsedTime);
        logger.info({ requestId: request.id, status: reply.statusCode, ms }, 'import');
      });
      try {
        const asking = () => context(request, reply);
        return await answer({ asking, request, inTurn }, reply);
      } catch (error) {
        return fail(error, { request, reply, logger });
      }
    });
  });
}

interface Answering {
  readonly asking: () => Promise<Context>;
  readonly request: FastifyRequest<Asked>;
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

async function answer({ asking, request, inTurn }: Answering, reply: FastifyReply) {
  const { unitId } = request.params;
  const mode = modes.get(request.query.mode ?? 'check');
  await admit(await asking(), unitId);
  if (mode === undefined) throw refuse('INVALID', 'Chế độ là check, all hoặc valid.', 'mode');
  const content = await readBody(request.raw);
  const idempotencyKey = request.headers['idempotency-key']?.toString() ?? null;
  const result = await inTurn(async () => {
    const context = await asking();
    const imported = await importUnits(context, { unitId, mode, content, idempotencyKey });
    await context.session.commit();
    return imported;
  });
  return 'faults' in result ? { report: result } : reply.code(422).send({ refusal: result });
}

/** Before a byte of the file is read; and no connection waits for a slow upload. */
async function admit({ access, session }: Context, unitId: string): Promise<void> {
  signedIn(access);
  const holding = await access.allowing('importUnits', unitIdOr(unitId));
  await session.rollback();
  if (holding === null) throw refuse('NOT_FOUND');
}

interface Failing {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly logger: Logger;
}

/** A refusal is an answer; anything else is told as GraphQL tells it. */
function fail(error: unknown, { request, reply, logger }: Failing) {
  if (error instanceof Refused) {
    const { refusal } = error;
    const missing = 'code' in refusal && refusal.code === 'NOT_FOUND';
    const tooLarge = refusal.fields.includes('file') && !request.raw.complete;
    const status = missing ? 404 : tooLarge ? 413 : 422;
    return reply.code(status).send({ refusal });
  }
  logFault(logger, error, request.id);
  const told = formatError(plain(error), error);
  const { http: _, ...known } = told.extensions ?? {};
  const extensions = { ...known, requestId: request.id };
  const status = errorTable[String(told.extensions?.code)]?.status ?? 500;
  return reply.code(status).send({ errors: [{ message: told.message, extensions }] });
}

function plain(error: unknown): GraphQLFormattedError {
  if (error instanceof GraphQLError) return error.toJSON();
  return { message: '', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** Whoever goes on sending what is not read gets a moment to see the answer, and no more. */
function letGo({ raw }: FastifyRequest): void {
  if (raw.complete) return;
  raw.resume();
  setTimeout(() => {
    if (!raw.complete) raw.socket.destroy();
  }, 1_000).unref();
}

/** Files are read one after the other: together they would need the memory of all. */
function oneAtATime(): Answering['inTurn'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

function attached(reply: FastifyReply, extension: string, type: string): FastifyReply {
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="mau-nhap-don-vi.${extension}"`);
}
