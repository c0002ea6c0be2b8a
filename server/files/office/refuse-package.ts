import { type Refused, refuse } from '../../mutation/refusal.ts';
import { megabytes } from '../sheet/sheet.limits.ts';

/** What an Office document may be. */
export interface PackageLimits {
  readonly parts: number;
  /** Size of all parts together, unpacked, in bytes. */
  readonly unpackedBytes: number;
}

/** What most often mends a document that another program wrote in its own way. */
export const saveAgain = 'Hãy mở bằng Excel hoặc Word, lưu lại rồi gửi lại.';

const refused = (message: string): Refused => refuse('INVALID', message, 'file');

export const damaged = () => refused(`Tệp hỏng hoặc bị cắt cụt. ${saveAgain}`);
export const encrypted = () => refused('Tệp có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.');
export const withEntities = () =>
  refused(`Tệp có khai báo DOCTYPE hoặc ENTITY, không được nhận. ${saveAgain}`);
export const withMacros = () =>
  refused('Tệp có macro. Hãy lưu lại dạng không có macro (.xlsx, .docx) rồi gửi lại.');
export const withRemoteParts = (target: string) =>
  refused(
    `Tệp tự tải nội dung từ nơi khác (${target.slice(0, 60)}). Hãy bỏ liên kết (Edit Links → Break Link) rồi gửi lại.`,
  );

export function bomb({ unpackedBytes }: PackageLimits): Refused {
  return refused(
    `Tệp khi giải nén lớn hơn ${megabytes(unpackedBytes)} hoặc có quá nhiều phần, quá phức tạp. Hãy xóa hình ảnh và các dòng, cột trống có định dạng.`,
  );
}
