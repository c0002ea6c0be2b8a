import type { Conflict, Refusal, RefusalCode } from '@thi-dua/schema';

/** Thrown inside a change to undo it: the refusal becomes the answer. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal | Conflict) {
    super(refusal.message);
  }
}

/** What is said where a code says it all. */
const words = {
  NOT_FOUND: 'Không tìm thấy, hoặc không thuộc phạm vi quyền của bạn.',
  OVERLAP: 'Đã có một bản ghi khác trùng mã hoặc trùng thời gian hiệu lực.',
  WIDER_THAN_YOURS: 'Chỉ được giao quyền trong đơn vị, thời hạn và vai trò của chính mình.',
  KEY_USED_OTHERWISE: 'Khóa chống lặp này đã dùng cho một yêu cầu khác; hãy tạo khóa mới.',
} as const satisfies Partial<Record<RefusalCode, string>>;

/** A code with a sentence of its own; with any other the caller has to say what is wrong. */
export type StandardRefusal = keyof typeof words;

/** A refusal to throw. Messages are Vietnamese, say what is wrong and what would lift it. */
export function refuse(code: StandardRefusal, message?: string, ...fields: readonly string[]): Refused;
export function refuse(code: RefusalCode, message: string, ...fields: readonly string[]): Refused;
export function refuse(code: RefusalCode, message?: string, ...fields: readonly string[]): Refused {
  const sentence = message ?? (words as Partial<Record<RefusalCode, string>>)[code] ?? '';
  return new Refused({ code, message: sentence, fields: [...fields] });
}

/** Somebody was faster: both values go back to the caller. */
export function conflict(current: object, yours: object, version: number): Refused {
  return new Refused({
    message: 'Dữ liệu đã được người khác sửa trong lúc bạn làm việc. Hãy xem cả hai bản và chọn.',
    fields: ['version'],
    current: JSON.stringify(current),
    yours: JSON.stringify(yours),
    version,
  });
}

/** For a look ahead: what would be refused is the answer. */
export async function orRefused<Result>(work: () => Promise<Result>): Promise<Result | Refused['refusal']> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
