import type { CampaignStage } from '@thi-dua/schema';
import { refuse } from '../../mutation/refusal.ts';
import type { StagedCampaign } from '../campaign/campaign-state.queries.ts';

const stageWords: Readonly<Record<CampaignStage, string>> = {
  DRAFT: 'Phong trào chưa được phát động.',
  LAUNCHED: 'Phong trào đã được phát động và chưa kết thúc.',
  CLOSED: 'Phong trào đã kết thúc và chưa tổng kết.',
  REVIEWED: 'Phong trào đã tổng kết.',
  ARCHIVED: 'Phong trào đã được lưu trữ.',
};

/** Throws a refusal that names the campaign's stage if it is none of `stages`. */
export function checkStage({ stage }: StagedCampaign, ...stages: readonly CampaignStage[]): void {
  if (!stages.includes(stage)) throw refuse('INVALID', stageWords[stage], 'campaignId');
}
