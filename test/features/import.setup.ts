import type { ImportReport, Refusal, Role } from '@thi-dua/schema';
import { openDatabase } from '../../server/data/database.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

export interface ImportApp extends TestApp {
  /** Of Đồng Tháp. */
  readonly provinceId: string;
  /** Its communes, by code. */
  readonly communes: readonly { readonly id: string; readonly code: string; readonly fullName: string }[];
  send(body: string | Uint8Array | ArrayBuffer, options?: Sending): Promise<Answer>;
  /** What the database holds of the province. */
  count(): Promise<{ units: number; members: number; entries: number }>;
  ask<Row extends object>(text: string): Promise<Row[]>;
  /** Makes somebody the police of a commune. */
  makePolice(user: string, communeId: string): Promise<void>;
}

export interface Sending {
  /** `check`, `all` or `valid`. */
  readonly mode?: string;
  readonly as?: string;
  readonly unitId?: string;
  readonly key?: string;
}

export interface Answer {
  readonly status: number;
  readonly report: ImportReport | undefined;
  readonly refusal: Refusal | undefined;
  readonly errors:
    | readonly { readonly extensions: { readonly code: string; readonly requestId: string } }[]
    | undefined;
}

/** A server with an administrator of Đồng Tháp ("admin") and one of Tuyên Quang ("neighbour"). */
export async function startImportApp(): Promise<ImportApp> {
  const app = await startTestApp({ token: 'admin' });
  const owner = await openDatabase({ url: app.databaseUrl, poolSize: 1 });
  const province = async (code: string) => {
    const text = `select unit_id as id from unit_version where kind = 'PROVINCE' and code = $1 and gone_on = 'infinity'`;
    return (await owner.query<{ id: string }>(text, [code]))[0]?.id ?? '';
  };
  const provinceId = await province('82');
  await grant(owner.query, 'admin', ['82', provinceId]);
  await grant(owner.query, 'neighbour', ['08', await province('08')]);
  const communes = await owner.query<ImportApp['communes'][number]>(
    `select unit_id as id, code, initcap(kind_word) || ' ' || name as "fullName" from unit_version
     where parent_id = $1 and gone_on = 'infinity' order by code`,
    [provinceId],
  );
  const count = async () => {
    const [row] = await owner.query<{ units: number; members: number; entries: number }>(
      `select (select count(*)::int from unit where origin = 'PROVINCE') as units,
         (select count(*)::int from member) as members, (select count(*)::int from audit_entry) as entries`,
    );
    return row ?? { units: -1, members: -1, entries: -1 };
  };
  return {
    ...app,
    provinceId,
    communes,
    count,
    ask: (text) => owner.query(text),
    makePolice: (user, communeId) => grant(owner.query, user, ['82', communeId], 'COMMUNE_POLICE'),
    send: (body, sending = {}) => send(app.url, body, { unitId: provinceId, ...sending }),
    close: async () => {
      await owner.close();
      await app.close();
    },
  };
}

async function grant(
  query: (text: string, values: readonly unknown[]) => Promise<object[]>,
  user: string,
  [provinceCode, unitId]: readonly [string, string],
  role: Role = 'PROVINCE_ADMIN',
) {
  await query(
    `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
     values ($1, $2, $2, $4, $3, '2025-07-01', 'test')`,
    [provinceCode, user, unitId, role],
  );
}

async function send(
  url: string,
  body: string | Uint8Array | ArrayBuffer,
  { mode = 'check', as = 'admin', unitId, key }: Sending,
) {
  const response = await fetch(`${url}/import/${unitId}?mode=${mode}`, {
    method: 'POST',
    headers: {
      ...(as === '' ? {} : { authorization: `Bearer ${as}` }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      'content-type': 'application/octet-stream',
    },
    body: body as BodyInit,
  });
  const told = (await response.json()) as Omit<Answer, 'status'>;
  return { status: response.status, ...told };
}

export const headings = [
  'Mã xã',
  'Xã/phường',
  'Loại đơn vị',
  'Tên đơn vị',
  'Đơn vị cấp trên',
  'Họ tên thành viên',
  'Chức vụ',
  'Từ ngày',
  'Quyết định công nhận',
] as const;

type Cell = string | number | Date | null;

/** A row under {@link headings}: a team of a commune and its head. */
export function teamRow(commune: string, name: string, changes: Readonly<Record<number, Cell>> = {}): Cell[] {
  const row: Cell[] = [
    commune,
    '',
    'Tổ bảo vệ ANTT',
    name,
    '',
    'Nguyễn Văn An',
    'Tổ trưởng',
    '01/07/2025',
    '12/QĐ-UBND',
  ];
  for (const [index, value] of Object.entries(changes)) row[Number(index)] = value;
  return row;
}

export function csv(rows: readonly (readonly Cell[])[], separator = ';'): string {
  return [headings, ...rows].map((row) => row.map((cell) => cell ?? '').join(separator)).join('\r\n');
}
