import type { GridFault, ValueFinding } from '@thi-dua/schema';
import { columnName, type SheetCell } from '../../../files/sheet/sheet-row.ts';
import { cutText } from '../../../text/cut-text.ts';
import type { WriteVerdict } from '../../report/write/report-draft.ts';
import { gridLimits } from '../grid.limits.ts';
import { type GridColumn, rowHeadings } from './book/grid-columns.ts';
import type { GridDataRow, GridTable } from './grid-table.ts';

/** What is wrong in a row, by the column of the grid; without one it is about the row as a whole. */
export interface FoundFault {
  readonly data: GridDataRow;
  readonly column: number | undefined;
  readonly code: string;
  readonly message: string;
  readonly cure: string;
}

/** A cell that could not be read: told already, when the row is judged. */
export const wrongCell = 'WRONG_CELL';

/** Code of a finding: the cell is empty where a value is kept, and nobody has confirmed its removal. */
export const removesValue = 'REMOVES_VALUE';

const removalCure =
  'Ghi lại số liệu; nếu thật sự muốn xóa, gửi lại tệp kèm removes = số ô bị xóa mà báo cáo kiểm tra đã nêu.';

/** What became of a row, as faults of its cells. */
export function faultsOfVerdict(
  data: GridDataRow,
  verdict: WriteVerdict,
  columns: readonly GridColumn[],
): FoundFault[] {
  if ('refused' in verdict) return [refusedRow(data, verdict)];
  if (verdict.outcome !== 'INCOMPLETE') return [];
  const told = verdict.findings.filter(({ code, severity }) => code !== wrongCell && severity === 'ERROR');
  const missing = told.filter(({ code }) => code === 'MISSING');
  const others = told.filter(({ code }) => code !== 'MISSING');
  const columnOf = ({ indicatorId }: ValueFinding) => {
    const place = columns.findIndex(({ indicator }) => indicator.key === indicatorId);
    return place < 0 ? undefined : place;
  };
  return [
    ...others.map((finding) => ({
      data,
      column: columnOf(finding),
      code: finding.code,
      message: finding.message,
      cure: finding.code === removesValue ? removalCure : '',
    })),
    ...missingCells(data, missing.map(columnOf), columns),
  ];
}

function refusedRow(
  data: GridDataRow,
  { outcome, refused: { refusal } }: Extract<WriteVerdict, { readonly refused: unknown }>,
): FoundFault {
  if (outcome === 'CONFLICT' || !('code' in refusal)) {
    const message = 'Báo cáo của đơn vị này đã được sửa sau khi tải tệp mẫu.';
    const cure = 'Tải lại tệp mẫu, đối chiếu với số liệu mới rồi gửi lại dòng này.';
    return { data, column: undefined, code: 'CONFLICT', message, cure };
  }
  const code = refusal.code === 'ENTRY_CLOSED' ? (refusal.fields[0] ?? refusal.code) : refusal.code;
  return { data, column: undefined, code, message: refusal.message, cure: '' };
}

/** One fault for all that a row lacks: a row nobody has filled in is not thirteen faults. */
function missingCells(
  data: GridDataRow,
  places: readonly (number | undefined)[],
  columns: readonly GridColumn[],
): FoundFault[] {
  if (places.length === 0) return [];
  const names = places.map((place) => columns[place ?? -1]?.heading ?? 'câu trả lời trong biểu nhập');
  const more = names.length > 3 ? ` và ${names.length - 3} cột khác` : '';
  const message = `Chưa có số liệu: ${names.slice(0, 3).join('; ')}${more}.`;
  const cure = 'Ghi số liệu, 0 nếu không có, KAD nếu không áp dụng.';
  return [{ data, column: places[0], code: 'MISSING', message, cure }];
}

export interface FaultPlaces {
  readonly table: GridTable;
  readonly columns: readonly GridColumn[];
  /** As the unit of a row is called now, by the number of the row. */
  readonly names: ReadonlyMap<number, string>;
}

/** In order of the file, at most as many as a report holds. */
export function toldFaults(faults: readonly FoundFault[], places: FaultPlaces): GridFault[] {
  return [...faults]
    .sort((one, other) => one.data.row - other.data.row || (one.column ?? -1) - (other.column ?? -1))
    .slice(0, gridLimits.faults)
    .map((fault) => toldFault(fault, places));
}

function toldFault(
  { data, column, code, message, cure }: FoundFault,
  { table, columns, names }: FaultPlaces,
): GridFault {
  const place = column === undefined ? table.unitPlace : (table.places[column] ?? table.unitPlace);
  const value = column === undefined ? data.unit : (data.cells[column] ?? '');
  return {
    row: data.row,
    column: columnName(place),
    heading: column === undefined ? rowHeadings.unit : (columns[column]?.heading ?? ''),
    unit: names.get(data.row) ?? said(data.unit),
    value: said(value),
    code,
    message,
    cure,
  };
}

function said(cell: SheetCell): string {
  return cutText(cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell), 100);
}
