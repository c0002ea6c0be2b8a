import type { Fault } from '@thi-dua/plugin-api';
import type { LoadedPlugin } from './loaded-plugin.ts';

// Checks that a plugin cannot make alone, because they need the existing provinces and the other plugins. Indicators
// need no check here: their ids begin with the plugin's id, or they are the shared ones.

/** The id and province of a plugin, as far as they can be read from an unchecked value. */
export interface PluginIdentity {
  readonly id?: string;
  readonly province?: string;
}

export function identityOf(value: unknown): PluginIdentity {
  if (typeof value !== 'object' || value === null) return {};
  try {
    const id: unknown = Reflect.get(value, 'id');
    const province: unknown = Reflect.get(value, 'province');
    return {
      ...(typeof id === 'string' && id.trim() !== '' ? { id } : {}),
      ...(typeof province === 'string' ? { province } : {}),
    };
  } catch {
    // A getter has thrown; `checkPlugin` reports it.
    return {};
  }
}

/** Reports a province that does not exist; codes that are not two digits are reported by `checkPlugin`. */
export function unknownProvince({ id, province }: PluginIdentity, known: ReadonlySet<string>): Fault[] {
  if (province === undefined || known.has(province) || !/^\d{2}$/.test(province)) return [];
  const message = `No province in force today has the code “${province}”: give its two-digit official code.`;
  return [{ code: 'UNKNOWN_PROVINCE', place: `${id ?? 'plugin'} › province`, message, near: [] }];
}

/** Reports ids reserved for campaigns that administrators copied: a plugin with such an id would retire them. */
export function reservedId({ id }: PluginIdentity): Fault[] {
  if (id === undefined || !/^office-\d{2}$/.test(id)) return [];
  const message = 'Ids like this one bear what administrators copied: give the plugin another id.';
  return [{ code: 'PLUGIN_ID_TAKEN', place: `${id} › id`, message, near: [] }];
}

export function duplicateId({ id }: PluginIdentity, before: readonly LoadedPlugin[]): Fault[] {
  const holder = before.find((loaded) => loaded.state === 'ACTIVE' && loaded.id === id);
  if (holder === undefined || id === undefined) return [];
  const message = `“${holder.entry}” has the same id and is served: name only one of them, or give this one its own id.`;
  return [{ code: 'PLUGIN_ID_TAKEN', place: `${id} › id`, message, near: [] }];
}
