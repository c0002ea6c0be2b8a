/** Why a request is given up before its end. */
export type Reason = 'TIMEOUT' | 'BUSY' | 'STOPPING' | 'CLIENT_GONE';

const words: Readonly<Record<Reason, string>> = {
  TIMEOUT: 'The request passed its deadline',
  BUSY: 'The request waited too long for a connection to the database',
  STOPPING: 'The server stops',
  CLIENT_GONE: 'The client hung up',
};

/** What every statement of a request is answered with once the request has been given up. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp';

  constructor(readonly reason: Reason) {
    super(words[reason]);
  }
}
