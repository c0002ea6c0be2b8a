import type { Fault, Plugin } from '@thi-dua/plugin-api';

/** A configured plugin: served, or set aside with all that is wrong with it. */
export type LoadedPlugin =
  | {
      /** As `PLUGINS` names it. */
      readonly entry: string;
      readonly id: string;
      readonly state: 'ACTIVE';
      readonly plugin: Plugin;
    }
  | {
      readonly entry: string;
      /** Absent when the plugin could not be read so far. */
      readonly id?: string;
      readonly state: 'QUARANTINED';
      readonly faults: readonly Fault[];
    };
