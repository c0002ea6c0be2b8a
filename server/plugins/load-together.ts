import type { Fault } from '@thi-dua/plugin-api';
import type { LoadedPlugin } from './loaded.ts';

// What no plugin can know alone: the provinces there are, and the other plugins. Indicators of two plugins cannot
// clash: their ids begin with the id of the plugin, or they are the shared ones.

/** Who a value says it is, as far as that can be read. */
export interface Identity {
  readonly id?: string;
  readonly province?: string;
}

export function identityOf(value: unknown): Identity {
  if (typeof value !== 'object' || value === null) return {};
  try {
    const id: unknown = Reflect.get(value, 'id');
    const province: unknown = Reflect.get(value, 'province');
    return {
      ...(typeof id === 'string' && id.trim() !== '' ? { id } : {}),
      ...(typeof province === 'string' ? { province } : {}),
    };
  } catch {
    // A getter that throws; the check has said so.
    return {};
  }
}

/** The check of the plugin itself has judged a code that is not two digits. */
export function unknownProvince({ id, province }: Identity, known: ReadonlySet<string>): Fault[] {
  if (province === undefined || known.has(province) || !/^\d{2}$/.test(province)) return [];
  const message = `No province in force today has the code “${province}”: give its two-digit official code.`;
  return [{ code: 'UNKNOWN_PROVINCE', place: `${id ?? 'plugin'} › province`, message, near: [] }];
}

/** Bears the campaigns that a province's administrators copied; a plugin of that id would retire them. */
export function reservedId({ id }: Identity): Fault[] {
  if (id === undefined || !/^office-\d{2}$/.test(id)) return [];
  const message = 'Ids like this one bear what administrators copied: give the plugin another id.';
  return [{ code: 'PLUGIN_ID_TAKEN', place: `${id} › id`, message, near: [] }];
}

export function takenId({ id }: Identity, before: readonly LoadedPlugin[]): Fault[] {
  const holder = before.find((loaded) => loaded.state === 'ACTIVE' && loaded.id === id);
  if (holder === undefined || id === undefined) return [];
  const message = `“${holder.entry}” has the same id and is served: name only one of them, or give this one its own id.`;
  return [{ code: 'PLUGIN_ID_TAKEN', place: `${id} › id`, message, near: [] }];
}
