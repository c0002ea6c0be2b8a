import { GivenUp } from '../../server/data/session/given-up.ts';
import { kindOf } from '../../server/errors.ts';

const failed = (message: string, more: object = {}) => Object.assign(new Error(message), more);
const sqlState = (code: string) => failed(`PostgreSQL says ${code}`, { code });

// Every wording of node_modules/pg/lib, pg-pool and pg-protocol for a connection that is not to be had.
const wordings = [
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'Cannot use a pool after calling end on the pool',
  'timeout exceeded when trying to connect',
  'timeout expired',
  'Query read timeout',
  'Received unexpected commandComplete message from backend.',
  'received invalid response: 4a',
  'The server does not support SSL connections',
  'There was an error establishing an SSL connection',
];

const lostStates = [
  ...['08000', '08001', '08003', '08004', '08006', '08007', '08P01'],
  ...['57P01', '57P02', '57P03', '57P04', '57P05'],
  ...['53000', '53100', '53200', '53300', '53400', '58000', '58030'],
  ...['25006', '25P03', '40001', '40P01', '55P03', '28000', '28P01', '3D000'],
];

const systemCodes = [
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['ENOTFOUND', 'EAI_AGAIN', 'EMFILE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'],
];

describe('what is said of a connection to the database', () => {
  test.each(wordings)('“%s” is UNAVAILABLE', (message) => {
    expect(kindOf(new Error(message))).toBe('UNAVAILABLE');
  });

  test.each(lostStates)('SQLSTATE %s is UNAVAILABLE', (code) => {
    expect(kindOf(sqlState(code))).toBe('UNAVAILABLE');
  });

  test.each(systemCodes)('%s is UNAVAILABLE', (code) => {
    expect(kindOf(failed('', { code }))).toBe('UNAVAILABLE');
  });

  test('a socket that is not there is UNAVAILABLE, a file that is not there is a bug', () => {
    expect(kindOf(failed('', { code: 'ENOENT', syscall: 'connect' }))).toBe('UNAVAILABLE');
    expect(kindOf(failed('', { code: 'ENOENT', syscall: 'open' }))).toBe('INTERNAL_SERVER_ERROR');
  });

  test('a host that answers on none of its addresses is UNAVAILABLE', () => {
    const refused = failed('connect ECONNREFUSED ::1:5432', { code: 'ECONNREFUSED' });
    expect(kindOf(new AggregateError([refused], ''))).toBe('UNAVAILABLE');
  });

  test.each([
    ['57014', 'TIMEOUT'],
    ['25P04', 'TIMEOUT'],
    ['25P02', 'FAILED_TOGETHER'],
    ['22001', 'BAD_USER_INPUT'],
    ['23505', 'INTERNAL_SERVER_ERROR'],
    ['42703', 'INTERNAL_SERVER_ERROR'],
    ['42501', 'INTERNAL_SERVER_ERROR'],
  ])('SQLSTATE %s is %s', (code, kind) => {
    expect(kindOf(sqlState(code))).toBe(kind);
  });

  test('what was given up says why', () => {
    expect(kindOf(new GivenUp('TIMEOUT'))).toBe('TIMEOUT');
    expect(kindOf(new GivenUp('BUSY'))).toBe('UNAVAILABLE');
    expect(kindOf(new GivenUp('STOPPING'))).toBe('UNAVAILABLE');
  });
});
