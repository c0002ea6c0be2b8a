import type { ValueFinding } from '@thi-dua/schema';
import type { RuledIndicator } from '../../standing/rules/campaign-rules.ts';
import { finding } from '../report-values.ts';

/** Whether a value claims something that needs evidence, and whether it has some. */
export interface EvidenceClaim {
  /** Whether something was reported, rather than that there is nothing. */
  readonly claims: boolean;
  readonly backed: boolean;
}

/** Nothing is handed in without the evidence that its indicator requires. */
export function missingEvidence(
  indicator: RuledIndicator,
  { claims, backed }: EvidenceClaim,
): ValueFinding[] {
  if (indicator.evidence !== 'REQUIRED' || !claims || backed) return [];
  return [
    finding(
      indicator,
      'MISSING_EVIDENCE',
      'Chỉ tiêu này phải có minh chứng: hãy đính kèm tệp hoặc liên kết.',
    ),
  ];
}

/** Missing evidence as a finding, and a hint where evidence is welcome but not required. */
export function checkEvidence(indicator: RuledIndicator, backing: EvidenceClaim): ValueFinding[] {
  if (indicator.evidence !== 'INVITED' || !backing.claims || backing.backed) {
    return missingEvidence(indicator, backing);
  }
  const message = 'Nên đính kèm minh chứng.';
  return [{ indicatorId: indicator.key, severity: 'HINT', code: 'EVIDENCE_INVITED', message }];
}
