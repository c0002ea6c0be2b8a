import type { DataFault } from './amendments.ts';

/** An object of a JSON file whose fields have not been checked yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Records each fault and goes on with a harmless value, so that all faults of a file are reported together. */
export class FieldReader {
  readonly faults: DataFault[] = [];

  fault(place: string, words: string): void {
    this.faults.push({ place, words });
  }

  text(entry: JsonObject, place: string, field: string): string {
    const value = entry[field];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.fault(
      `${place}.${field}`,
      value === undefined ? 'is missing' : `is ${JSON.stringify(value)}, not a text`,
    );
    return '';
  }

  texts<Field extends string>(
    entry: JsonObject,
    place: string,
    fields: readonly Field[],
  ): Record<Field, string> {
    return Object.fromEntries(fields.map((field) => [field, this.text(entry, place, field)])) as Record<
      Field,
      string
    >;
  }

  code(entry: JsonObject, place: string, field: string): string {
    const value = this.text(entry, place, field);
    if (value === '' || /^(\d{2}|\d{5})$/.test(value)) return value;
    this.fault(
      `${place}.${field}`,
      `"${value}" is not a code of two digits (province) or five (xã, phường, đặc khu)`,
    );
    return '';
  }

  day(entry: JsonObject, place: string, field: string): string {
    const value = this.text(entry, place, field);
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
    if (value !== '') this.fault(`${place}.${field}`, `"${value}" is not a day in the form 2026-04-30`);
    return '';
  }

  oneOf<Value extends string>(
    entry: JsonObject,
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

  object(entry: JsonObject, place: string, field: string): JsonObject {
    const value = entry[field];
    if (isJsonObject(value)) return value;
    this.fault(`${place}.${field}`, value === undefined ? 'is missing' : 'is not an object');
    return {};
  }

  list(entry: unknown, place: string, field: string): [JsonObject, string][] {
    const at = place === '' ? field : `${place}.${field}`;
    const value = isJsonObject(entry) ? entry[field] : undefined;
    if (!Array.isArray(value)) {
      this.fault(at, value === undefined ? 'is missing' : 'is not a list');
      return [];
    }
    return value.flatMap((item: unknown, index): [JsonObject, string][] => {
      if (isJsonObject(item)) return [[item, `${at}[${index}]`]];
      this.fault(`${at}[${index}]`, 'is not an object');
      return [];
    });
  }

  onlyKnown(entry: JsonObject, place: string, known: readonly string[]): void {
    for (const field of Object.keys(entry)) {
      if (!known.includes(field))
        this.fault(`${place}.${field}`, `is not known here; known are ${known.join(', ')}`);
    }
  }
}

function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
