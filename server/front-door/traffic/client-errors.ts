import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

/** What is told to whoever is not heard to the end. */
export interface LastWord {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** In how many seconds it may be tried again. */
  readonly retryAfter?: number;
}

export const late: LastWord = {
  status: 408,
  code: 'REQUEST_TIMEOUT',
  message: 'Yêu cầu không được gửi hết trong thời gian cho phép. Hãy gửi lại.',
};
const unreadable: LastWord = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'Yêu cầu HTTP không đúng định dạng.',
};

/** Answers what Node could not read, or whose headers came too late, as every other error is answered. */
export function answerClientError({ code }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET') socket.destroy();
  else hangUp(socket, code === 'ERR_HTTP_REQUEST_TIMEOUT' ? late : unreadable);
}

/** Past Fastify, which is still waiting for the request: answers it and closes the connection. */
export function hangUp(socket: Socket, { status, code, message, retryAfter }: LastWord): void {
  if (!socket.writable) return void socket.destroy();
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    ...(retryAfter === undefined ? [] : [`retry-after: ${retryAfter}`]),
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
