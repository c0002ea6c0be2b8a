import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';

/** What an import may do with the rows of a file. */
export type ImportMode = 'CHECK' | 'ALL' | 'VALID';

export const ImportModeEnum = describedEnum<ImportMode>(
  'ImportMode',
  'What to do with the rows of a file (chế độ nhập).',
  {
    CHECK: 'Judge every row and keep nothing (kiểm tra thử).',
    ALL: 'Import when every row is right, else nothing (nhập tất cả hoặc không nhập gì).',
    VALID: 'Import the rows that are right, leave the others (chỉ nhập các dòng đúng).',
  },
);

@ObjectType({ simpleResolvers: true, description: 'One thing wrong in a row of a file (lỗi của một dòng).' })
export class ImportFault {
  @Field(() => Int, { description: 'The row as numbered in the file, headings included (dòng).' })
  row!: number;

  @Field(() => String, { description: 'The heading of the column (cột): `Chức vụ`.' })
  column!: string;

  @Field(() => String, { description: 'What stands there, shortened (giá trị); empty when nothing does.' })
  value!: string;

  @Field(() => String, { description: 'What is wrong, in Vietnamese (lỗi).' })
  message!: string;

  @Field(() => String, { description: 'What would be right, in Vietnamese (cách sửa).' })
  cure!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What an import found and did, row by row (báo cáo nhập dữ liệu). A check and a run judge alike.',
})
export class ImportReport {
  @Field(() => ImportModeEnum, { description: 'What was asked for (chế độ).' })
  mode!: ImportMode;

  @Field(() => Int, { description: 'Rows read, without headings and empty rows (số dòng).' })
  rows!: number;

  @Field(() => Int, { description: 'Rows without a fault (số dòng hợp lệ).' })
  validRows!: number;

  @Field(() => Int, { description: 'Rows that were imported; 0 in a check (số dòng đã nhập).' })
  importedRows!: number;

  @Field(() => Int, {
    description: 'Units the valid rows make; in a run, that were made if any row was imported (đơn vị mới).',
  })
  newUnits!: number;

  @Field(() => Int, { description: 'Units of the valid rows that exist already (đơn vị đã có).' })
  knownUnits!: number;

  @Field(() => Int, { description: 'Members the valid rows make (thành viên mới).' })
  newMembers!: number;

  @Field(() => Int, { description: 'Members of the valid rows that exist already (thành viên đã có).' })
  knownMembers!: number;

  @Field(() => Int, { description: 'How many faults there are (số lỗi).' })
  faultCount!: number;

  @Field(() => [ImportFault], {
    description: 'The faults in order of the file, at most 500 (danh sách lỗi).',
  })
  faults!: ImportFault[];

  @Field(() => [String], { description: 'Columns of the file that are not read (cột bỏ qua).' })
  ignoredColumns!: string[];

  @Field(() => [Int], {
    description: 'Rows that are no data: numbers of columns, totals, signatures (dòng bỏ qua).',
  })
  ignoredRows!: number[];

  @Field(() => Int, {
    description: 'How many of the rows read are hidden in the file, by a filter or by hand (số dòng bị ẩn).',
  })
  hiddenRows!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The sheet that was read, the first one shown (trang tính); null of a CSV file.',
  })
  sheet!: string | null;
}

export const ImportUnitsResult = createUnionType({
  name: 'ImportUnitsResult',
  description: 'The report of an import, or why the file as a whole was not taken (kết quả nhập dữ liệu).',
  types: () => [ImportReport, Refusal, Conflict] as const,
  resolveType: (value) => ('faults' in value ? 'ImportReport' : 'current' in value ? 'Conflict' : 'Refusal'),
});
