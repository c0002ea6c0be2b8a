import { FaultyCell, type SheetCell } from '../../../files/sheet/sheet-row.ts';

/** What a cell means as a whole number, or what is wrong and what would be right. */
export type ReadNumber = { readonly number: number } | { readonly message: string; readonly cure: string };

const thousands = /^\d{1,3}(?:[. \u00a0]\d{3})+$/;

/**
 * Values are whole: "1.234" and "1 234" are one thousand, as people here write it. "1,234" may be meant either way, and
 * is asked back. A decimal place is always wrong, unless it says nothing ("5,0").
 */
export function numberOf(cell: SheetCell): ReadNumber {
  if (cell instanceof FaultyCell) return { message: cell.message, cure: cell.cure };
  if (cell instanceof Date) {
    return { message: 'Ô này là ngày tháng.', cure: 'Đổi định dạng ô thành số (Number) rồi gõ lại số.' };
  }
  if (typeof cell === 'boolean') return { message: 'Ô này không phải là số.', cure: 'Ghi một số nguyên.' };
  if (typeof cell === 'number') return whole(cell, String(cell).replace('.', ','));
  if (/^\d{1,15}$/.test(cell)) return { number: Number(cell) };
  if (thousands.test(cell)) return { number: Number(cell.replace(/\D/g, '')) };
  return wordsFor(cell);
}

function wordsFor(cell: string): ReadNumber {
  if (/^-\s*\d/.test(cell)) return { message: 'Số không được âm.', cure: 'Ghi số từ 0 trở lên.' };
  if (/%/.test(cell)) {
    return {
      message: `Ô này là tỷ lệ phần trăm (${cell.slice(0, 20)}).`,
      cure: 'Đổi định dạng ô thành số (Number) rồi ghi số lượng; tỷ lệ do hệ thống tính.',
    };
  }
  if (/^\d+\s*\/\s*\d+$/.test(cell)) {
    return { message: 'Ô này có cả tử số và mẫu số.', cure: 'Ghi tử số và mẫu số vào hai cột.' };
  }
  if (/^\d{1,3}(,\d{3})+$/.test(cell)) {
    const digits = cell.replace(/\D/g, '');
    return {
      message: `Không rõ ${cell} là số nào.`,
      cure: `Ghi ${digits} hoặc ${cell.replaceAll(',', '.')}.`,
    };
  }
  if (/^\d+([.,]\d+)?e\+?\d+$/i.test(cell)) {
    return {
      message: `${cell} đã mất chữ số.`,
      cure: 'Đổi định dạng ô thành số (Number) rồi ghi đủ chữ số.',
    };
  }
  const decimal = /^(\d+)[.,](\d+)$/.exec(cell);
  if (decimal !== null) return whole(Number(`${decimal[1]}.${decimal[2]}`), cell);
  if (cell === '-' || cell === '–') {
    return { message: 'Dấu gạch không phải là số.', cure: 'Ghi 0 nếu không có, KAD nếu không áp dụng.' };
  }
  return { message: 'Ô này không phải là số.', cure: 'Ghi một số nguyên, hoặc KAD nếu không áp dụng.' };
}

function whole(number: number, said: string): ReadNumber {
  if (number < 0) return { message: 'Số không được âm.', cure: 'Ghi số từ 0 trở lên.' };
  if (Number.isInteger(number)) return { number };
  return { message: `${said} không phải là số nguyên.`, cure: 'Ghi một số nguyên.' };
}
