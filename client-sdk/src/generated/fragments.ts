// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

import type * as Types from './inputs.ts';

export type AssignedTargetDetailsFragment = {
  readonly id: string,
  readonly says: string,
  readonly every: Types.Frequency,
  readonly judgedAt: ReadonlyArray<Types.UnitKind>,
  readonly startsOn: string,
  readonly endsOn: string | null,
  readonly decision: string | null,
  readonly reason: string,
  readonly assignedBy: string,
  readonly assignedAt: string,
  readonly withdrawnAt: string | null,
  readonly replacesId: string | null,
  readonly version: number,
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
  readonly unit: {
    readonly id: string,
    readonly code: string | null,
    readonly name: string,
    readonly fullName: string,
    readonly kind: Types.UnitKind,
    readonly provinceCode: string,
    readonly asOf: string,
    readonly inForce: boolean
  },
  readonly units: ReadonlyArray<{
    readonly id: string,
    readonly code: string | null,
    readonly name: string,
    readonly fullName: string,
    readonly kind: Types.UnitKind,
    readonly provinceCode: string,
    readonly asOf: string,
    readonly inForce: boolean
  }> | null,
  readonly campaign: {
    readonly id: string,
    readonly title: string
  },
  readonly target: {
    readonly id: string,
    readonly code: string,
    readonly says: string,
    readonly requirement: {
      readonly text: string
    }
  } | null
};

export type AssignmentDetailsFragment = {
  readonly id: string,
  readonly userId: string,
  readonly userName: string,
  readonly role: Types.Role,
  readonly startsOn: string,
  readonly endsOn: string | null,
  readonly grantedBy: string,
  readonly grantedAt: string,
  readonly delegatedFrom: string | null,
  readonly revokedAt: string | null,
  readonly version: number,
  readonly unit: {
    readonly id: string,
    readonly code: string | null,
    readonly name: string,
    readonly fullName: string,
    readonly kind: Types.UnitKind,
    readonly provinceCode: string,
    readonly asOf: string,
    readonly inForce: boolean
  } | null
};

export type AwardFormDetailsFragment = {
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
};

export type CriterionDetailsFragment = {
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
};

export type DossierDetailsFragment = {
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
};

export type AwardStepDetailsFragment = {
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
};

export type BodyRefFragment = {
  readonly id: string,
  readonly name: string,
  readonly level: Types.Level
};

export type CampaignStateDetailsFragment = {
  readonly campaignId: string,
  readonly stage: Types.CampaignStage,
  readonly launchedAt: string | null,
  readonly closedAt: string | null,
  readonly reviewedAt: string | null,
  readonly archivedAt: string | null,
  readonly reviewOn: string | null,
  readonly version: number
};

export type CampaignHeadFragment = {
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
  readonly commune: {
    readonly code: string,
    readonly name: string
  } | null
};

export type CompletenessFiguresFragment = {
  readonly kind: Types.UnitKind | null,
  readonly due: number,
  readonly inTime: number,
  readonly late: number,
  readonly waiting: number,
  readonly overdue: number,
  readonly verified: number
};

export type DeadlineDetailsFragment = {
  readonly kind: Types.DeadlineKind,
  readonly words: string,
  readonly lastDay: string | null,
  readonly lateFrom: string | null
};

export type EntryStatusDetailsFragment = {
  readonly unitId: string,
  readonly periodId: string,
  readonly mayWrite: boolean,
  readonly rule: Types.EntryRule,
  readonly message: string,
  readonly opensAt: string,
  readonly dueAt: string,
  readonly closesAt: string,
  readonly late: boolean,
  readonly at: string,
  readonly serverTime: string,
  readonly status: Types.ReportStatus | null,
  readonly request: Types.EntryRequest
};

export type EvidenceDetailsFragment = {
  readonly id: string,
  readonly reportId: string,
  readonly indicatorId: string,
  readonly kind: Types.EvidenceKind,
  readonly name: string,
  readonly mediaType: string | null,
  readonly bytes: number | null,
  readonly digest: string | null,
  readonly url: string,
  readonly sinceRevision: number,
  readonly addedAt: string,
  readonly addedBy: string,
  readonly mayRemove: boolean
};

export type ExtensionDetailsFragment = {
  readonly id: string,
  readonly state: Types.ExtensionState,
  readonly inForce: boolean,
  readonly reason: string,
  readonly askedUntil: string | null,
  readonly until: string,
  readonly askedBy: string | null,
  readonly askedAt: string | null,
  readonly decidedBy: string | null,
  readonly decidedAt: string | null,
  readonly decisionReason: string | null,
  readonly withdrawnAt: string | null,
  readonly version: number,
  readonly mayDecide: boolean,
  readonly mayWithdraw: boolean,
  readonly period: {
    readonly id: string,
    readonly name: string,
    readonly campaign: {
      readonly id: string,
      readonly title: string
    }
  },
  readonly unit: {
    readonly id: string,
    readonly code: string | null,
    readonly name: string,
    readonly fullName: string,
    readonly kind: Types.UnitKind,
    readonly provinceCode: string,
    readonly asOf: string,
    readonly inForce: boolean
  }
};

export type IndicatorHeadFragment = {
  readonly id: string,
  readonly name: string,
  readonly measure: Types.Measure,
  readonly aggregation: Types.Aggregation,
  readonly shared: boolean,
  readonly numerator: string | null,
  readonly denominator: string | null,
  readonly counts: string | null,
  readonly asks: string | null,
  readonly recorded: boolean,
  readonly recordGrades: ReadonlyArray<string>,
  readonly evidence: Types.EvidenceRule | null,
  readonly bounds: {
    readonly atLeast: number | null,
    readonly atMost: number | null,
    readonly severity: Types.Severity
  } | null,
  readonly scale: {
    readonly name: string,
    readonly grades: ReadonlyArray<string>,
    readonly basis: string
  } | null,
  readonly standard: {
    readonly name: string,
    readonly basis: string
  } | null,
  readonly comparesWith: {
    readonly indicatorId: string,
    readonly how: string
  } | null
};

export type JobDetailsFragment = {
  readonly id: string,
  readonly task: string,
  readonly subject: string,
  readonly state: Types.JobState,
  readonly runAt: string,
  readonly attempts: number,
  readonly maxAttempts: number,
  readonly lastError: string | null,
  readonly createdAt: string
};

export type MeasuredFiguresFragment = {
  readonly indicatorId: string | null,
  readonly part: number | null,
  readonly whole: number | null,
  readonly count: number | null,
  readonly result: string | null,
  readonly reported: number,
  readonly notApplicable: number,
  readonly words: string,
  readonly results: ReadonlyArray<{
    readonly result: string,
    readonly units: number
  }>
};

export type MemberDetailsFragment = {
  readonly id: string,
  readonly teamId: string,
  readonly name: string,
  readonly role: Types.MemberRole,
  readonly since: string,
  readonly until: string | null,
  readonly decision: string | null,
  readonly version: number
};

export type NoticePreferencesDetailsFragment = {
  readonly address: string | null,
  readonly kinds: ReadonlyArray<{
    readonly kind: Types.NoticeKind,
    readonly inApp: boolean,
    readonly email: boolean
  }>
};

export type OccurrenceDetailsFragment = {
  readonly id: string,
  readonly unitId: string,
  readonly indicatorId: string,
  readonly occurredOn: string,
  readonly grade: string | null,
  readonly description: string,
  readonly describer: string,
  readonly recordedBy: string,
  readonly recordedAt: string,
  readonly changedAt: string | null,
  readonly removedAt: string | null,
  readonly removedBy: string | null,
  readonly removalReason: string | null,
  readonly mayChange: boolean,
  readonly version: number
};

export type PageEndFragment = {
  readonly hasNextPage: boolean,
  readonly endCursor: string | null
};

export type PeriodPreviewDetailsFragment = {
  readonly savable: boolean,
  readonly before: {
    readonly id: string,
    readonly name: string,
    readonly rhythm: Types.PeriodRhythm,
    readonly startsOn: string,
    readonly endsOn: string,
    readonly opensAt: string,
    readonly dueAt: string,
    readonly dueAtCommune: string,
    readonly dueAtDistrict: string,
    readonly dueAtProvince: string,
    readonly closesAt: string,
    readonly counts: boolean,
    readonly treeOn: string,
    readonly closedAt: string | null,
    readonly withdrawn: boolean,
    readonly version: number,
    readonly planDue: {
      readonly kind: Types.DeadlineKind,
      readonly words: string,
      readonly lastDay: string | null,
      readonly lateFrom: string | null
    } | null,
    readonly configured: {
      readonly at: string,
      readonly by: Types.Role,
      readonly reason: string
    } | null
  } | null,
  readonly after: {
    readonly id: string,
    readonly name: string,
    readonly rhythm: Types.PeriodRhythm,
    readonly startsOn: string,
    readonly endsOn: string,
    readonly opensAt: string,
    readonly dueAt: string,
    readonly dueAtCommune: string,
    readonly dueAtDistrict: string,
    readonly dueAtProvince: string,
    readonly closesAt: string,
    readonly counts: boolean,
    readonly treeOn: string,
    readonly closedAt: string | null,
    readonly withdrawn: boolean,
    readonly version: number,
    readonly planDue: {
      readonly kind: Types.DeadlineKind,
      readonly words: string,
      readonly lastDay: string | null,
      readonly lateFrom: string | null
    } | null,
    readonly configured: {
      readonly at: string,
      readonly by: Types.Role,
      readonly reason: string
    } | null
  },
  readonly conflicts: ReadonlyArray<{
    readonly code: Types.PeriodConflictCode,
    readonly severity: Types.ConflictSeverity,
    readonly message: string,
    readonly fields: ReadonlyArray<string>,
    readonly accepted: boolean
  }>
};

export type PlanHeadFragment = {
  readonly id: string,
  readonly title: string,
  readonly number: string | null,
  readonly issueKnown: Types.IssueKnown,
  readonly issued: string,
  readonly signer: string,
  readonly signerCapacity: string,
  readonly issuer: {
    readonly id: string,
    readonly name: string,
    readonly level: Types.Level
  }
};

export type LegalBasisRefFragment = {
  readonly title: string,
  readonly issuer: string | null,
  readonly issuedOn: string | null,
  readonly section: string,
  readonly notes: ReadonlyArray<{
    readonly kind: Types.NoteKind,
    readonly text: string
  }>
};

export type PreviewDetailsFragment = {
  readonly becomes: ReadonlyArray<string>,
  readonly unitsMoved: number,
  readonly membersMoved: number,
  readonly ends: ReadonlyArray<{
    readonly id: string,
    readonly code: string | null,
    readonly name: string,
    readonly fullName: string,
    readonly kind: Types.UnitKind,
    readonly provinceCode: string,
    readonly asOf: string,
    readonly inForce: boolean
  }>,
  readonly moves: ReadonlyArray<{
    readonly id: string,
    readonly code: string | null,
    readonly name: string,
    readonly fullName: string,
    readonly kind: Types.UnitKind,
    readonly provinceCode: string,
    readonly asOf: string,
    readonly inForce: boolean
  }>,
  readonly campaignsInFlight: ReadonlyArray<{
    readonly id: string,
    readonly title: string
  }>,
  readonly assignments: ReadonlyArray<{
    readonly userName: string,
    readonly role: Types.Role,
    readonly unit: string,
    readonly endsOn: string | null,
    readonly becomes: ReadonlyArray<string>,
    readonly gains: ReadonlyArray<string>,
    readonly loses: ReadonlyArray<string>
  }>,
  readonly faults: ReadonlyArray<{
    readonly message: string,
    readonly fields: ReadonlyArray<string>,
    readonly refusalCode: Types.RefusalCode
  }>
};

export type RankingBlocHeadFragment = {
  readonly id: string,
  readonly origin: Types.BlocOrigin,
  readonly name: string,
  readonly kinds: ReadonlyArray<Types.UnitKind>,
  readonly parentId: string | null,
  readonly unitCount: number,
  readonly blocVersion: number | null
};

export type RankingHeadFragment = {
  readonly id: string,
  readonly campaignId: string,
  readonly periodId: string,
  readonly periodName: string,
  readonly stage: Types.FigureStage,
  readonly state: Types.RankingState,
  readonly publishedAt: string,
  readonly publishedBy: string,
  readonly complaintsUntil: string,
  readonly openComplaints: number,
  readonly officialAt: string | null,
  readonly withdrawnAt: string | null,
  readonly withdrawnReason: string | null,
  readonly replacesId: string | null,
  readonly replacedById: string | null,
  readonly digest: string,
  readonly rulesVersion: number,
  readonly version: number,
  readonly bloc: {
    readonly id: string,
    readonly origin: Types.BlocOrigin,
    readonly name: string,
    readonly kinds: ReadonlyArray<Types.UnitKind>,
    readonly parentId: string | null,
    readonly unitCount: number,
    readonly blocVersion: number | null
  }
};

export type ContributionDetailsFragment = {
  readonly kind: Types.ContributionKind,
  readonly what: string,
  readonly label: string,
  readonly asked: string | null,
  readonly points: string,
  readonly of: string,
  readonly state: Types.VerdictState | null,
  readonly attainment: string | null,
  readonly value: string,
  readonly monthsMet: number | null,
  readonly monthsDue: number | null,
  readonly share: {
    readonly met: number,
    readonly units: number
  } | null,
  readonly figures: ReadonlyArray<{
    readonly indicatorId: string,
    readonly name: string,
    readonly measure: Types.Measure,
    readonly own: boolean,
    readonly result: string | null,
    readonly part: string,
    readonly whole: string,
    readonly reported: number,
    readonly notApplicable: number,
    readonly unitKind: Types.UnitKind
  }>
};

export type RankingGapDetailsFragment = {
  readonly unitId: string,
  readonly name: string,
  readonly points: string,
  readonly decidedBy: Types.RankingCriterion | null,
  readonly words: string,
  readonly lines: ReadonlyArray<{
    readonly kind: Types.ContributionKind,
    readonly what: string,
    readonly label: string,
    readonly mine: string,
    readonly theirs: string,
    readonly difference: string
  }>
};

export type RankingEntryDetailsFragment = {
  readonly unitId: string,
  readonly name: string,
  readonly place: number,
  readonly score: string,
  readonly targetsMet: number,
  readonly targetsDue: number,
  readonly attainment: string,
  readonly incidents: number,
  readonly firstReportedAt: string | null,
  readonly reports: {
    readonly due: number,
    readonly reported: number,
    readonly late: number,
    readonly verified: number
  },
  readonly extensions: ReadonlyArray<{
    readonly periodKey: string,
    readonly until: string
  }>,
  readonly contributions: ReadonlyArray<{
    readonly kind: Types.ContributionKind,
    readonly what: string,
    readonly label: string,
    readonly asked: string | null,
    readonly points: string,
    readonly of: string,
    readonly state: Types.VerdictState | null,
    readonly attainment: string | null,
    readonly value: string,
    readonly monthsMet: number | null,
    readonly monthsDue: number | null,
    readonly share: {
      readonly met: number,
      readonly units: number
    } | null,
    readonly figures: ReadonlyArray<{
      readonly indicatorId: string,
      readonly name: string,
      readonly measure: Types.Measure,
      readonly own: boolean,
      readonly result: string | null,
      readonly part: string,
      readonly whole: string,
      readonly reported: number,
      readonly notApplicable: number,
      readonly unitKind: Types.UnitKind
    }>
  }>,
  readonly gap: {
    readonly unitId: string,
    readonly name: string,
    readonly points: string,
    readonly decidedBy: Types.RankingCriterion | null,
    readonly words: string,
    readonly lines: ReadonlyArray<{
      readonly kind: Types.ContributionKind,
      readonly what: string,
      readonly label: string,
      readonly mine: string,
      readonly theirs: string,
      readonly difference: string
    }>
  } | null
};

export type RankingComplaintDetailsFragment = {
  readonly id: string,
  readonly rankingId: string,
  readonly unitId: string,
  readonly text: string,
  readonly filedAt: string,
  readonly filedBy: string,
  readonly answer: string | null,
  readonly accepted: boolean | null,
  readonly answeredAt: string | null,
  readonly answeredBy: string | null,
  readonly version: number
};

export type RecomputedDetailsFragment = {
  readonly digest: string,
  readonly same: boolean,
  readonly differenceCount: number,
  readonly differences: ReadonlyArray<{
    readonly path: ReadonlyArray<string>,
    readonly unitId: string | null,
    readonly published: string | null,
    readonly now: string | null,
    readonly words: string
  }>
};

export type OwnBlocDetailsFragment = {
  readonly id: string,
  readonly campaignId: string,
  readonly name: string,
  readonly unitIds: ReadonlyArray<string>,
  readonly version: number
};

export type RefusalDetailsFragment = {
  readonly message: string,
  readonly fields: ReadonlyArray<string>,
  readonly refusalCode: Types.RefusalCode
};

export type ConflictDetailsFragment = {
  readonly message: string,
  readonly fields: ReadonlyArray<string>,
  readonly current: string,
  readonly yours: string,
  readonly currentVersion: number
};

export type ReportDutyDetailsFragment = {
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
};

export type ReportHeadFragment = {
  readonly id: string,
  readonly unitId: string,
  readonly periodId: string,
  readonly campaignId: string,
  readonly status: Types.ReportStatus,
  readonly statusSince: string,
  readonly revision: number,
  readonly countedRevision: number | null,
  readonly corrects: number | null,
  readonly firstSubmittedAt: string | null,
  readonly late: boolean | null,
  readonly dueAtHeld: string | null,
  readonly submittedAt: string | null,
  readonly staleSince: string | null,
  readonly staleCauseId: string | null,
  readonly version: number
};

export type ReportValueDetailsFragment = {
  readonly indicatorId: string,
  readonly state: Types.ValueState,
  readonly numerator: number | null,
  readonly denominator: number | null,
  readonly count: number | null,
  readonly grade: string | null,
  readonly flag: boolean | null,
  readonly text: string | null,
  readonly note: string | null,
  readonly fromRecords: boolean
};

export type ReportDetailsFragment = {
  readonly narrative: string | null,
  readonly id: string,
  readonly unitId: string,
  readonly periodId: string,
  readonly campaignId: string,
  readonly status: Types.ReportStatus,
  readonly statusSince: string,
  readonly revision: number,
  readonly countedRevision: number | null,
  readonly corrects: number | null,
  readonly firstSubmittedAt: string | null,
  readonly late: boolean | null,
  readonly dueAtHeld: string | null,
  readonly submittedAt: string | null,
  readonly staleSince: string | null,
  readonly staleCauseId: string | null,
  readonly version: number,
  readonly values: ReadonlyArray<{
    readonly indicatorId: string,
    readonly state: Types.ValueState,
    readonly numerator: number | null,
    readonly denominator: number | null,
    readonly count: number | null,
    readonly grade: string | null,
    readonly flag: boolean | null,
    readonly text: string | null,
    readonly note: string | null,
    readonly fromRecords: boolean
  }>,
  readonly exceptions: ReadonlyArray<{
    readonly indicatorId: string,
    readonly reason: string
  }>
};

export type ReportEventDetailsFragment = {
  readonly step: Types.ReportStep,
  readonly revision: number,
  readonly at: string,
  readonly by: string,
  readonly role: Types.Role,
  readonly reason: string | null,
  readonly notes: ReadonlyArray<{
    readonly indicatorId: string,
    readonly note: string
  }>
};

export type ValueFindingDetailsFragment = {
  readonly indicatorId: string | null,
  readonly severity: Types.FindingSeverity,
  readonly code: string,
  readonly message: string
};

export type ReportSealDetailsFragment = {
  readonly number: number,
  readonly revision: number,
  readonly sealedAt: string,
  readonly sealedBy: string,
  readonly content: string,
  readonly digest: string,
  readonly intact: boolean
};

export type ReportBatchDetailsFragment = {
  readonly applied: boolean,
  readonly done: number,
  readonly refused: number,
  readonly results: ReadonlyArray<{
    readonly id: string,
    readonly outcome:
      | {
        readonly __typename: 'Conflict',
        readonly message: string,
        readonly fields: ReadonlyArray<string>,
        readonly current: string,
        readonly yours: string,
        readonly currentVersion: number
      }
      | {
        readonly __typename: 'Refusal',
        readonly message: string,
        readonly fields: ReadonlyArray<string>,
        readonly refusalCode: Types.RefusalCode
      }
      | {
        readonly __typename: 'Report',
        readonly id: string,
        readonly unitId: string,
        readonly periodId: string,
        readonly campaignId: string,
        readonly status: Types.ReportStatus,
        readonly statusSince: string,
        readonly revision: number,
        readonly countedRevision: number | null,
        readonly corrects: number | null,
        readonly firstSubmittedAt: string | null,
        readonly late: boolean | null,
        readonly dueAtHeld: string | null,
        readonly submittedAt: string | null,
        readonly staleSince: string | null,
        readonly staleCauseId: string | null,
        readonly version: number
      }

  }>
};

export type ReportFormItemDetailsFragment = {
  readonly recordedCount: number | null,
  readonly returnNote: string | null,
  readonly indicator: {
    readonly id: string,
    readonly name: string,
    readonly measure: Types.Measure,
    readonly aggregation: Types.Aggregation,
    readonly shared: boolean,
    readonly numerator: string | null,
    readonly denominator: string | null,
    readonly counts: string | null,
    readonly asks: string | null,
    readonly recorded: boolean,
    readonly recordGrades: ReadonlyArray<string>,
    readonly evidence: Types.EvidenceRule | null,
    readonly bounds: {
      readonly atLeast: number | null,
      readonly atMost: number | null,
      readonly severity: Types.Severity
    } | null,
    readonly scale: {
      readonly name: string,
      readonly grades: ReadonlyArray<string>,
      readonly basis: string
    } | null,
    readonly standard: {
      readonly name: string,
      readonly basis: string
    } | null,
    readonly comparesWith: {
      readonly indicatorId: string,
      readonly how: string
    } | null
  },
  readonly targets: ReadonlyArray<{
    readonly id: string,
    readonly code: string,
    readonly says: string
  }>,
  readonly value: {
    readonly indicatorId: string,
    readonly state: Types.ValueState,
    readonly numerator: number | null,
    readonly denominator: number | null,
    readonly count: number | null,
    readonly grade: string | null,
    readonly flag: boolean | null,
    readonly text: string | null,
    readonly note: string | null,
    readonly fromRecords: boolean
  } | null,
  readonly previous: {
    readonly indicatorId: string,
    readonly state: Types.ValueState,
    readonly numerator: number | null,
    readonly denominator: number | null,
    readonly count: number | null,
    readonly grade: string | null,
    readonly flag: boolean | null,
    readonly text: string | null,
    readonly note: string | null,
    readonly fromRecords: boolean
  } | null,
  readonly findings: ReadonlyArray<{
    readonly indicatorId: string | null,
    readonly severity: Types.FindingSeverity,
    readonly code: string,
    readonly message: string
  }>
};

export type ReportingPeriodDetailsFragment = {
  readonly id: string,
  readonly name: string,
  readonly rhythm: Types.PeriodRhythm,
  readonly startsOn: string,
  readonly endsOn: string,
  readonly opensAt: string,
  readonly dueAt: string,
  readonly dueAtCommune: string,
  readonly dueAtDistrict: string,
  readonly dueAtProvince: string,
  readonly closesAt: string,
  readonly counts: boolean,
  readonly treeOn: string,
  readonly closedAt: string | null,
  readonly withdrawn: boolean,
  readonly version: number,
  readonly planDue: {
    readonly kind: Types.DeadlineKind,
    readonly words: string,
    readonly lastDay: string | null,
    readonly lateFrom: string | null
  } | null,
  readonly configured: {
    readonly at: string,
    readonly by: Types.Role,
    readonly reason: string
  } | null
};

export type RequirementNodeFragment = {
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
};

export type RequirementTreeFragment = {
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
};

export type ScoringDetailsFragment = {
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
};

export type SourceRefFragment = {
  readonly document: string,
  readonly section: string,
  readonly words: string | null
};

export type NoteTextFragment = {
  readonly kind: Types.NoteKind,
  readonly text: string
};

export type StandingHeadFragment = {
  readonly unitId: string,
  readonly periodId: string,
  readonly campaignId: string,
  readonly name: string,
  readonly kind: Types.UnitKind,
  readonly onRoll: boolean,
  readonly dueReports: number,
  readonly reported: number,
  readonly late: number,
  readonly verified: number,
  readonly met: number,
  readonly due: number,
  readonly attainment: string,
  readonly score: string,
  readonly verifiedMet: number,
  readonly verifiedDue: number,
  readonly verifiedAttainment: string,
  readonly verifiedScore: string
};

export type SubjectGroupFragment = {
  readonly type: Types.SubjectType,
  readonly name: string,
  readonly kinds: ReadonlyArray<Types.UnitKind>
};

export type TargetDetailsFragment = {
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
};

export type ChangedUnitFragment = {
  readonly kindWord: string,
  readonly validFrom: string | null,
  readonly validTo: string | null,
  readonly version: number,
  readonly id: string,
  readonly code: string | null,
  readonly name: string,
  readonly fullName: string,
  readonly kind: Types.UnitKind,
  readonly provinceCode: string,
  readonly asOf: string,
  readonly inForce: boolean
};

export type UnitHeadFragment = {
  readonly id: string,
  readonly code: string | null,
  readonly name: string,
  readonly fullName: string,
  readonly kind: Types.UnitKind,
  readonly provinceCode: string,
  readonly asOf: string,
  readonly inForce: boolean
};

export type UnitLinkDetailsFragment = {
  readonly kind: Types.LineageKind,
  readonly effectiveOn: string | null,
  readonly decree: string | null,
  readonly unit: {
    readonly id: string,
    readonly code: string | null,
    readonly name: string,
    readonly fullName: string,
    readonly kind: Types.UnitKind,
    readonly provinceCode: string,
    readonly asOf: string,
    readonly inForce: boolean
  }
};

export type WorkItemDetailsFragment = {
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
};
