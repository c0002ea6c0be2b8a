import { type Client, createClient } from '@thi-dua/client-sdk';
import { openDatabase } from '../../server/data/database.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

/** A unit as these tests ask for it. */
export interface UnitAnswer {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly fullName: string;
  readonly inForce: boolean;
  readonly validFrom: string | null;
  readonly parent: { readonly fullName: string } | null;
}

export interface NoAnswer {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly fields: readonly string[];
  readonly current: string;
  readonly yours: string;
  readonly version: number;
}

export const outcome = `
  __typename
  ... on Unit { id version fullName inForce validFrom parent { fullName } }
  ... on Refusal { code message fields }
  ... on Conflict { message current yours version }`;

/** A server with people of two provinces and two communes on it; a token is the user's id. */
export interface Staffed {
  readonly app: TestApp;
  as(user: string): Asking;
  /** As the owner of the database, past the wall. */
  sql<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  unitId(code: string, asOf?: string): Promise<string>;
  createUnit(user: string, input: object): Promise<UnitAnswer & NoAnswer>;
  close(): Promise<void>;
}

export type Asking = <Data>(query: string, variables?: object) => Promise<Data>;

/** Two communes of Đồng Tháp (82): xã Tân Phước 1 and xã Tân Phước 2. */
export const communes = ['28321', '28327'] as const;

/** Who does what in these tests. */
export const staff: readonly Staff[] = [
  { user: 'admin-82', role: 'PROVINCE_ADMIN', unitCode: '82' },
  { user: 'admin-08', role: 'PROVINCE_ADMIN', unitCode: '08' },
  { user: 'officer-1', role: 'COMMUNE_OFFICER', unitCode: communes[0] },
  { user: 'police-1', role: 'COMMUNE_POLICE', unitCode: communes[0] },
  { user: 'police-2', role: 'COMMUNE_POLICE', unitCode: communes[1] },
];

export interface Staff {
  readonly user: string;
  readonly role: string;
  readonly unitCode: string;
}

export async function startStaffed(): Promise<Staffed> {
  const app = await startTestApp();
  const database = await openDatabase({ url: app.databaseUrl, poolSize: 2 });
  const sql: Staffed['sql'] = (text, values) => database.query(text, values);
  const unitId = async (code: string, asOf = '2026-01-01') => {
    const [row] = await sql<{ id: string }>(
      `select unit_id as id from unit_version where code = $1 and valid @> $2::date
         and kind in ('PROVINCE', 'COMMUNE', 'WARD', 'SPECIAL_ZONE')`,
      [code, asOf],
    );
    return row?.id ?? '';
  };
  for (const { user, role, unitCode } of staff) {
    const id = await unitId(unitCode);
    await sql(
      `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
       select province_code, $2, $2, $3, id, '2020-01-01', 'test' from unit where id = $1`,
      [id, user, role],
    );
  }
  const as = (user: string): Asking =>
    asking(createClient({ url: new URL('/graphql', app.url), token: user }));
  return {
    app,
    as,
    sql,
    unitId,
    createUnit: async (user, input) =>
      (
        await as(user)<{ createUnit: UnitAnswer & NoAnswer }>(
          `mutation ($input: CreateUnitInput!) { createUnit(input: $input) { ${outcome} } }`,
          { input },
        )
      ).createUnit,
    close: async () => {
      await database.close();
      await app.close();
    },
  };
}

function asking(client: Client): Asking {
  return <Data>(query: string, variables: object = {}) =>
    client.request<Data, object>(query as never, variables as never);
}
