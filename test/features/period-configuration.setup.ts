import {
  type AddPeriodInput,
  addPeriod,
  type Client,
  type ConfigurePeriodInput,
  campaignPeriods,
  configurePeriod,
  createClient,
  previewPeriod,
  type ReportingPeriodDetailsFragment,
} from '@thi-dua/client-sdk';
import { campaign, type Reporting, startReporting } from './standings.setup.ts';

/** The input of a change without what every test says alike. */
export type Change = Partial<ConfigurePeriodInput>;

export interface Configuring extends Reporting {
  client(user: string): Client;
  periods(): Promise<readonly ReportingPeriodDetailsFragment[]>;
  named(name: string): Promise<ReportingPeriodDetailsFragment>;
  /** The change of the period of this name, as it is now. */
  inputOf(name: string, change: Change): Promise<ConfigurePeriodInput>;
  send(input: ConfigurePeriodInput, user?: string): Promise<Configured>;
  configure(name: string, change: Change, user?: string): Promise<Configured>;
  preview(name: string, change: Change): Promise<Previewed>;
  add(input: Omit<AddPeriodInput, 'campaignId' | 'reason'>): Promise<Configured>;
}

type Configured = Awaited<ReturnType<typeof configured>>;
type Previewed = Awaited<ReturnType<typeof previewed>>;

const configured = async (client: Client, input: ConfigurePeriodInput) =>
  (await client.request(configurePeriod, { input })).configurePeriod;
const previewed = async (client: Client, input: ConfigurePeriodInput) =>
  (await client.request(previewPeriod, { input })).previewPeriod;

/** The periods of Đồng Tháp's campaign of 2026, and its administrator. */
export async function startConfiguring(): Promise<Configuring> {
  const app = await startReporting();
  const client = (user: string) => createClient({ url: new URL('/graphql', app.app.url), token: user });
  const admin = client('admin-82');
  const periods = async () =>
    (await admin.request(campaignPeriods, { id: campaign })).campaign?.periods ?? [];
  const named = async (name: string) => {
    const found = (await periods()).find((period) => period.name === name);
    if (found === undefined) throw new Error(`There is no period ${name}`);
    return found;
  };
  const inputOf = async (name: string, change: Change): Promise<ConfigurePeriodInput> => {
    const { id, version } = await named(name);
    return { periodId: id, version, reason: 'Mưa bão', ...change };
  };
  const send = (input: ConfigurePeriodInput, user = 'admin-82') => configured(client(user), input);
  return {
    ...app,
    client,
    periods,
    named,
    inputOf,
    send,
    configure: async (name, change, user) => send(await inputOf(name, change), user),
    preview: async (name, change) => previewed(admin, await inputOf(name, change)),
    add: async (input) =>
      (await admin.request(addPeriod, { input: { campaignId: campaign, reason: 'Theo quy định', ...input } }))
        .addPeriod,
  };
}
