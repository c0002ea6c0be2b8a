// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type CampaignQueryVariables = Exact<{
  id: string;
}>;


export type CampaignQuery = {
  readonly campaign: {
    readonly pluginId: string,
    readonly motto: string | null,
    readonly treeAsOf: string | null,
    readonly baseUnitWords: ReadonlyArray<string>,
    readonly id: string,
    readonly provinceCode: string,
    readonly provinceName: string,
    readonly family: Types.CampaignFamily,
    readonly title: string,
    readonly theme: string | null,
    readonly year: number,
    readonly startsOn: string | null,
    readonly startsNoEarlierThan: string,
    readonly endsOn: string | null,
    readonly dated: boolean,
    readonly period: string,
    readonly status: Types.CampaignStatus,
    readonly retired: boolean,
    readonly plan: {
      readonly id: string,
      readonly title: string,
      readonly number: string | null,
      readonly issueKnown: Types.IssueKnown,
      readonly issued: string,
      readonly signer: string,
      readonly signerCapacity: string,
      readonly bases: ReadonlyArray<{
        readonly title: string,
        readonly issuer: string | null,
        readonly issuedOn: string | null,
        readonly section: string,
        readonly notes: ReadonlyArray<{
          readonly kind: Types.NoteKind,
          readonly text: string
        }>
      }>,
      readonly carriesOut: ReadonlyArray<{
        readonly title: string,
        readonly issuer: string | null,
        readonly issuedOn: string | null,
        readonly section: string,
        readonly notes: ReadonlyArray<{
          readonly kind: Types.NoteKind,
          readonly text: string
        }>
      }>,
      readonly notes: ReadonlyArray<{
        readonly kind: Types.NoteKind,
        readonly text: string
      }>,
      readonly issuer: {
        readonly id: string,
        readonly name: string,
        readonly level: Types.Level
      }
    },
    readonly phases: ReadonlyArray<{
      readonly id: string,
      readonly name: string,
      readonly slogan: string | null,
      readonly startsOn: string | null,
      readonly endsOn: string | null,
      readonly period: string,
      readonly source: {
        readonly document: string,
        readonly section: string,
        readonly words: string | null
      },
      readonly notes: ReadonlyArray<{
        readonly kind: Types.NoteKind,
        readonly text: string
      }>
    }>,
    readonly subjects: ReadonlyArray<{
      readonly type: Types.SubjectType,
      readonly name: string,
      readonly kinds: ReadonlyArray<Types.UnitKind>
    }>,
    readonly areas: ReadonlyArray<{
      readonly id: string,
      readonly code: string,
      readonly name: string,
      readonly targets: ReadonlyArray<{
        readonly id: string,
        readonly code: string,
        readonly says: string,
        readonly every: Types.Frequency,
        readonly judgedAt: ReadonlyArray<Types.UnitKind>,
        readonly wholeProvince: boolean,
        readonly requirement: {
          readonly kind: Types.RequirementKind,
          readonly text: string,
          readonly comparator: Types.Comparator | null,
          readonly threshold: number | null,
          readonly grade: string | null,
          readonly unitKinds: ReadonlyArray<Types.UnitKind>,
          readonly rank: number | null,
          readonly awardCount: number | null,
          readonly awardKind: Types.AwardKind | null,
          readonly awardedBy: ReadonlyArray<string>,
          readonly parts: ReadonlyArray<{
            readonly kind: Types.RequirementKind,
            readonly text: string,
            readonly comparator: Types.Comparator | null,
            readonly threshold: number | null,
            readonly grade: string | null,
            readonly unitKinds: ReadonlyArray<Types.UnitKind>,
            readonly rank: number | null,
            readonly awardCount: number | null,
            readonly awardKind: Types.AwardKind | null,
            readonly awardedBy: ReadonlyArray<string>,
            readonly parts: ReadonlyArray<{
              readonly kind: Types.RequirementKind,
              readonly text: string,
              readonly comparator: Types.Comparator | null,
              readonly threshold: number | null,
              readonly grade: string | null,
              readonly unitKinds: ReadonlyArray<Types.UnitKind>,
              readonly rank: number | null,
              readonly awardCount: number | null,
              readonly awardKind: Types.AwardKind | null,
              readonly awardedBy: ReadonlyArray<string>,
              readonly indicator: {
                readonly id: string,
                readonly name: string,
                readonly measure: Types.Measure
              } | null
            }>,
            readonly indicator: {
              readonly id: string,
              readonly name: string,
              readonly measure: Types.Measure
            } | null
          }>,
          readonly indicator: {
            readonly id: string,
            readonly name: string,
            readonly measure: Types.Measure
          } | null
        },
        readonly source: {
          readonly document: string,
          readonly section: string,
          readonly words: string | null
        },
        readonly notes: ReadonlyArray<{
          readonly kind: Types.NoteKind,
          readonly text: string
        }>
      }>,
      readonly source: {
        readonly document: string,
        readonly section: string,
        readonly words: string | null
      },
      readonly notes: ReadonlyArray<{
        readonly kind: Types.NoteKind,
        readonly text: string
      }>
    }>,
    readonly reports: ReadonlyArray<{
      readonly id: string,
      readonly name: string,
      readonly from: string,
      readonly fromKinds: ReadonlyArray<Types.UnitKind>,
      readonly desk: string | null,
      readonly rhythm: Types.Rhythm,
      readonly phaseId: string | null,
      readonly to: ReadonlyArray<{
        readonly id: string,
        readonly name: string,
        readonly level: Types.Level
      }>,
      readonly via: {
        readonly id: string,
        readonly name: string,
        readonly level: Types.Level
      } | null,
      readonly due: {
        readonly kind: Types.DeadlineKind,
        readonly words: string,
        readonly lastDay: string | null,
        readonly lateFrom: string | null
      },
      readonly timing: {
        readonly dueAfterDays: number | null,
        readonly acceptedForDays: number | null,
        readonly communeLaterDays: number | null,
        readonly districtLaterDays: number | null,
        readonly provinceLaterDays: number | null
      } | null,
      readonly asks: ReadonlyArray<{
        readonly id: string,
        readonly name: string,
        readonly measure: Types.Measure,
        readonly asks: string | null
      }>,
      readonly source: {
        readonly document: string,
        readonly section: string,
        readonly words: string | null
      },
      readonly notes: ReadonlyArray<{
        readonly kind: Types.NoteKind,
        readonly text: string
      }>
    }>,
    readonly scoring: {
      readonly attainmentCap: number,
      readonly missing: Types.MissingRule,
      readonly ties: ReadonlyArray<Types.TieBreak>,
      readonly points: ReadonlyArray<{
        readonly points: number,
        readonly award: Types.PointAward,
        readonly target: {
          readonly id: string,
          readonly code: string,
          readonly says: string
        }
      }>,
      readonly bonuses: ReadonlyArray<{
        readonly each: number,
        readonly atMost: number,
        readonly indicator: {
          readonly id: string,
          readonly name: string
        }
      }>,
      readonly penalties: ReadonlyArray<{
        readonly for: Types.PenaltyGround,
        readonly each: number,
        readonly atMost: number,
        readonly indicator: {
          readonly id: string,
          readonly name: string
        } | null
      }>,
      readonly source: {
        readonly document: string,
        readonly section: string,
        readonly words: string | null
      }
    } | null,
    readonly blocs: ReadonlyArray<{
      readonly id: string,
      readonly name: string,
      readonly kinds: ReadonlyArray<Types.UnitKind>,
      readonly unitCodes: ReadonlyArray<string>,
      readonly source: {
        readonly document: string,
        readonly section: string,
        readonly words: string | null
      }
    }>,
    readonly awardForms: ReadonlyArray<{
      readonly id: string,
      readonly kind: Types.AwardKind,
      readonly name: string,
      readonly occasions: ReadonlyArray<Types.AwardOccasion>,
      readonly decidedBy: {
        readonly id: string,
        readonly name: string,
        readonly level: Types.Level
      },
      readonly subjects: ReadonlyArray<{
        readonly type: Types.SubjectType,
        readonly name: string,
        readonly kinds: ReadonlyArray<Types.UnitKind>
      }>,
      readonly quota: {
        readonly rule: Types.QuotaRule,
        readonly requestedBy: ReadonlyArray<{
          readonly id: string,
          readonly name: string,
          readonly level: Types.Level
        }>,
        readonly requestedFrom: {
          readonly id: string,
          readonly name: string,
          readonly level: Types.Level
        } | null,
        readonly source: {
          readonly document: string,
          readonly section: string,
          readonly words: string | null
        }
      },
      readonly criteria: ReadonlyArray<{
        readonly id: string,
        readonly code: string,
        readonly says: string,
        readonly proof: Types.ProofKind,
        readonly evidence: string | null,
        readonly prerequisite: boolean,
        readonly subjects: ReadonlyArray<{
          readonly type: Types.SubjectType,
          readonly name: string,
          readonly kinds: ReadonlyArray<Types.UnitKind>
        }>,
        readonly requirement: {
          readonly kind: Types.RequirementKind,
          readonly text: string,
          readonly comparator: Types.Comparator | null,
          readonly threshold: number | null,
          readonly grade: string | null,
          readonly unitKinds: ReadonlyArray<Types.UnitKind>,
          readonly rank: number | null,
          readonly awardCount: number | null,
          readonly awardKind: Types.AwardKind | null,
          readonly awardedBy: ReadonlyArray<string>,
          readonly parts: ReadonlyArray<{
            readonly kind: Types.RequirementKind,
            readonly text: string,
            readonly comparator: Types.Comparator | null,
            readonly threshold: number | null,
            readonly grade: string | null,
            readonly unitKinds: ReadonlyArray<Types.UnitKind>,
            readonly rank: number | null,
            readonly awardCount: number | null,
            readonly awardKind: Types.AwardKind | null,
            readonly awardedBy: ReadonlyArray<string>,
            readonly parts: ReadonlyArray<{
              readonly kind: Types.RequirementKind,
              readonly text: string,
              readonly comparator: Types.Comparator | null,
              readonly threshold: number | null,
              readonly grade: string | null,
              readonly unitKinds: ReadonlyArray<Types.UnitKind>,
              readonly rank: number | null,
              readonly awardCount: number | null,
              readonly awardKind: Types.AwardKind | null,
              readonly awardedBy: ReadonlyArray<string>,
              readonly indicator: {
                readonly id: string,
                readonly name: string,
                readonly measure: Types.Measure
              } | null
            }>,
            readonly indicator: {
              readonly id: string,
              readonly name: string,
              readonly measure: Types.Measure
            } | null
          }>,
          readonly indicator: {
            readonly id: string,
            readonly name: string,
            readonly measure: Types.Measure
          } | null
        } | null,
        readonly source: {
          readonly document: string,
          readonly section: string,
          readonly words: string | null
        },
        readonly notes: ReadonlyArray<{
          readonly kind: Types.NoteKind,
          readonly text: string
        }>
      }>,
      readonly dossier: {
        readonly sets: number | null,
        readonly items: ReadonlyArray<{
          readonly name: string,
          readonly media: ReadonlyArray<Types.Medium>,
          readonly form: string | null,
          readonly confirmed: boolean,
          readonly ifAny: boolean
        }>,
        readonly source: {
          readonly document: string,
          readonly section: string,
          readonly words: string | null
        },
        readonly notes: ReadonlyArray<{
          readonly kind: Types.NoteKind,
          readonly text: string
        }>
      } | null,
      readonly appraisedBy: {
        readonly id: string,
        readonly name: string,
        readonly level: Types.Level
      } | null,
      readonly steps: ReadonlyArray<{
        readonly says: string,
        readonly from: ReadonlyArray<{
          readonly id: string,
          readonly name: string,
          readonly level: Types.Level
        }>,
        readonly to: {
          readonly id: string,
          readonly name: string,
          readonly level: Types.Level
        },
        readonly due: {
          readonly kind: Types.DeadlineKind,
          readonly words: string,
          readonly lastDay: string | null,
          readonly lateFrom: string | null
        } | null,
        readonly source: {
          readonly document: string,
          readonly section: string,
          readonly words: string | null
        }
      }>,
      readonly source: {
        readonly document: string,
        readonly section: string,
        readonly words: string | null
      },
      readonly notes: ReadonlyArray<{
        readonly kind: Types.NoteKind,
        readonly text: string
      }>
    }>,
    readonly workPlans: ReadonlyArray<{
      readonly id: string,
      readonly title: string,
      readonly year: number,
      readonly focuses: ReadonlyArray<string>,
      readonly items: ReadonlyArray<{
        readonly id: string,
        readonly number: number,
        readonly content: string,
        readonly lead: {
          readonly id: string,
          readonly name: string,
          readonly level: Types.Level
        },
        readonly coordinating: ReadonlyArray<{
          readonly id: string,
          readonly name: string,
          readonly level: Types.Level
        }>,
        readonly due: {
          readonly kind: Types.DeadlineKind,
          readonly words: string,
          readonly lastDay: string | null,
          readonly lateFrom: string | null
        },
        readonly source: {
          readonly document: string,
          readonly section: string,
          readonly words: string | null
        },
        readonly notes: ReadonlyArray<{
          readonly kind: Types.NoteKind,
          readonly text: string
        }>
      }>
    }>,
    readonly reviews: ReadonlyArray<{
      readonly kind: Types.ReviewKind,
      readonly name: string,
      readonly everyYears: number | null,
      readonly source: {
        readonly document: string,
        readonly section: string,
        readonly words: string | null
      }
    }>,
    readonly duties: ReadonlyArray<{
      readonly does: ReadonlyArray<string>,
      readonly body: {
        readonly id: string,
        readonly name: string,
        readonly level: Types.Level
      },
      readonly source: {
        readonly document: string,
        readonly section: string,
        readonly words: string | null
      }
    }>,
    readonly source: {
      readonly document: string,
      readonly section: string,
      readonly words: string | null
    },
    readonly notes: ReadonlyArray<{
      readonly kind: Types.NoteKind,
      readonly text: string
    }>,
    readonly commune: {
      readonly code: string,
      readonly name: string
    } | null
  } | null
};

/** The full page of a campaign: its plan, phases, areas with their targets, reports, scoring, awards with criteria and
 * dossier, work plans, and where the plan says each of it. Null when there is none with this id. */
export const campaign = "query campaign($id:ID!){campaign(id:$id){...CampaignHead pluginId motto treeAsOf baseUnitWords plan{...PlanHead bases{...LegalBasisRef}carriesOut{...LegalBasisRef}notes{...NoteText}}phases{id name slogan startsOn endsOn period source{...SourceRef}notes{...NoteText}}subjects{...SubjectGroup}areas{id code name targets{...TargetDetails}source{...SourceRef}notes{...NoteText}}reports{...ReportDutyDetails}scoring{...ScoringDetails}blocs{id name kinds unitCodes source{...SourceRef}}awardForms{...AwardFormDetails}workPlans{id title year focuses items{...WorkItemDetails}}reviews{kind name everyYears source{...SourceRef}}duties{body{...BodyRef}does source{...SourceRef}}source{...SourceRef}notes{...NoteText}}}fragment CampaignHead on Campaign{id provinceCode provinceName commune{code name}family title theme year startsOn startsNoEarlierThan endsOn dated period status retired}fragment PlanHead on Plan{id title number issueKnown issued issuer{...BodyRef}signer signerCapacity}fragment BodyRef on Body{id name level}fragment LegalBasisRef on LegalBasis{title issuer issuedOn section notes{...NoteText}}fragment NoteText on Note{kind text}fragment SourceRef on Source{document section words}fragment SubjectGroup on Subject{type name kinds}fragment TargetDetails on Target{id code says every judgedAt wholeProvince requirement{...RequirementTree}source{...SourceRef}notes{...NoteText}}fragment RequirementTree on Requirement{...RequirementNode parts{...RequirementNode parts{...RequirementNode}}}fragment RequirementNode on Requirement{kind text comparator threshold grade unitKinds rank awardCount awardKind awardedBy indicator{id name measure}}fragment ReportDutyDetails on ReportDuty{id name from fromKinds to{...BodyRef}via{...BodyRef}desk rhythm due{...DeadlineDetails}timing{dueAfterDays acceptedForDays communeLaterDays districtLaterDays provinceLaterDays}phaseId asks{id name measure asks}source{...SourceRef}notes{...NoteText}}fragment DeadlineDetails on Deadline{kind words lastDay lateFrom}fragment ScoringDetails on Scoring{points{points award target{id code says}}attainmentCap bonuses{each atMost indicator{id name}}penalties{for each atMost indicator{id name}}missing ties source{...SourceRef}}fragment AwardFormDetails on AwardForm{id kind name decidedBy{...BodyRef}subjects{...SubjectGroup}occasions quota{rule requestedBy{...BodyRef}requestedFrom{...BodyRef}source{...SourceRef}}criteria{...CriterionDetails}dossier{...DossierDetails}appraisedBy{...BodyRef}steps{...AwardStepDetails}source{...SourceRef}notes{...NoteText}}fragment CriterionDetails on Criterion{id code says subjects{...SubjectGroup}proof requirement{...RequirementTree}evidence prerequisite source{...SourceRef}notes{...NoteText}}fragment DossierDetails on Dossier{sets items{name media form confirmed ifAny}source{...SourceRef}notes{...NoteText}}fragment AwardStepDetails on AwardStep{says from{...BodyRef}to{...BodyRef}due{...DeadlineDetails}source{...SourceRef}}fragment WorkItemDetails on WorkItem{id number content lead{...BodyRef}coordinating{...BodyRef}due{...DeadlineDetails}source{...SourceRef}notes{...NoteText}}" as Document<CampaignQuery, CampaignQueryVariables>;
