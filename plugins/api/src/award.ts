import type { Cited } from './cited.ts';
import type { AwardKind, Condition } from './condition.ts';
import type { Deadline } from './deadline.ts';
import type { Note } from './note.ts';
import type { Body, Desk } from './plan.ts';
import type { Subject } from './subject.ts';

/** How many may be awarded. */
export type Quota = {
  readonly at: string;
  readonly notes?: readonly Note[];
} /** Asked for first (xin chủ trương), granted with a number. */ & (
  | { readonly rule: 'TO_BE_REQUESTED'; readonly by: readonly Body[]; readonly from?: Body }
  /** The deciding authority sets it. */
  | { readonly rule: 'SET_BY_AUTHORITY' }
  /** Follows the guidance of a higher level. */
  | { readonly rule: 'PER_GUIDANCE' }
);

/** How a criterion is shown to hold. */
export type Proof =
  /** The platform computes it from results. */
  | { readonly by: 'COMPUTED'; readonly condition: Condition }
  /** Somebody with the right signs for it, with evidence. */
  | { readonly by: 'ATTESTED'; readonly evidence?: string };

/** The platform decides it from results. */
export const computed = (condition: Condition): Proof => ({ by: 'COMPUTED', condition });
/** Somebody signs for it; `evidence` names the document that shows it. */
export const attested = (evidence?: string): Proof =>
  evidence === undefined ? { by: 'ATTESTED' } : { by: 'ATTESTED', evidence };

/** One atomic condition of an award form (tiêu chuẩn). */
export interface Criterion extends Cited {
  readonly noun: 'criterion';
  readonly code: string;
  readonly for: readonly Subject[];
  /** One short sentence in Vietnamese, in the plugin's own words. */
  readonly says: string;
  readonly proof: Proof;
  /** Must hold before a nomination can be made at all: an award received earlier, for example. */
  readonly prerequisite: boolean;
}

/** Declares a criterion. */
export function criterion(
  code: string,
  facts: Omit<Criterion, 'noun' | 'code' | 'prerequisite'> & Partial<Pick<Criterion, 'prerequisite'>>,
): Criterion {
  return { noun: 'criterion', code, prerequisite: false, ...facts };
}

/** In which form a document of a dossier is handed in. */
export const media = ['PAPER', 'ELECTRONIC_FILE', 'WORD_FILE'] as const;

/** One of {@link media}. */
export type Medium = (typeof media)[number];

/** A document of a dossier. */
export interface DossierItem {
  readonly name: string;
  readonly media: readonly Medium[];
  /** The prescribed form, for example `Mẫu số 08, Nghị định 152/2025/NĐ-CP`. */
  readonly form?: string;
  /** Has to bear the confirmation of the submitting body. */
  readonly confirmed: boolean;
  /** Only where there is one (nếu có). */
  readonly ifAny: boolean;
}

/** Declares a document of a dossier; the plan prescribes no medium unless `media` names some. */
export const dossierItem = (name: string, facts: Partial<Omit<DossierItem, 'name'>> = {}): DossierItem => ({
  name,
  media: [],
  confirmed: false,
  ifAny: false,
  ...facts,
});

/** What is handed in with a nomination (hồ sơ). */
export interface Dossier extends Cited {
  /** Number of sets (bộ); absent where the plan gives none. */
  readonly sets?: number;
  readonly items: readonly DossierItem[];
}

/** A step of the way to the decision, where the plan dates or routes one. */
export interface AwardStep extends Cited {
  readonly says: string;
  readonly from: readonly Body[];
  readonly to: Desk;
  readonly due?: Deadline;
}

/** A form of award of a deciding authority (hình thức khen thưởng). */
export interface AwardForm extends Cited {
  readonly noun: 'award';
  readonly id: string;
  readonly kind: AwardKind;
  /** Exact name. */
  readonly name: string;
  /** Who decides; its level is the level of the award. */
  readonly decidedBy: Body;
  readonly subjects: readonly Subject[];
  /** When it is given; empty where the plan does not say. */
  readonly occasions: readonly ('YEARLY' | 'FINAL_REVIEW')[];
  readonly quota: Quota;
  readonly criteria: readonly Criterion[];
  readonly dossier?: Dossier;
  /** Who looks the dossiers over before the decision. */
  readonly appraisedBy?: Body;
  readonly steps: readonly AwardStep[];
}

type Optional = 'criteria' | 'occasions' | 'steps';

/** Declares an award form. */
export function award(
  id: string,
  facts: Omit<AwardForm, 'noun' | 'id' | Optional> & Partial<Pick<AwardForm, Optional>>,
): AwardForm {
  return { noun: 'award', id, criteria: [], occasions: [], steps: [], ...facts };
}
