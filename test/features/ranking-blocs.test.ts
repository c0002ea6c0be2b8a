import {
  bloc,
  blocs,
  changeBloc,
  type DefineBlocMutationVariables,
  defineBloc,
  launchCampaign,
  removeBloc,
} from '@thi-dua/client-sdk';
import { openDatabase } from '../../server/data/database.ts';
import { registrationOf } from '../../server/modules/plugin/install-plugins.ts';
import { registerPeriods } from '../../server/modules/schedule/register-periods.ts';
import { register } from '../../server/plugins/register.ts';
import { type Ranked, startRanked } from './rankings.setup.ts';
import { scored } from './scoring.setup.ts';
import { campaign } from './standings.setup.ts';

describe('the blocs of a campaign', () => {
  let app: Ranked;
  beforeAll(async () => {
    app = await startRanked();
  });
  afterAll(() => app.close());

  const define = async (user: string, input: DefineBlocMutationVariables['input']) =>
    (await app.as(user).request(defineBloc, { input })).defineBloc;
  const of = async (unitId: string, periodId = app.month, user = 'admin-82') =>
    (await app.as(user).request(blocs, { periodId, unitId, first: 1 })).blocs.nodes[0];

  test('a province groups its units itself: each in one bloc, before that of its kind and parent', async () => {
    const { one, two, three } = app.teams;
    const input = { campaignId: campaign, name: 'Cụm ven sông', unitIds: [one, two] };
    expect(await define('police-1', input)).toMatchObject({ refusalCode: 'NOT_FOUND' });
    const made = await define('admin-82', input);
    if (made.__typename !== 'OwnBloc') throw new Error(made.message);
    expect(await of(one)).toMatchObject({
      id: made.id,
      origin: 'PROVINCE',
      name: 'Cụm ven sông',
      unitCount: 2,
    });
    expect(await of(three)).toMatchObject({ id: app.bloc, origin: 'DEFAULT', unitCount: 2 });
    expect(await define('admin-82', { ...input, name: 'Cụm khác', unitIds: [two, three] })).toMatchObject({
      refusalCode: 'OVERLAP',
      message: '“Tổ ấp Hai” đã ở khối, cụm “Cụm ven sông”.',
    });
    expect(await define('admin-82', { ...input, unitIds: [three, app.teams.four] })).toMatchObject({
      refusalCode: 'OVERLAP',
    });
    const admin = app.as('admin-82');
    const { id, version } = made;
    const wider = { id, version, unitIds: [one, two, three] };
    expect((await admin.request(changeBloc, wider)).changeBloc).toMatchObject({ version: 2 });
    expect((await admin.request(changeBloc, wider)).changeBloc).toMatchObject({ __typename: 'Conflict' });
    const { blocs: shown } = await app.as('officer-2').request(bloc, { periodId: app.month, id });
    expect(shown.nodes[0]?.units.map(({ name }) => name)).toEqual(['Tổ ấp Ba', 'Tổ ấp Hai', 'Tổ ấp Một']);
    expect((await admin.request(removeBloc, { id, version: 2 })).removeBloc).toMatchObject({ id });
    expect(await of(one)).toMatchObject({ id: app.bloc, unitCount: 4 });
  });

  test('of one unit, or of units that are not in the campaign, there is none', async () => {
    const { one } = app.teams;
    const elsewhere = await app.unitId('08');
    for (const unitIds of [[one], [one, one], [one, elsewhere], ['x', 'y']]) {
      expect(await define('admin-82', { campaignId: campaign, name: 'Cụm', unitIds })).toMatchObject({
        refusalCode: 'INVALID',
        fields: ['unitIds'],
      });
    }
  });

  test('the plan names its blocs by codes of the day of the tree; the province may group the same units otherwise', async () => {
    const database = await openDatabase({ url: app.app.databaseUrl, poolSize: 1 });
    await register(database, registrationOf(scored));
    await database.transaction((queries) => registerPeriods(queries, 'lang-son'));
    await database.close();
    await app.sql(
      `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
       select '20', 'admin-20', 'admin-20', 'PROVINCE_ADMIN', $1, '2020-01-01', 'test'`,
      [await app.unitId('20')],
    );
    const campaignId = 'lang-son/scored-2027';
    const launched = await app.as('admin-20').request(launchCampaign, { campaignId });
    expect(launched.launchCampaign.__typename).toBe('CampaignState');
    const [period] = await app.sql<{ id: string }>(`select id from reporting_period where key = $1`, [
      `${campaignId}/period/campaign`,
    ]);
    const first = await app.unitId('05977');
    const second = await app.unitId('05983');
    const third = await app.unitId('06001');
    const mine = (unitId: string) => of(unitId, period?.id, 'admin-20');
    expect(await mine(first)).toMatchObject({
      id: `${campaignId}/bloc/1`,
      origin: 'PLAN',
      name: 'Cụm 1',
      unitCount: 2,
    });
    const input = { campaignId, name: 'Cụm biên giới', unitIds: [second, third] };
    expect(await define('admin-20', input)).toMatchObject({ __typename: 'OwnBloc' });
    expect(await mine(second)).toMatchObject({ origin: 'PROVINCE', name: 'Cụm biên giới', unitCount: 2 });
    expect(await mine(first)).toMatchObject({ origin: 'PLAN', unitCount: 1 });
  });
});
