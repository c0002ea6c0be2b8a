import type { Family } from './format.ts';
import { refuseContent } from './refuse-content.ts';

/** Readers look for the end here. */
const endWithin = 1_024;

export const pdf: Family = {
  begins: (head) => /^%PDF-[12]\.\d/.test(head.toString('latin1', 0, 8)),
  async judge(file) {
    const from = Math.max(0, file.bytes - endWithin);
    const end = (await file.read(from, endWithin)).toString('latin1');
    if (end.includes('%%EOF')) return { name: 'PDF', mediaType: 'application/pdf', extensions: ['pdf'] };
    throw refuseContent('Tệp PDF hỏng hoặc bị cắt cụt. Hãy xuất lại rồi gửi lại.');
  },
};
