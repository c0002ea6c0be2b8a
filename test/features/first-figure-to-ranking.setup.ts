import {
  askExtension,
  type Client,
  campaignPeriods,
  configurePeriod,
  createClient,
  decideExtension,
  grantAssignment,
  type ImportGridMutation,
  importUnits,
  launchCampaign,
  type ReportFilter,
  type Role,
  reports,
  units,
  upload,
} from '@thi-dua/client-sdk';
import { day } from './assignments.setup.ts';
import { type Cell, rowsOf, xlsx } from './grid-import.setup.ts';
import { csv, teamRow } from './import.setup.ts';
import { campaign, type Reporting, startReporting } from './standings.setup.ts';
import { communes } from './unit-admin.setup.ts';

type Imported = Extract<ImportGridMutation['importGrid'], { readonly __typename: 'GridImportReport' }>;

/** A commune of 26 teams before its first figure: the campaign is a draft, and no period is open. */
export interface Story extends Omit<Reporting, 'as'> {
  readonly commune: string;
  /** In the order of their names: “Tổ ấp 1” … “Tổ ấp 26”. */
  readonly teams: readonly string[];
  as(user: string): Client;
  give(user: string, role: Role, unitId: string): Promise<string>;
}

export async function startStory(): Promise<Story> {
  const app = await startReporting();
  const commune = await app.unitId(communes[0]);
  const as = (user: string) => createClient({ url: new URL('/graphql', app.app.url), token: user });
  const teams = await importTeams(as('admin-82'), commune);
  return {
    ...app,
    commune,
    teams,
    as,
    give: async (user, role, unitId) => {
      const input = { userId: user, userName: user, role, unitId, startsOn: day() };
      const { grantAssignment: answer } = await as('admin-82').request(grantAssignment, { input });
      return 'message' in answer ? answer.message : answer.__typename;
    },
  };
}

/** From a spreadsheet, each with its head; answers their ids. */
async function importTeams(admin: Client, commune: string): Promise<string[]> {
  const names = Array.from({ length: 26 }, (_, index) => `Tổ ấp ${index + 1}`);
  const content = csv(names.map((name) => teamRow(communes[0], name)));
  const sent = { unitId: commune, content, mode: 'ALL' } as const;
  const { importUnits: imported } = await admin.request(importUnits, sent);
  if (imported.__typename !== 'ImportReport') throw new Error(imported.message);
  const { units: page } = await admin.request(units, { filter: { withinId: commune }, first: 100 });
  const ids = new Map(page.nodes.map(({ name, id }) => [name, id]));
  return names.map((name) => ids.get(name) ?? '');
}

/** To the second, as instants are shown. */
export const inHours = (hours: number) =>
  new Date(Date.now() + hours * 3_600_000).toISOString().replace(/\.\d+/, '');

/** The administrator launches the campaign and opens a month: due tomorrow, closed the day after. */
export async function openMonth(admin: Client, name: string): Promise<string> {
  await admin.request(launchCampaign, { campaignId: campaign });
  const { campaign: found } = await admin.request(campaignPeriods, { id: campaign });
  const month = found?.periods.find((period) => period.name === name);
  const input = {
    periodId: month?.id ?? '',
    version: month?.version ?? 0,
    opensAt: inHours(-24),
    dueAt: inHours(24),
    communeLaterDays: 0,
    districtLaterDays: 0,
    provinceLaterDays: 0,
    closesAt: inHours(48),
    reason: 'Mưa bão',
    accept: ['DUE_AFTER_REVIEW' as const, 'DIFFERS_FROM_PLAN' as const],
  };
  const { configurePeriod: opened } = await admin.request(configurePeriod, { input });
  if (opened.__typename !== 'ReportingPeriod') throw new Error(`${opened.message} ${opened.fields}`);
  return opened.id;
}

export interface GridAsked {
  readonly unitId: string;
  readonly periodId: string;
}

/** As a browser saves it. */
export async function template(url: string, user: string, asked: GridAsked): Promise<Cell[][]> {
  const address = new URL(`/grid/template.xlsx?${new URLSearchParams({ ...asked })}`, url);
  const response = await fetch(address, { headers: { authorization: `Bearer ${user}` } });
  return rowsOf(await response.arrayBuffer());
}

/** Hands in what a spreadsheet says. */
export async function handInFile(
  client: Client,
  rows: readonly (readonly Cell[])[],
  asked: GridAsked,
): Promise<Imported> {
  const query = { ...asked, mode: 'submit' };
  const answer = await upload<{ report?: Imported }>(client, 'grid/import', await xlsx(rows), { query });
  if (answer.report === undefined) throw new Error(`The file was not taken: ${JSON.stringify(answer)}`);
  return answer.report;
}

/** Reports as the bulk verbs take them, by the unit. */
export async function reportsOf(client: Client, filter: ReportFilter) {
  const { reports: page } = await client.request(reports, { filter, first: 100 });
  return new Map(page.nodes.map(({ id, version, unitId }) => [unitId, { id, version }]));
}

/** Asks for a later due time as one user, and grants it as another. */
export async function extend(
  [asking, granting]: readonly [Client, Client],
  asked: GridAsked & { readonly until: string },
) {
  const wish = { ...asked, reason: 'Mất sổ do lũ' };
  const { askExtension: made } = await asking.request(askExtension, wish);
  if (made.__typename !== 'Extension') throw new Error(made.message);
  const decision = { id: made.id, version: made.version, grant: true, reason: 'Đã kiểm tra' };
  return (await granting.request(decideExtension, decision)).decideExtension;
}
