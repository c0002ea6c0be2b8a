import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly id: string;
  readonly text: string;
}

export interface MailCatcher {
  readonly url: string;
  readonly messages: CaughtMail[];
  /** Answers the next message so, instead of taking it. */
  refuse(answer: string): void;
  close(): Promise<void>;
}

/** A real mail server on this machine, which keeps what it is given. */
export async function catchMail(): Promise<MailCatcher> {
  const messages: CaughtMail[] = [];
  let refusal: string | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refusal !== undefined) {
          const [code = '', message = ''] = refusal.split(/ (.*)/);
          refusal = undefined;
          return done(Object.assign(new Error(message), { responseCode: Number(code) }));
        }
        const to = session.envelope.rcptTo.map(({ address }) => address);
        messages.push({ to, ...readMail(Buffer.concat(chunks).toString()) });
        return done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    refuse: (answer) => {
      refusal = answer;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function readMail(raw: string): Omit<CaughtMail, 'to'> {
  const [head = '', body = ''] = raw.split(/\r\n\r\n(.*)/s);
  const header = (name: string) =>
    head.replace(/\r\n[ \t]+/g, ' ').match(new RegExp(`^${name}: (.*)$`, 'im'))?.[1] ?? '';
  return {
    subject: decodeWords(header('Subject')),
    id: header('Message-ID'),
    text: decodeBody(body, header('Content-Transfer-Encoding')),
  };
}

function decodeBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding === 'quoted-printable') return decodeQuoted(body.replace(/=\r\n/g, '')).replace(/\r\n/g, '\n');
  return body.replace(/\r\n/g, '\n');
}

/** `=?UTF-8?Q?…?=` and `=?UTF-8?B?…?=`, of which a character may be spread over two. */
function decodeWords(text: string): string {
  const joined = text.replace(/\?= =\?UTF-8\?[QB]\?/gi, '');
  return joined.replace(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
    kind.toUpperCase() === 'B'
      ? Buffer.from(word, 'base64').toString()
      : decodeQuoted(word.replaceAll('_', ' ')),
  );
}

function decodeQuoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString();
}
