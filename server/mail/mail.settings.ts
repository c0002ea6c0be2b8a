/** A server that takes e-mail, whom it comes from, and where its links lead. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password where it wants them. */
  readonly url: string;
  /** Like `Thi đua <thi-dua@tinh.gov.vn>`. */
  readonly from: string;
  /** Where people open the application, without a slash at the end; undefined: e-mails have no links. */
  readonly publicUrl: string | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Undefined if no e-mail is sent. Messages never repeat the address of the server: it may hold a password. */
export function readMail(env: Env, fault: (message: string) => void): MailSettings | undefined {
  const [url, from, publicUrl] = [env.SMTP_URL, env.MAIL_FROM, env.PUBLIC_URL].map(
    (text) => text?.trim() || undefined,
  );
  if (publicUrl !== undefined && !isAddress(publicUrl, /^https?:\/\//)) {
    fault(`PUBLIC_URL is "${publicUrl}": give the address people open, like https://thi-dua.tinh.gov.vn.`);
  }
  if ((url === undefined) !== (from === undefined)) fault('SMTP_URL and MAIL_FROM go together.');
  if (url === undefined || from === undefined) return undefined;
  if (!isAddress(url, /^smtps?:\/\//)) {
    fault('SMTP_URL is not an address of a mail server: write smtp://user:password@host:587.');
  }
  if (!/^([^\r\n<>@]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(from)) {
    fault(
      `MAIL_FROM is "${from}": give an e-mail address, or a name with one: Thi đua <thi-dua@tinh.gov.vn>.`,
    );
  }
  return { url, from, publicUrl: publicUrl?.replace(/\/+$/, '') };
}

function isAddress(text: string, begins: RegExp): boolean {
  return begins.test(text) && URL.canParse(text);
}
