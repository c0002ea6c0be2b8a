import { afterTreeChange } from '../../server/after-tree-change.ts';
import type { UnitDataError } from '../../server/modules/unit/national/amendments.ts';
import { buildRegister } from '../../server/modules/unit/national/build.ts';
import { loadUnits } from '../../server/modules/unit/national/load.ts';
import { parseSource, readSourceTexts, type SourceTexts } from '../../server/modules/unit/national/source.ts';
import { openUnits } from './units.setup.ts';

/** A decree later than all of the real file. */
const later = { decree: 'Nghị quyết 1/2027', effectiveOn: '2027-01-01', source: 'https://example.org/' };

describe('the amendments file', () => {
  let texts: SourceTexts;
  beforeAll(async () => {
    texts = await readSourceTexts();
  });

  function withDecrees(...decrees: object[]): SourceTexts {
    const file = JSON.parse(texts.amendments.toString()) as { decrees: object[] };
    return { ...texts, amendments: JSON.stringify({ decrees: [...file.decrees, ...decrees] }) };
  }

  function faultsOf(file: unknown): readonly object[] {
    try {
      buildRegister({ ...parseSource(texts), amendments: file });
    } catch (error) {
      return (error as UnitDataError).faults;
    }
    return [];
  }

  test('is refused with the place and the words of every fault of its form', () => {
    const faults = faultsOf({
      decrees: [
        { ...later, changes: [{ change: 'rename', code: '1', unit: 'Xã A', to: '' }, { change: 'move' }] },
        { effectiveOn: '2026-02-30', source: 'x', changes: {}, sorce: 'y' },
      ],
    });
    expect(faults).toEqual([
      {
        place: 'decrees[0].changes[0].code',
        words: '"1" is not a code of two digits (province) or five (xã, phường, đặc khu)',
      },
      { place: 'decrees[0].changes[0].to', words: 'is "", not a text' },
      {
        place: 'decrees[0].changes[1].change',
        words:
          'is "move"; known are rename, changeKind, changeCode, correct, correctLineage, keep, merge, split',
      },
      {
        place: 'decrees[1].sorce',
        words: 'is not known here; known are decree, about, effectiveOn, source, changes',
      },
      { place: 'decrees[1].decree', words: 'is missing' },
      { place: 'decrees[1].effectiveOn', words: '"2026-02-30" is not a day in the form 2026-04-30' },
      { place: 'decrees[1].changes', words: 'is not a list' },
    ]);
  });

  test('is refused when it names a unit that is not there, and says who is', () => {
    const changes = [
      { change: 'changeKind', code: '05563', unit: 'Xã Tân Dương', to: 'phường' },
      { change: 'changeKind', code: '05563', unit: 'Xã Phượng Tiến', to: 'ấp' },
      { change: 'changeCode', code: '05563', unit: 'Xã Phượng Tiến', to: '07663' },
      { change: 'rename', code: '00002', unit: 'Xã A', to: 'B' },
    ];
    expect(faultsOf({ decrees: [{ ...later, changes }] })).toEqual([
      {
        place: 'decrees[0].changes[0]',
        words: 'the code 05563 was that of "Xã Phượng Tiến" on 2026-12-31, not of "Xã Tân Dương"',
      },
      {
        place: 'decrees[0].changes[1]',
        words: '"ấp" is no kind of unit here; known are thị trấn, đặc khu, phường, xã',
      },
      { place: 'decrees[0].changes[2]', words: 'the code 07663 is that of "Xã Tuấn Đạo" on 2027-01-01' },
      {
        place: 'decrees[0].changes[3]',
        words: 'no unit "Xã A" with the code 00002 was in force on 2026-12-31',
      },
    ]);
  });

  test('corrects who became what, and says when there is nothing to correct', () => {
    const thanhLoc = { change: 'correctLineage', code: '30901', unit: 'Xã Thạnh Lộc' };
    const [hung, loc] = [
      { code: '30910', unit: 'Xã Thạnh Hưng' },
      { code: '30886', unit: 'Xã Thạnh Lộc' },
    ];
    const decrees = (...changes: object[]) => ({
      decrees: [{ ...later, effectiveOn: '2025-07-01', changes }],
    });
    expect(faultsOf(decrees({ ...thanhLoc, from: hung, to: loc }))).toEqual([]);
    expect(faultsOf(decrees({ ...thanhLoc, from: loc, to: hung }, { ...thanhLoc, from: hung }))).toEqual([
      { place: 'decrees[0].changes[1].to', words: 'is missing' },
      { place: 'decrees[0].changes[1].to.code', words: 'is missing' },
      { place: 'decrees[0].changes[1].to.unit', words: 'is missing' },
    ]);
    expect(
      faultsOf(decrees({ ...thanhLoc, from: loc, to: hung }, { ...thanhLoc, from: hung, to: hung })),
    ).toEqual([
      {
        place: 'decrees[0].changes[0]',
        words: '"Xã Thạnh Lộc" did not become "Xã Thạnh Lộc" on 2025-07-01',
      },
      {
        place: 'decrees[0].changes[1]',
        words: '"Xã Thạnh Lộc" became "Xã Thạnh Hưng" on 2025-07-01 already',
      },
    ]);
  });

  test('a wrong file changes nothing in the database', async () => {
    const units = await openUnits();
    try {
      const wrong = withDecrees({
        ...later,
        changes: [{ change: 'rename', code: '00002', unit: 'Xã A', to: 'B' }],
      });
      await expect(loadUnits(units.database, afterTreeChange, wrong)).rejects.toThrow(
        /amendments\.json is refused, the units stay as they were:\n {2}decrees\[\d+\]\.changes\[0\]: no unit/,
      );
      expect(await loadUnits(units.database, afterTreeChange)).toEqual({ loaded: false, written: 0 });
    } finally {
      await units.close();
    }
  });

  test('a new decree adds versions, units and lineage, and touches nothing else', async () => {
    const units = await openUnits();
    try {
      const changes = [
        { change: 'rename', code: '07663', unit: 'Xã Tuấn Đạo', to: 'Tuấn Mậu' },
        {
          change: 'merge',
          units: [
            { code: '05563', unit: 'Xã Phượng Tiến' },
            { code: '05569', unit: 'Xã Định Hóa' },
          ],
          into: { code: '05569', unit: 'Phường Định Hóa' },
        },
      ];
      const load = await loadUnits(units.database, afterTreeChange, withDecrees({ ...later, changes }));
      // The ends of three versions (each written anew), a renamed one, a new unit and its version, two lines of lineage.
      expect(load).toEqual({ loaded: true, written: 2 * 3 + 1 + 1 + 1 + 2 });
      const query = `query ($asOf: Date) {
        renamed: unit(code: "07663", asOf: $asOf) { fullName history { decree } }
        merged: unit(code: "05569", asOf: $asOf) { fullName kind lineage { predecessors { kind unit { fullName } } } }
        gone: unit(code: "05563", asOf: $asOf) { id }
      }`;
      expect(await units.ask(query, { asOf: '2027-01-01' })).toMatchObject({
        renamed: { fullName: 'Xã Tuấn Mậu', history: [{}, {}, { decree: 'Nghị quyết 1/2027' }] },
        merged: {
          fullName: 'Phường Định Hóa',
          kind: 'WARD',
          lineage: {
            predecessors: [
              { kind: 'MERGED', unit: { fullName: 'Xã Định Hóa' } },
              { kind: 'MERGED', unit: { fullName: 'Xã Phượng Tiến' } },
            ],
          },
        },
        gone: null,
      });
      expect(await units.ask(query, { asOf: '2026-12-31' })).toMatchObject({
        renamed: { fullName: 'Xã Tuấn Đạo' },
        merged: { fullName: 'Xã Định Hóa', kind: 'COMMUNE' },
      });
    } finally {
      await units.close();
    }
  });
});
