import { createServer } from 'node:net';
import { codeOf, StartError } from './start-error.ts';

interface Address {
  readonly host: string;
  readonly port: number;
}

/** Asked before anything is made: a second start must not touch the database of the first. */
export function checkPort(address: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => reject(portError(error, address)));
    server.listen({ ...address, exclusive: true }, () => server.close(() => resolve()));
  });
}

/** Says in words why one cannot listen; also for the moment between the check and the real thing. */
export function portError(error: unknown, { host, port }: Address): unknown {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} on ${host} is taken: stop the program that uses it, or choose another with PORT.`,
      );
    case 'EACCES':
      return new StartError(
        `Port ${port} on ${host} may not be opened by this user: choose one from 1024 with PORT.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError(`HOST is "${host}", which is no address of this machine.`);
    default:
      return error;
  }
}
