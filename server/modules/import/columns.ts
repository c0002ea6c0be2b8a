import { searchKey } from '../../text/search-key.ts';

/** A column of the import file. */
export interface ImportColumn {
  readonly key: ColumnKey;
  /** The heading in the template, also used in reports. */
  readonly heading: string;
  /** Other headings that are accepted. */
  readonly alias: readonly string[];
  /** The cell in the example row of the template. */
  readonly example: string;
  readonly explains: string;
}

export type ColumnKey =
  | 'communeCode'
  | 'communeName'
  | 'kind'
  | 'name'
  | 'parent'
  | 'member'
  | 'role'
  | 'from'
  | 'decision';

export const importColumns: readonly ImportColumn[] = [
  {
    key: 'communeCode',
    heading: 'Mã xã',
    alias: ['Mã xã/phường', 'Mã ĐVHC', 'Mã đơn vị hành chính'],
    example: '',
    explains:
      'Mã 5 chữ số của xã, phường, đặc khu mà đơn vị trực thuộc. Cần có mã hoặc tên; nếu có cả hai thì phải khớp nhau.',
  },
  {
    key: 'communeName',
    heading: 'Xã/phường',
    alias: ['Xã, phường', 'Xã/phường/đặc khu', 'Xã', 'Phường', 'Tên xã', 'Tên xã/phường'],
    example: '',
    explains: 'Tên xã, phường, đặc khu, ví dụ: Xã Mỹ Thọ. Trùng tên thì ghi cả chữ "xã" hoặc "phường".',
  },
  {
    key: 'kind',
    heading: 'Loại đơn vị',
    alias: ['Loại', 'Loại hình'],
    example: 'Tổ bảo vệ ANTT',
    explains: 'Thôn, ấp, khóm, khu phố, xóm, bản, tổ dân phố, Tổ bảo vệ ANTT, Tổ nhân dân tự quản …',
  },
  {
    key: 'name',
    heading: 'Tên đơn vị',
    alias: ['Tên', 'Tên tổ'],
    example: 'Ấp 1',
    explains: 'Tên riêng, không cần lặp lại loại. Một đơn vị có nhiều thành viên thì lặp lại ở mỗi dòng.',
  },
  {
    key: 'parent',
    heading: 'Đơn vị cấp trên',
    alias: ['Thuộc ấp/khóm', 'Thuộc thôn', 'Trực thuộc'],
    example: '',
    explains: 'Thôn, ấp, khóm … cùng xã mà đơn vị trực thuộc, ví dụ: Ấp 1. Bỏ trống: trực thuộc xã, phường.',
  },
  {
    key: 'member',
    heading: 'Họ tên thành viên',
    alias: ['Họ tên', 'Họ và tên', 'Thành viên', 'Họ và tên thành viên'],
    example: 'Nguyễn Văn An',
    explains: 'Mỗi dòng một người. Bỏ trống: chỉ khai báo đơn vị.',
  },
  {
    key: 'role',
    heading: 'Chức vụ',
    alias: ['Chức danh', 'Vai trò'],
    example: 'Tổ trưởng',
    explains: 'Tổ trưởng, Tổ phó hoặc Tổ viên. Bắt buộc khi có họ tên.',
  },
  {
    key: 'from',
    heading: 'Từ ngày',
    alias: ['Ngày bắt đầu', 'Tham gia từ ngày'],
    example: '01/07/2025',
    explains: 'Ngày bắt đầu tham gia, dạng dd/MM/yyyy (01/07/2025). Bắt buộc khi có họ tên.',
  },
  {
    key: 'decision',
    heading: 'Quyết định công nhận',
    alias: ['Quyết định', 'Số quyết định'],
    example: '125/QĐ-UBND ngày 01/07/2025',
    explains: 'Số và ngày của quyết định công nhận. Có thể bỏ trống.',
  },
];

const byHeading = new Map(
  importColumns.flatMap(({ key, heading, alias }) =>
    [heading, ...alias].map((text) => [searchKey(text), key] as const),
  ),
);

/** Finds the column of a heading; ignores tone marks, case and punctuation. */
export function columnOf(heading: string): ColumnKey | undefined {
  return byHeading.get(searchKey(heading));
}

export const headings = Object.fromEntries(
  importColumns.map(({ key, heading }) => [key, heading]),
) as Readonly<Record<ColumnKey, string>>;
