import {
  AddPeriodInput,
  ConfigurePeriodInput,
  type Conflict,
  PeriodChange,
  type PeriodPreview,
  PeriodPreviewResult,
  type Refusal,
  type ReportingPeriod,
  type Role,
  WithdrawPeriodArgs,
} from '@thi-dua/schema';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { isUnitId, noUnit } from '../../data/unit-id.ts';
import { mutate } from '../../mutation/mutate.ts';
import { orRefused, refuse } from '../../mutation/refusal.ts';
import { signedIn } from '../../rights/authorize.ts';
import type { Holding } from '../../rights/principal.ts';
import { readCampaignState } from '../campaign/campaign-state.queries.ts';
import type { PeriodRow } from '../period/period.row.ts';
import { addPeriod } from './add-period.ts';
import { configurePeriod } from './configure-period.ts';
import { previewAddition, previewConfiguration } from './preview.ts';
import { withdrawPeriod } from './withdraw-period.ts';

type PeriodAnswer = Promise<ReportingPeriod | Refusal | Conflict>;

@Resolver()
export class PeriodAdminResolver {
  @Query(() => PeriodPreviewResult, {
    description: 'What a change of a period would do, and what stands against it (xem trước điều chỉnh).',
  })
  async previewPeriod(
    @Ctx() context: Context,
    @Arg('input', () => ConfigurePeriodInput, { description: 'The change (nội dung điều chỉnh).' })
    input: ConfigurePeriodInput,
  ): Promise<PeriodPreview | Refusal | Conflict> {
    signedIn(context.access);
    const unitId = await unitOfPeriod(context, input.periodId);
    const holding = await context.access.allowing('previewPeriod', unitId);
    return orRefused(() => previewConfiguration(context.queries, { input, by: roleOf(holding) }));
  }

  @Query(() => PeriodPreviewResult, {
    description: 'What adding a period would do, and what stands against it (xem trước thêm kỳ).',
  })
  async previewNewPeriod(
    @Ctx() context: Context,
    @Arg('input', () => AddPeriodInput, { description: 'The period (kỳ báo cáo mới).' })
    input: AddPeriodInput,
  ): Promise<PeriodPreview | Refusal | Conflict> {
    signedIn(context.access);
    const unitId = await unitOfCampaign(context, input.campaignId);
    const holding = await context.access.allowing('previewNewPeriod', unitId);
    return orRefused(() => previewAddition(context.queries, { input, by: roleOf(holding) }));
  }

  @Mutation(() => PeriodChange, {
    description:
      'Sets a period otherwise than its plan, or back to it, for a reason; warnings have to be accepted by their codes (điều chỉnh kỳ báo cáo).',
  })
  async configurePeriod(
    @Ctx() context: Context,
    @Arg('input', () => ConfigurePeriodInput, { description: 'The change (nội dung điều chỉnh).' })
    input: ConfigurePeriodInput,
  ): PeriodAnswer {
    return mutate<PeriodRow>(context, {
      operation: 'configurePeriod',
      unitId: await unitOfPeriod(context, input.periodId),
      ...asked(input),
      work: ({ holding }) => configurePeriod(context.session, { input, by: holding.role }),
    });
  }

  @Mutation(() => PeriodChange, {
    description: 'Adds a period of the administrators’ own to a campaign, for a reason (thêm kỳ báo cáo).',
  })
  async addPeriod(
    @Ctx() context: Context,
    @Arg('input', () => AddPeriodInput, { description: 'The period (kỳ báo cáo mới).' })
    input: AddPeriodInput,
  ): PeriodAnswer {
    return mutate<PeriodRow>(context, {
      operation: 'addPeriod',
      unitId: await unitOfCampaign(context, input.campaignId),
      ...asked(input),
      work: ({ holding }) => addPeriod(context.session, { input, by: holding.role }),
    });
  }

  @Mutation(() => PeriodChange, {
    description: 'A period in which nobody has reported anything is no longer asked for (rút kỳ báo cáo).',
  })
  async withdrawPeriod(
    @Ctx() context: Context,
    @Args(() => WithdrawPeriodArgs) input: WithdrawPeriodArgs,
  ): PeriodAnswer {
    return mutate<PeriodRow>(context, {
      operation: 'withdrawPeriod',
      unitId: await unitOfPeriod(context, input.periodId),
      ...asked(input),
      work: ({ holding }) => withdrawPeriod(context.session, { input, by: holding.role }),
    });
  }
}

function roleOf(holding: Holding | null): Role {
  if (holding === null) throw refuse('NOT_FOUND');
  return holding.role;
}

function asked<Input extends { readonly idempotencyKey?: string | null }>({
  idempotencyKey,
  ...input
}: Input) {
  return { idempotencyKey, input };
}

async function unitOfCampaign({ session }: Context, campaignId: string): Promise<string> {
  return (await readCampaignState(session, campaignId))?.unitId ?? noUnit;
}

async function unitOfPeriod(context: Context, periodId: string): Promise<string> {
  const period = isUnitId(periodId) ? await context.loaders.period.load(periodId) : null;
  return period === null ? noUnit : unitOfCampaign(context, period.campaignId);
}
