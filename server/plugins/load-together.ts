import { isDeepStrictEqual } from 'node:util';
import type { Fault, Plugin } from '@thi-dua/plugin-api';
import { indicatorsOf } from '../modules/indicator/indicator.definition.ts';
import type { LoadedPlugin } from './loaded.ts';

// What no plugin can know alone: the provinces there are, and the other plugins.

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

export function takenId({ id }: Identity, before: readonly LoadedPlugin[]): Fault[] {
  const holder = before.find((loaded) => loaded.state === 'ACTIVE' && loaded.id === id);
  if (holder === undefined || id === undefined) return [];
  const message = `“${holder.entry}” has the same id and is served: name only one of them, or give this one its own id.`;
  return [{ code: 'PLUGIN_ID_TAKEN', place: `${id} › id`, message, near: [] }];
}

/** One id of an indicator means one measurement, whichever province uses it. */
export function differingIndicators(plugin: Plugin, before: readonly LoadedPlugin[]): Fault[] {
  const served = before.flatMap((loaded) => (loaded.state === 'ACTIVE' ? [loaded.plugin] : []));
  return indicatorsOf(plugin).flatMap((indicator): Fault[] => {
    const other = served.find((candidate) =>
      indicatorsOf(candidate).some(
        ({ id, ...rest }) => id === indicator.id && !isDeepStrictEqual({ id, ...rest }, indicator),
      ),
    );
    if (other === undefined) return [];
    const message = `The plugin “${other.id}” has an indicator with this id and other content: give this one an id of its own.`;
    return [
      { code: 'INDICATOR_DIFFERS', place: `${plugin.id} › indicator ${indicator.id}`, message, near: [] },
    ];
  });
}
