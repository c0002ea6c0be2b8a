import type { Fault, Plugin } from '@thi-dua/plugin-api';

/** A configured plugin, either served or quarantined with its faults. */
export type LoadedPlugin =
  | {
      /** The entry in `PLUGINS`. */
      readonly entry: string;
      readonly id: string;
      readonly state: 'ACTIVE';
      readonly plugin: Plugin;
    }
  | {
      readonly entry: string;
      /** Absent if the id could not be read. */
      readonly id?: string;
      readonly state: 'QUARANTINED';
      readonly faults: readonly Fault[];
    };
