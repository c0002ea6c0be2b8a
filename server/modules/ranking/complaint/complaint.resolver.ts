import {
  AnswerComplaintArgs,
  ComplaintChange,
  type Conflict,
  FileComplaintInput,
  Ranking,
  RankingComplaint,
  type Refusal,
} from '@thi-dua/schema';
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { noUnit, unitIdOr } from '../../../data/unit-id.ts';
import { mutate } from '../../../mutation/mutate.ts';
import { findRanking } from '../ranking.queries.ts';
import type { RankingRow } from '../ranking.row.ts';
import { campaignOf } from '../read-rankings.ts';
import { answerComplaint } from './answer-complaint.ts';
import { type ComplaintRow, findComplaint } from './complaint.queries.ts';
import { fileComplaint } from './file-complaint.ts';
import { visibleComplaints } from './visible-complaints.ts';

type ComplaintAnswer = Promise<RankingComplaint | Refusal | Conflict>;

@Resolver(() => Ranking)
export class ComplaintResolver {
  @FieldResolver(() => [RankingComplaint], {
    description:
      'Complaints about it in the order of time (khiếu nại): all for who answers them, else those of units you may read.',
  })
  complaints(@Root() ranking: RankingRow, @Ctx() context: Context): Promise<ComplaintRow[]> {
    return visibleComplaints(context, ranking);
  }

  @Mutation(() => ComplaintChange, {
    description:
      'Objects to a published ranking on behalf of a ranked unit, while complaints are taken (nộp khiếu nại).',
  })
  fileComplaint(
    @Ctx() context: Context,
    @Arg('input', () => FileComplaintInput, { description: 'The complaint (khiếu nại).' })
    input: FileComplaintInput,
  ): ComplaintAnswer {
    const unitId = unitIdOr(input.unitId);
    return mutate<RankingComplaint>(context, {
      operation: 'fileComplaint',
      unitId,
      input,
      idempotencyKey: input.idempotencyKey,
      work: (acting) =>
        fileComplaint(context.session, { ...input, unitId, rankingId: unitIdOr(input.rankingId) }, acting),
    });
  }

  @Mutation(() => ComplaintChange, {
    description: 'Answers a complaint of somebody else (trả lời khiếu nại), once.',
  })
  async answerComplaint(
    @Ctx() context: Context,
    @Args(() => AnswerComplaintArgs) args: AnswerComplaintArgs,
  ): ComplaintAnswer {
    const complaint = await findComplaint(context.session, unitIdOr(args.id));
    const ranking = complaint === undefined ? null : await findRanking(context.session, complaint.rankingId);
    const campaign = await campaignOf(context, ranking);
    return mutate<RankingComplaint>(context, {
      operation: 'answerComplaint',
      unitId: campaign?.unitId ?? noUnit,
      input: args,
      idempotencyKey: args.idempotencyKey,
      work: (acting) => answerComplaint(context.session, { ...args, id: unitIdOr(args.id) }, acting),
    });
  }
}
