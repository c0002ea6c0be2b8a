import type { DocumentNode, GraphQLSchema } from 'graphql';

export interface Hostile {
  readonly seed: number;
  /** The fields of Query that need no sign-in. */
  readonly publicFields: readonly string[];
  readonly fits: (document: DocumentNode, text: string) => boolean;
}

/** A document that costs nearly as much as `fits` allows; the same for the same seed. */
export function hostileDocument(schema: GraphQLSchema, hostile: Hostile): string;
