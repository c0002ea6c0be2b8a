/** Why a fact of a plan needs a human look. */
export const noteKinds = ['AMBIGUOUS', 'CONTRADICTION', 'MISSING', 'ODDITY'] as const;

/** One of {@link noteKinds}. */
export type NoteKind = (typeof noteKinds)[number];

/** What a reader of the plan should know: shown by the API beside the fact it belongs to. */
export interface Note {
  readonly kind: NoteKind;
  /** In Vietnamese, in the plugin's own words. */
  readonly text: string;
}

/** The source says too little to decide one reading. */
export const ambiguous = (text: string): Note => ({ kind: 'AMBIGUOUS', text });
/** Two places of the source say different things. */
export const contradiction = (text: string): Note => ({ kind: 'CONTRADICTION', text });
/** The source does not state what one would expect there. */
export const missing = (text: string): Note => ({ kind: 'MISSING', text });
/** A slip of the pen, kept as it stands. */
export const oddity = (text: string): Note => ({ kind: 'ODDITY', text });
