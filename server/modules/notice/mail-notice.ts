import type { Queries } from '../../data/queries.ts';
import { type Payload, type TaskContext, TaskFailure } from '../../jobs/task.ts';
import { codeOf } from '../../process/start-error.ts';

interface NoticeToMail {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly link: string | null;
  readonly address: string;
}

/**
 * Sends a notice by e-mail if its receiver still wants that, and marks it as sent once the mail server has accepted it.
 * A server that is killed in between sends it again with the same message id.
 */
export async function mailNotice(
  { noticeId = '' }: Payload,
  { database, mailer }: Pick<TaskContext, 'database' | 'mailer'>,
): Promise<void> {
  if (mailer === undefined) return;
  const notice = await noticeToMail(database, noticeId);
  if (notice === undefined) return;
  const { publicUrl } = mailer;
  const mail = { to: notice.address, subject: notice.title, text: textOf(notice, publicUrl) };
  await mailer.send({ ...mail, id: `notice-${notice.id}` }).catch(throwTaskFailure);
  await database.query('update notice set mailed_at = app_now() where id = $1 and mailed_at is null', [
    noticeId,
  ]);
}

/** Returns undefined if the notice was sent before or is no longer wanted. */
async function noticeToMail(queries: Queries, id: string): Promise<NoticeToMail | undefined> {
  const [notice] = await queries.query<NoticeToMail>(
    `select n.id, n.title, n.body, n.link, a.address from notice n
     join notice_preference p on p.user_id = n.user_id and p.kind = n.kind and p.email
     join notice_address a on a.user_id = n.user_id
     where n.id = $1 and n.mailed_at is null`,
    [id],
  );
  return notice;
}

function textOf({ body, link }: NoticeToMail, publicUrl: string | undefined): string {
  const lines = [body];
  if (link !== null && publicUrl !== undefined) lines.push('', `Xem tại: ${publicUrl}${link}`);
  return [
    ...lines,
    '',
    '--',
    'Thư tự động, xin đừng trả lời. Đổi cách nhận thông báo trong ứng dụng.',
    '',
  ].join('\n');
}

const words: Readonly<Record<string, string>> = {
  EENVELOPE: 'Máy chủ thư từ chối địa chỉ người nhận hoặc người gửi.',
  EAUTH: 'Máy chủ thư không chấp nhận tài khoản trong SMTP_URL.',
  EMESSAGE: 'Máy chủ thư không nhận nội dung thư.',
};

/**
 * Throws words for the administrator, who may be able to fix the cause. They contain no address; the log has the cause.
 */
function throwTaskFailure(error: unknown): never {
  const text = words[codeOf(error) ?? ''] ?? 'Không gửi được thư qua máy chủ thư (SMTP_URL).';
  throw new TaskFailure(text, { cause: error });
}
