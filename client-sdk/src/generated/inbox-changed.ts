// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type { Document } from '../document.ts';
export type InboxChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type InboxChangedSubscription = {
  readonly inboxChanged: {
    readonly eventId: string,
    readonly at: string,
    readonly unreadNotices: number
  }
};

/** Told now and whenever something waits for whoever asks: for `subscribe`. */
export const inboxChanged = "subscription inboxChanged{inboxChanged{eventId at unreadNotices}}" as Document<InboxChangedSubscription, InboxChangedSubscriptionVariables>;
