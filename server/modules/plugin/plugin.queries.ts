import type { InstalledPlugin, PluginContribution } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { instantText } from '../../data/vietnam-time.ts';
import type { LoadedPlugin } from '../../plugins/load.ts';

/** A plugin as stored in the database. */
type PluginRecord = Pick<
  InstalledPlugin,
  'id' | 'name' | 'provinceCode' | 'version' | 'contract' | 'registeredAt' | 'contributes'
>;

const contributions: readonly (readonly [keyof PluginContribution, table: string])[] = [
  ['plans', 'plan'],
  ['campaigns', 'campaign'],
  ['targets', 'target'],
  ['indicators', 'indicator'],
  ['reports', 'report_duty'],
  ['awardForms', 'award_form'],
  ['criteria', 'criterion'],
  ['workItems', 'work_item'],
];

const contributes = contributions
  .map(
    ([name, table]) =>
      `'${name}', (select count(*) from ${table} d where d.plugin_id = p.id and d.retired_at is null)`,
  )
  .join(', ');

/**
 * Lists plugins that are or were installed: those registered, joined with those this server has loaded. Leaves out the
 * office of a province, a registrant that owns the campaigns its administrators copied.
 */
export async function listPlugins(
  queries: Queries,
  loaded: readonly LoadedPlugin[],
): Promise<InstalledPlugin[]> {
  const registered = await queries.query<PluginRecord>(
    `select id, name, province_code as "provinceCode", version, contract,
       ${instantText('registered_at')} as "registeredAt",
       jsonb_build_object(${contributes}) as contributes
     from plugin p where province_code is not null and id <> 'office-' || province_code order by id`,
  );
  const unregistered = loaded.filter((plugin) => !registered.some(({ id }) => id === idOf(plugin)));
  return [
    ...registered.map((row) =>
      withState(
        row,
        loaded.find((plugin) => idOf(plugin) === row.id),
      ),
    ),
    ...unregistered.map((plugin) => withState({ ...emptyRecord, id: idOf(plugin) }, plugin)),
  ];
}

function withState(row: PluginRecord, plugin: LoadedPlugin | undefined): InstalledPlugin {
  return {
    ...row,
    state: plugin?.state ?? 'NOT_INSTALLED',
    faults:
      plugin?.state === 'QUARANTINED'
        ? plugin.faults.map((fault) => ({ ...fault, near: [...fault.near] }))
        : [],
  };
}

/** The plugin's id, or its entry in `PLUGINS` if the id could not be read. */
function idOf(plugin: LoadedPlugin): string {
  return plugin.id ?? plugin.entry;
}

const emptyRecord: Omit<PluginRecord, 'id'> = {
  name: null,
  provinceCode: null,
  version: null,
  contract: null,
  registeredAt: null,
  contributes: {
    plans: 0,
    campaigns: 0,
    targets: 0,
    indicators: 0,
    reports: 0,
    awardForms: 0,
    criteria: 0,
    workItems: 0,
  },
};
