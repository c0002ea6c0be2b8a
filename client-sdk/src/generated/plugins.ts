// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type PluginsQueryVariables = Exact<{ [key: string]: never; }>;


export type PluginsQuery = {
  readonly plugins: ReadonlyArray<{
    readonly id: string,
    readonly name: string | null,
    readonly provinceCode: string | null,
    readonly version: string | null,
    readonly contract: string | null,
    readonly state: Types.PluginState,
    readonly registeredAt: string | null,
    readonly faults: ReadonlyArray<{
      readonly code: string,
      readonly place: string,
      readonly message: string,
      readonly near: ReadonlyArray<string>
    }>,
    readonly contributes: {
      readonly plans: number,
      readonly campaigns: number,
      readonly targets: number,
      readonly indicators: number,
      readonly reports: number,
      readonly awardForms: number,
      readonly criteria: number,
      readonly workItems: number
    }
  }>
};

/** The provinces' plugins: what each contributes, and why one is quarantined. */
export const plugins = "query plugins{plugins{id name provinceCode version contract state faults{code place message near}registeredAt contributes{plans campaigns targets indicators reports awardForms criteria workItems}}}" as Document<PluginsQuery, PluginsQueryVariables>;
