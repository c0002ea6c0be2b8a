import type { CellFault } from './sheet-row.ts';

/** What can be wrong with a cell before anybody asks what belongs into it. */
export const cellFaults = {
  /** For names: what a formula yields may read differently tomorrow. */
  formula: {
    message: 'Ô này là công thức.',
    cure: 'Chép cả bảng, dán lại chỉ giá trị (Paste Special → Values) rồi gửi lại tệp.',
  },
  withoutResult: {
    message: 'Công thức trong ô này chưa có kết quả.',
    cure: 'Mở tệp bằng Excel, lưu lại rồi gửi lại; hoặc ghi thẳng giá trị vào ô.',
  },
  outdated: {
    message: 'Kết quả của công thức trong ô này chưa được tính lại.',
    cure: 'Mở tệp bằng Excel, lưu lại rồi gửi lại; hoặc ghi thẳng giá trị vào ô.',
  },
  unreadable: {
    message: 'Không đọc được giá trị của ô này.',
    cure: 'Gõ lại ô này bằng Excel, lưu lại rồi gửi lại.',
  },
} as const satisfies Record<string, CellFault>;

export const formulaError = (shown: string): CellFault => ({
  message: `Ô này là lỗi của công thức (${shown.slice(0, 20)}).`,
  cure: 'Sửa công thức, hoặc ghi thẳng giá trị vào ô.',
});

export const mergedCell = (range: string): CellFault => ({
  message: `Ô này bị gộp (Merge) trong vùng ${range}.`,
  cure: 'Bỏ gộp ô, ghi giá trị vào từng ô rồi gửi lại.',
});
