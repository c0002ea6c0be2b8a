import { type Asking, type Staffed, startStaffed } from './unit-admin.setup.ts';

/** The campaign of Đồng Tháp in which teams report every month. */
export const campaign = 'dong-thap/grassroots-force-2026';

export interface Reporting extends Staffed {
  /** Of the campaign, by key without the campaign: `month/2026-04`. */
  period(key: string): Promise<string>;
  /** Takes reports from yesterday until the day after tomorrow, in time until tomorrow. */
  open(periodId: string): Promise<void>;
  team(commune: string, name: string): Promise<string>;
  submit(user: string, input: object): Promise<Submitted>;
}

export interface Submitted {
  readonly __typename: string;
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly late: boolean | null;
  readonly code: string;
  readonly message: string;
  readonly findings: readonly { readonly indicatorId: string; readonly message: string }[];
}

export const changed = `__typename
  ... on Report { id status version late revision }
  ... on ReportIncomplete { report { id version } findings { indicatorId message } }
  ... on Refusal { code message fields }
  ... on Conflict { message current yours currentVersion: version }`;

/** A server on which units can be given teams, and the teams report. */
export async function startReporting(): Promise<Reporting> {
  const staffed = await startStaffed();
  return {
    ...staffed,
    period: async (key) => {
      const [row] = await staffed.sql<{ id: string }>('select id from reporting_period where key = $1', [
        `${campaign}/period/${key}`,
      ]);
      return row?.id ?? '';
    },
    open: async (periodId) => {
      const due = ['due_at', 'due_at_commune', 'due_at_district', 'due_at_province']
        .map((column) => `${column} = now() + interval '1 day'`)
        .join(', ');
      await staffed.sql(
        `update reporting_period set opens_at = now() - interval '1 day', ${due}, closes_at = now() + interval '2 days'
         where id = $1`,
        [periodId],
      );
    },
    team: async (commune, name) =>
      (
        await staffed.createUnit('admin-82', {
          parentId: commune,
          kind: 'SECURITY_TEAM',
          kindWord: 'tổ bảo vệ an ninh, trật tự',
          name,
          validFrom: '2026-01-01',
        })
      ).id,
    submit: async (user, input) => {
      const text = `mutation ($input: ReportInput!) { submitReport(input: $input) { ${changed} } }`;
      return (await staffed.as(user)<{ submitReport: Submitted }>(text, { input })).submitReport;
    },
  };
}

export async function launch(as: (user: string) => Asking): Promise<string> {
  const { launchCampaign } = await as('admin-82')<{
    launchCampaign: { __typename: string; message?: string };
  }>(`mutation ($id: ID!) { launchCampaign(campaignId: $id) { __typename ... on Refusal { message } } }`, {
    id: campaign,
  });
  return launchCampaign.message ?? launchCampaign.__typename;
}

/** Every indicator a team enters in a month, all of it done. */
export const allDone = [
  { indicatorId: 'tips-through-force', numerator: 9, denominator: 10 },
  { indicatorId: 'present-at-incidents', numerator: 3, denominator: 3 },
  { indicatorId: 'effective-initiatives', count: 1 },
  { indicatorId: 'present-at-fires', numerator: 0, denominator: 0 },
  { indicatorId: 'business-violations', count: 0 },
  { indicatorId: 'resident-information', numerator: 95, denominator: 100 },
  { indicatorId: 'weapon-cases', count: 0 },
  { indicatorId: 'reoffending', count: 0 },
  { indicatorId: 'patrol-participation', numerator: 5, denominator: 5 },
  { indicatorId: 'dong-thap/illegal-street-races', count: 0 },
  { indicatorId: 'serious-traffic-accidents', count: 0 },
  { indicatorId: 'good-deeds', count: 1 },
  { indicatorId: 'member-commended', flag: false },
];
