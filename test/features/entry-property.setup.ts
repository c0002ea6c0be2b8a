import type { EntryRule, ExtensionState, ReportStatus } from '@thi-dua/schema';
import { type GraphQLSchema, graphql } from 'graphql';
import pg from 'pg';
import { createContext } from '../../server/context.ts';
import { openSession, type Session } from '../../server/data/session/session.ts';
import { buildThiDuaSchema } from '../../server/schema.ts';
import { type Extending, startExtending } from './extensions.setup.ts';
import { allDone } from './standings.setup.ts';

/** Instants in microseconds from now, as the transaction sees it: 0 is this very instant. */
export interface Case {
  readonly opens: number;
  /** Of base, commune, district, province. */
  readonly due: readonly [number, number, number, number];
  readonly closes: number;
  readonly extensions: readonly {
    readonly at: 'UNIT' | 'COMMUNE' | 'PROVINCE' | 'ELSEWHERE';
    readonly state: ExtensionState;
    readonly until: number;
  }[];
  readonly campaign: 'DRAFT' | 'LAUNCHED' | 'CLOSED' | 'REVIEWED' | 'ARCHIVED';
  /** Where the campaign is closed: it was so on the eve of the period, at the last microsecond; else at its first instant. */
  readonly later: boolean;
  readonly withdrawn: boolean;
  readonly onRoll: boolean;
  readonly reports: boolean;
  readonly level: 'BASE' | 'COMMUNE' | 'DISTRICT' | 'PROVINCE';
  readonly right: boolean;
  readonly status: ReportStatus | null;
  readonly firstLate: boolean;
  /** The report corrects a verified one; only where it has a status that allows it. */
  readonly correcting: boolean;
  readonly verb: 'saveReport' | 'submitReport';
}

export interface Seen {
  readonly entryStatus: {
    readonly mayWrite: boolean;
    readonly rule: EntryRule;
    readonly late: boolean;
    readonly dueAt: string;
  };
  readonly listed: boolean;
  readonly written: {
    readonly __typename: string;
    readonly code?: string;
    readonly fields?: readonly string[];
    readonly late?: boolean | null;
    readonly dueAtHeld?: string;
  };
}

/** Makes a case, asks and writes, all in one transaction, in which the clock stands still; then undoes it. */
export interface Trying {
  run(given: Case): Promise<Seen>;
  close(): Promise<void>;
}

export async function startTrying(): Promise<Trying> {
  const app = await startExtending();
  const client = new pg.Client({ connectionString: app.app.databaseUrl, pipeline: true });
  await client.connect();
  const schema = await buildThiDuaSchema();
  return {
    run: (given) => tried(app, { client, schema }, given),
    close: async () => {
      await client.end();
      await app.close();
    },
  };
}

interface Tools {
  readonly client: pg.Client;
  readonly schema: GraphQLSchema;
}

async function tried(app: Extending, { client, schema }: Tools, given: Case): Promise<Seen> {
  const { user, unitId } = await placeOf(app, given);
  await client.query('begin');
  await make(app, client, given);
  await client.query('set local role thi_dua_app');
  const session = sessionOn(client, user);
  const contextValue = createContext({
    session,
    identity: { userId: user, name: user, operations: null },
    auditKey: 'test',
    plugins: [],
    journal: { requestId: 'test', cost: 0 },
  });
  const ask = async <Data>(source: string, variableValues: Record<string, unknown>): Promise<Data> => {
    const { data, errors } = await graphql({ schema, source, contextValue, variableValues });
    if (errors !== undefined) throw errors[0];
    return data as Data;
  };
  try {
    const asked = await ask<Pick<Seen, 'entryStatus'> & Listed>(question, { unitId, periodId: app.month });
    const input = {
      unitId,
      periodId: app.month,
      version: given.status === null ? null : 1,
      values: given.level === 'BASE' ? allDone : [],
    };
    const { written } = await ask<Pick<Seen, 'written'>>(writing(given.verb), { input });
    const listed = asked.openEntries.nodes.some(
      (node) => node.unitId === unitId && node.periodId === app.month,
    );
    return { entryStatus: asked.entryStatus, listed, written };
  } finally {
    await session.rollback();
  }
}

interface Listed {
  readonly openEntries: { readonly nodes: readonly { readonly unitId: string; readonly periodId: string }[] };
}

const question = `query ($unitId: ID!, $periodId: ID!) {
  entryStatus(unitId: $unitId, periodId: $periodId) { mayWrite rule late dueAt }
  openEntries(unitId: $unitId, first: 20) { nodes { unitId periodId } } }`;

const writing = (verb: string) => `mutation ($input: ReportInput!) { written: ${verb}(input: $input) {
  __typename ... on Report { late dueAtHeld } ... on Refusal { code fields } } }`;

async function placeOf(app: Extending, { level, right }: Case) {
  const unitId = {
    BASE: app.teams[0],
    COMMUNE: app.one,
    DISTRICT: app.one,
    PROVINCE: await app.unitId('82'),
  }[level];
  if (!right) return { user: 'admin-82', unitId };
  return { user: level === 'PROVINCE' ? 'tinh-82' : 'officer-1', unitId };
}

async function make(app: Extending, client: pg.Client, given: Case): Promise<void> {
  const { unitId } = await placeOf(app, given);
  const {
    opens,
    due,
    closes,
    extensions,
    campaign,
    later,
    withdrawn,
    onRoll,
    reports,
    status,
    firstLate,
    correcting,
    level,
  } = given;
  const at = (place: number) => `now() + $${place} * interval '1 microsecond'`;
  await client.query(
    `update reporting_period set opens_at = ${at(2)}, due_at = ${at(3)}, due_at_commune = ${at(4)},
       due_at_district = ${at(5)}, due_at_province = ${at(6)}, closes_at = ${at(7)},
       retired_at = case when $8 then now() end where id = $1`,
    [app.month, opens, ...due, closes, withdrawn],
  );
  if (campaign === 'DRAFT') await client.query('delete from campaign_state');
  else {
    await client.query(
      `update campaign_state s set state = $1, closed_at = p.starts_on::timestamp at time zone 'Asia/Ho_Chi_Minh'
         - $2 * interval '1 microsecond' from reporting_period p where p.id = $3`,
      [campaign, Number(later), app.month],
    );
  }
  // There are no districts any more: a commune stands on the roll as one.
  await client.query(
    `update standing set on_roll = $3, reports = $4, kind = case when $5 then 'DISTRICT' else kind end
     where period_id = $1 and unit_id = $2`,
    [app.month, unitId, onRoll, reports, level === 'DISTRICT'],
  );
  const places = { UNIT: unitId, COMMUNE: app.one, PROVINCE: await app.unitId('82'), ELSEWHERE: app.other };
  for (const extension of extensions) {
    await client.query(
      `insert into extension (province_code, campaign_id, period_id, unit_id, state, reason, asked_until, until, made_by,
         made_by_name, decided_at, decision_reason)
       select province_code, campaign_id, id, $2, $3, 'x', ${at(4)}, ${at(4)}, 'x', 'x',
         case when $3 in ('GRANTED', 'DENIED') then now() end, case when $3 in ('GRANTED', 'DENIED') then 'x' end
       from reporting_period where id = $1
       on conflict do nothing`,
      [app.month, places[extension.at], extension.state, extension.until],
    );
  }
  if (status === null) return;
  await client.query(
    `insert into report (province_code, period_id, unit_id, campaign_id, status, first_submitted_at, late, due_at_held,
       revision, corrects, counted_revision, counted_verified)
     select province_code, id, $2, campaign_id, $3, case when $3 <> 'DRAFT' or $5 then now() end,
       case when $3 <> 'DRAFT' or $5 then $4::boolean end, case when $3 <> 'DRAFT' or $5 then now() end,
       2, case when $5 then 1 end, case when $3 in ('SUBMITTED', 'VERIFIED', 'APPROVED') or $5 then 1 end,
       $3 in ('VERIFIED', 'APPROVED') or $5
     from reporting_period where id = $1`,
    [app.month, unitId, status, firstLate, correcting],
  );
}

/** The transaction that has begun, in the role of requests. */
function sessionOn(client: pg.Client, userId: string): Session {
  // It belongs to no pool: it is given back to nobody.
  const lent = { client: Object.assign(client, { release: () => undefined }), giveBack: () => undefined };
  return openSession({
    lend: async () => lent,
    ask:
      () =>
      async <Row extends object>(text: string, values: readonly unknown[] = []) =>
        (await client.query<Row>(text, [...values])).rows,
    userId,
  });
}
