import { codeOf, messageOf } from '../../process/start-error.ts';

// What PostgreSQL says when it cannot serve now, by SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html).
const states = [
  /^08...$/, // connection exceptions; PgBouncer's own errors are 08P01
  /^57P0[1-5]$/, // shut down, crashed, starting up, the database dropped, the session idle too long
  /^53...$/, // no resources: disk full, out of memory, too many connections
  /^58...$/, // the operating system of the database: a file cannot be read or written
  /^25006$/, // read only: a standby that has not been promoted yet
  /^25P03$/, // a transaction idle too long
  /^40(001|P01)$/, // a serialization failure, a deadlock: to be tried again
  /^55P03$/, // a lock that was not to be waited for
  /^(28...|3D000)$/, // a server that does not know us, or not our database: another one has taken its place
];

// What Node says when it cannot reach it.
const systemCodes = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'EMFILE',
  'ENETDOWN',
  'ENETRESET',
  'ENETUNREACH',
  'ENFILE',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'ERR_SOCKET_CLOSED',
  'ERR_SOCKET_CLOSED_BEFORE_CONNECTION',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_WRITE_AFTER_END',
]);

// What the driver says, which gives no codes: pg, pg-pool, pg-protocol.
const driverWords =
  /^(connection terminated|timeout exceeded when trying to connect|timeout expired|query read timeout|client has encountered a connection error|client was closed|cannot use a pool after calling end|received (unexpected|invalid) |there was an error establishing an SSL connection|the server does not support SSL connections)/i;

/** Whether the connection to PostgreSQL, or PostgreSQL behind it, is not to be had now: the same may work in a moment. */
export function isLost(error: unknown): boolean {
  const code = codeOf(error) ?? '';
  if (states.some((state) => state.test(code)) || systemCodes.has(code)) return true;
  // A socket of the file system that is not there.
  if ((code === 'ENOENT' || code === 'EACCES') && callOf(error) === 'connect') return true;
  return driverWords.test(messageOf(error));
}

function callOf(error: unknown): unknown {
  return error instanceof Error && 'syscall' in error ? error.syscall : undefined;
}
