import { createTransport } from 'nodemailer';
import type { MailSettings } from './mail.settings.ts';

/** A message to one person, in plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Equal in every attempt, so that a mail server that has the message can drop the second. */
  readonly id: string;
}

/** Sends e-mail. */
export interface Mailer {
  readonly publicUrl: string | undefined;
  /** Resolves when the mail server has taken it; throws what it or the network says. */
  send(mail: Mail): Promise<void>;
}

export function createMailer({ url, from, publicUrl }: MailSettings): Mailer {
  const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
  const transport = createTransport({ url, ...patience });
  const host = from.replace(/^.*@|>$/g, '');
  return {
    publicUrl,
    async send({ id, ...mail }) {
      // Nobody answers a machine, and out-of-office replies to one are noise.
      const headers = { 'Auto-Submitted': 'auto-generated' };
      await transport.sendMail({ ...mail, from, headers, messageId: `<${id}@${host}>` });
    },
  };
}
