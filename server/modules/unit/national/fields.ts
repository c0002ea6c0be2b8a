import type { Fault } from './amendments.ts';

/** An object of a JSON file, nothing known of it yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Notes what is wrong and goes on with something harmless, so that all faults are told together. */
export class Reader {
  readonly faults: Fault[] = [];

  fault(place: string, words: string): void {
    this.faults.push({ place, words });
  }

  text(entry: Fields, place: string, field: string): string {
    const value = entry[field];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.fault(
      `${place}.${field}`,
      value === undefined ? 'is missing' : `is ${JSON.stringify(value)}, not a text`,
    );
    return '';
  }

  texts<Field extends string>(entry: Fields, place: string, fields: readonly Field[]): Record<Field, string> {
    return Object.fromEntries(fields.map((field) => [field, this.text(entry, place, field)])) as Record<
      Field,
      string
    >;
  }

  code(entry: Fields, place: string, field: string): string {
    const value = this.text(entry, place, field);
    if (value === '' || /^(\d{2}|\d{5})$/.test(value)) return value;
    this.fault(
      `${place}.${field}`,
      `"${value}" is not a code of two digits (province) or five (xã, phường, đặc khu)`,
    );
    return '';
  }

  day(entry: Fields, place: string, field: string): string {
    const value = this.text(entry, place, field);
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
    if (value !== '') this.fault(`${place}.${field}`, `"${value}" is not a day in the form 2026-04-30`);
    return '';
  }

  oneOf<Value extends string>(
    entry: Fields,
    place: string,
    field: string,
    known: readonly Value[],
  ): Value | undefined {
    const value = entry[field];
    const match = known.find((candidate) => candidate === value);
    if (match === undefined) {
      this.fault(
        `${place}.${field}`,
        `is ${JSON.stringify(value) ?? 'missing'}; known are ${known.join(', ')}`,
      );
    }
    return match;
  }

  object(entry: Fields, place: string, field: string): Fields {
    const value = entry[field];
    if (isFields(value)) return value;
    this.fault(`${place}.${field}`, value === undefined ? 'is missing' : 'is not an object');
    return {};
  }

  list(entry: unknown, place: string, field: string): [Fields, string][] {
    const at = place === '' ? field : `${place}.${field}`;
    const value = isFields(entry) ? entry[field] : undefined;
    if (!Array.isArray(value)) {
      this.fault(at, value === undefined ? 'is missing' : 'is not a list');
      return [];
    }
    return value.flatMap((item: unknown, index): [Fields, string][] => {
      if (isFields(item)) return [[item, `${at}[${index}]`]];
      this.fault(`${at}[${index}]`, 'is not an object');
      return [];
    });
  }

  onlyKnown(entry: Fields, place: string, known: readonly string[]): void {
    for (const field of Object.keys(entry)) {
      if (!known.includes(field))
        this.fault(`${place}.${field}`, `is not known here; known are ${known.join(', ')}`);
    }
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
