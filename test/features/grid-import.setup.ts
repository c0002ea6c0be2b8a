import { type ImportGridMutation, upload } from '@thi-dua/client-sdk';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { type Grids, startGrids } from './grid.setup.ts';

type Answer = ImportGridMutation['importGrid'];
export type Report = Extract<Answer, { readonly __typename: 'GridImportReport' }>;

export type Cell = string | number | boolean | Date | null;
type Bytes = Uint8Array<ArrayBuffer> | string;

/** How a file is sent; else as the officer of the commune, for its grid, to be handed in. */
export interface Sent {
  readonly mode?: string;
  readonly all?: string;
  /** How many values may be removed. */
  readonly removes?: string;
  readonly as?: string;
  readonly unitId?: string;
  readonly periodId?: string;
  readonly key?: string;
}

export interface ImportAnswer {
  readonly report?: Report;
  readonly refusal?: { readonly code: string; readonly message: string; readonly fields: readonly string[] };
}

export interface GridFiles extends Grids {
  /** The template as a table: title, headings, one row a unit. */
  template(as?: string): Promise<Cell[][]>;
  file(format: 'xlsx' | 'csv', as?: string): Promise<Response>;
  post(file: Bytes, sent?: Sent): Promise<ImportAnswer>;
  /** Where it is taken. */
  importFile(file: Bytes, sent?: Sent): Promise<Report>;
  /** The rows that have faults. */
  badRows(file: Bytes): Promise<Cell[][]>;
}

export async function startGridFiles(count: number): Promise<GridFiles> {
  const app = await startGrids(count);
  const at = (path: string, asked: Readonly<Record<string, string>>) =>
    `${app.app.url}/${path}?${new URLSearchParams({ unitId: app.commune, periodId: app.month, ...asked })}`;
  const file: GridFiles['file'] = (format, as = 'officer-1') =>
    fetch(at(`grid/template.${format}`, {}), { headers: as === '' ? {} : { authorization: `Bearer ${as}` } });
  const post: GridFiles['post'] = (body, { as = 'officer-1', key, ...more } = {}) =>
    upload<ImportAnswer>(app.client(as), 'grid/import', body, {
      query: { unitId: app.commune, periodId: app.month, mode: 'submit', ...more },
      ...(key === undefined ? {} : { idempotencyKey: key }),
    });
  return {
    ...app,
    file,
    post,
    template: async (as) => rowsOf(await (await file('xlsx', as)).arrayBuffer()),
    importFile: async (body, sent) => {
      const { report, refusal } = await post(body, sent);
      if (report === undefined) throw new Error(`The file was not taken: ${refusal?.message}`);
      return report;
    },
    badRows: async (body) => {
      const response = await fetch(at('grid/import', { answer: 'xlsx' }), {
        method: 'POST',
        headers: { authorization: 'Bearer officer-1' },
        body,
      });
      return rowsOf(await response.arrayBuffer());
    },
  };
}

/** Of the first sheet. */
export async function rowsOf(file: ArrayBuffer): Promise<Cell[][]> {
  const { sheets } = await readXlsx(new Uint8Array(file));
  return (sheets[0]?.rows ?? []) as Cell[][];
}

export async function xlsx(rows: readonly (readonly Cell[])[]): Promise<Uint8Array<ArrayBuffer>> {
  const book = await writeXlsx({ sheets: [{ name: 'A', rows: rows.map((row) => [...row]) }] });
  return new Uint8Array(book);
}

export function csv(rows: readonly (readonly Cell[])[], separator = ';'): string {
  return rows.map((row) => row.map((cell) => `${cell ?? ''}`).join(separator)).join('\r\n');
}
