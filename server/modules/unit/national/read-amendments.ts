import type { Amendment, CodeAndName, DataFault, Decree, UnitReference } from './amendments.ts';
import { FieldReader, type JsonObject } from './field-reader.ts';

const fieldsOfChange: Readonly<Record<Amendment['change'], readonly string[]>> = {
  rename: ['code', 'unit', 'within', 'to'],
  changeKind: ['code', 'unit', 'within', 'to'],
  changeCode: ['code', 'unit', 'within', 'to'],
  correct: ['code', 'unit', 'within', 'field', 'to'],
  correctLineage: ['code', 'unit', 'within', 'from', 'to'],
  keep: ['code', 'unit', 'district', 'province'],
  merge: ['units', 'into'],
  split: ['code', 'unit', 'within', 'into'],
};

/** Checks the form of the file only; whether its units exist turns out when the amendments are applied. */
export function readAmendments(file: unknown): { decrees: readonly Decree[]; faults: readonly DataFault[] } {
  const reader = new FieldReader();
  const decrees = reader.list(file, '', 'decrees').map(([entry, place]) => readDecree(reader, entry, place));
  decrees.forEach(({ effectiveOn }, index) => {
    const previous = decrees[index - 1]?.effectiveOn ?? '';
    if (effectiveOn === '' || effectiveOn >= previous) return;
    reader.fault(
      `decrees[${index}].effectiveOn`,
      `${effectiveOn} is earlier than ${previous} above it: keep the order of time`,
    );
  });
  return { decrees, faults: reader.faults };
}

function readDecree(reader: FieldReader, entry: JsonObject, place: string): Decree {
  reader.onlyKnown(entry, place, ['decree', 'about', 'effectiveOn', 'source', 'changes']);
  reader.text(entry, place, 'source');
  return {
    decree: reader.text(entry, place, 'decree'),
    effectiveOn: reader.day(entry, place, 'effectiveOn'),
    changes: reader
      .list(entry, place, 'changes')
      .flatMap(([change, at]) => readChange(reader, change, at) ?? []),
  };
}

function readChange(reader: FieldReader, entry: JsonObject, place: string): Amendment | undefined {
  const change = reader.oneOf(entry, place, 'change', Object.keys(fieldsOfChange) as Amendment['change'][]);
  if (change === undefined) return undefined;
  reader.onlyKnown(entry, place, ['change', 'note', ...fieldsOfChange[change]]);
  if (change === 'merge') {
    const units = reader.list(entry, place, 'units').map(([unit, at]) => readReference(reader, unit, at));
    if (units.length < 2) reader.fault(`${place}.units`, 'a merger needs two units or more');
    return { change, units, into: readNewUnit(reader, reader.object(entry, place, 'into'), `${place}.into`) };
  }
  const reference = readReference(reader, entry, place);
  switch (change) {
    case 'split': {
      const into = reader.list(entry, place, 'into').map(([unit, at]) => readNewUnit(reader, unit, at));
      if (into.length < 2) reader.fault(`${place}.into`, 'a split needs two units or more');
      return { ...reference, change, into };
    }
    case 'correctLineage': {
      const [from, to] = (['from', 'to'] as const).map((field) =>
        readNewUnit(reader, reader.object(entry, place, field), `${place}.${field}`),
      ) as [CodeAndName, CodeAndName];
      return { ...reference, change, from, to };
    }
    case 'keep':
      return { ...reference, change, ...reader.texts(entry, place, ['district', 'province']) };
    case 'correct': {
      const field = reader.oneOf(entry, place, 'field', ['name', 'code'] as const) ?? 'name';
      const to = field === 'code' ? reader.code(entry, place, 'to') : reader.text(entry, place, 'to');
      return { ...reference, change, field, to };
    }
    case 'changeCode':
      return { ...reference, change, to: reader.code(entry, place, 'to') };
    default:
      return { ...reference, change, to: reader.text(entry, place, 'to') };
  }
}

function readReference(reader: FieldReader, entry: JsonObject, place: string): UnitReference {
  const code = entry.code === undefined ? undefined : reader.code(entry, place, 'code');
  const within = entry.within === undefined ? undefined : reader.text(entry, place, 'within');
  if (code === undefined && within === undefined) {
    reader.fault(
      `${place}.code`,
      'is missing (a unit without a code is named by "unit" and "within", the unit above it)',
    );
  }
  return { code, within, unit: reader.text(entry, place, 'unit') };
}

function readNewUnit(reader: FieldReader, entry: JsonObject, place: string): CodeAndName {
  reader.onlyKnown(entry, place, ['code', 'unit']);
  return { code: reader.code(entry, place, 'code'), unit: reader.text(entry, place, 'unit') };
}
