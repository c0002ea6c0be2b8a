import type { ImportMode, ImportReport } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { refuse } from '../../../mutation/refusal.ts';
import { readCommunes, readKnownMembers, readKnownUnits, readToday } from '../import.queries.ts';
import { communeFinder } from './communes.ts';
import { createFaultCollector } from './faults.ts';
import { setFirstDays } from './first-days.ts';
import { findKnownMembers, memberOf } from './members.ts';
import { findParents, type RowAndPlan } from './parents.ts';
import type { PlannedMember, PlannedUnit } from './plan.ts';
import type { ImportTable } from './table.ts';
import { registerUnits } from './units.ts';

/** The unit that rows may be imported into, and its province. */
export interface ImportScope {
  readonly unitId: string;
  readonly provinceCode: string;
}

/** What to create from a file, and the report on it. A check and an import come to the same judgement. */
export interface Judgement {
  readonly units: readonly PlannedUnit[];
  readonly members: readonly PlannedMember[];
  report(mode: ImportMode): ImportReport;
}

export async function judge(queries: Queries, table: ImportTable, scope: ImportScope): Promise<Judgement> {
  const communes = await readCommunes(queries, scope.unitId);
  if (communes.length === 0) {
    throw refuse(
      'INVALID',
      'Chỉ nhập được vào một tỉnh hoặc một xã, phường, đặc khu đang hoạt động.',
      'unitId',
    );
  }
  const today = await readToday(queries);
  const faults = createFaultCollector();
  const units = registerUnits(await readKnownUnits(queries, scope.provinceCode), faults);
  const findCommune = communeFinder(communes, faults);
  const rows: RowAndPlan[] = [];
  for (const data of table.rows) {
    faults.addUnread(data);
    const commune = findCommune(data);
    // A row without a commune or a unit is still checked, so that all its faults are reported at once.
    const unit = units.of(data, commune ?? unknownCommune);
    const member = memberOf(data, unit ?? unknownTeam, { faults, today });
    if (commune !== undefined && unit !== undefined)
      rows.push({ data, planned: { row: data.row, unit, member } });
  }
  const planned = rows.map((row) => row.planned);
  const teams = [...new Set(planned.filter(({ unit }) => unit.known).map(({ unit }) => unit.id))];
  const knownMembers = await readKnownMembers(queries, scope.provinceCode, teams);
  const existing = findKnownMembers(planned, knownMembers, faults);
  findParents(rows, units, faults);

  const valid = planned.filter(({ row }) => !faults.has(row));
  const mentioned = [...new Set(valid.map(({ unit }) => unit))];
  const memberRows = valid.flatMap(({ member }) => (member === undefined ? [] : [member]));
  const members = memberRows.filter((member) => !existing.has(member));
  const made = mentioned.filter(({ known }) => !known);
  setFirstDays(made, { members, communes, today, units: [...units.all()] });
  const counts = {
    rows: table.rows.length,
    validRows: valid.length,
    newUnits: made.length,
    knownUnits: mentioned.length - made.length,
    newMembers: members.length,
    knownMembers: memberRows.length - members.length,
    faultCount: faults.count,
    ignoredColumns: [...table.ignoredColumns],
    ignoredRows: [...table.ignoredRows],
    hiddenRows: table.hiddenRows,
    sheet: table.sheet ?? null,
  };
  return {
    units: made,
    members,
    report: (mode) => ({ mode, importedRows: 0, ...counts, faults: faults.list() }),
  };
}

const unknownCommune = { id: 'nowhere', code: '', name: '', word: '', born: '' };

const unknownTeam: PlannedUnit = {
  id: 'some team',
  known: true,
  communeId: unknownCommune.id,
  kind: 'SECURITY_TEAM',
  word: '',
  name: '',
  row: 0,
  parentId: unknownCommune.id,
  from: undefined,
};
