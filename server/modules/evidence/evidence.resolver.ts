import {
  AddEvidenceInput,
  type Conflict,
  Evidence,
  EvidenceChange,
  type Refusal,
  RemoveEvidenceArgs,
  Report,
  ReportValue,
} from '@thi-dua/schema';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { found } from '../../data/batching.ts';
import { isUnitId, noUnit, unitIdOr } from '../../data/unit-id.ts';
import { mutate } from '../../mutation/mutate.ts';
import { signedIn } from '../../rights/authorize.ts';
import { freshReports } from '../report/report.loaders.ts';
import { unitsOfReports } from '../report/report.queries.ts';
import type { ReportRow } from '../report/report.row.ts';
import { addLink } from './add-evidence.ts';
import { findEvidence } from './evidence.queries.ts';
import type { EvidenceRow } from './evidence.row.ts';
import { mayRemove } from './may-remove.ts';
import { removeEvidence } from './remove-evidence.ts';

type EvidenceAnswer = Promise<Evidence | Refusal | Conflict>;

@Resolver(() => Evidence)
export class EvidenceResolver {
  @Query(() => Evidence, {
    nullable: true,
    description:
      'One file or link that backs a value; null when there is none with this id, or it is not within your rights (minh chứng).',
  })
  async evidence(
    @Ctx() { access, queries }: Context,
    @Arg('id', () => ID, { description: 'Id of the evidence.' }) id: string,
  ): Promise<EvidenceRow | null> {
    signedIn(access);
    const row = isUnitId(id) ? await findEvidence(queries, id) : null;
    return row !== null && (await access.allowing('evidence', row.unitId)) !== null ? row : null;
  }

  @Mutation(() => EvidenceChange, {
    description:
      'Backs a value with a link (thêm liên kết minh chứng). Files go to `POST /evidence?reportId=…&indicatorId=…&name=…`, with the same right.',
  })
  async addEvidence(
    @Ctx() context: Context,
    @Arg('input', () => AddEvidenceInput, { description: 'The link, and what it backs (liên kết).' })
    { idempotencyKey, ...given }: AddEvidenceInput,
  ): EvidenceAnswer {
    const input = { ...given, reportId: unitIdOr(given.reportId).toLowerCase() };
    const units = await unitsOfReports(context.session, [input.reportId]);
    const answer = await mutate<Evidence>(context, {
      operation: 'addEvidence',
      unitId: units.get(input.reportId) ?? noUnit,
      input,
      idempotencyKey,
      work: (acting) => addLink(context.session, input, acting),
    });
    fresh(context);
    return answer;
  }

  @Mutation(() => EvidenceChange, {
    description:
      'Takes a file or a link out of what is being written; what was handed in with it keeps it (bỏ minh chứng).',
  })
  async removeEvidence(
    @Ctx() context: Context,
    @Args(() => RemoveEvidenceArgs) { id, idempotencyKey }: RemoveEvidenceArgs,
  ): EvidenceAnswer {
    const { session } = context;
    const evidence = isUnitId(id) ? await findEvidence(session, id) : null;
    const answer = await mutate<Evidence>(context, {
      operation: 'removeEvidence',
      unitId: evidence?.unitId ?? noUnit,
      input: { id },
      idempotencyKey,
      work: () => removeEvidence(session, found(evidence, id)),
    });
    fresh(context);
    return answer;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the caller may take it out of the report now (được bỏ).',
  })
  mayRemove(@Root() evidence: EvidenceRow, @Ctx() context: Context): Promise<boolean> {
    return mayRemove(context, evidence);
  }
}

@Resolver(() => Report)
export class ReportEvidenceResolver {
  @FieldResolver(() => [Evidence], {
    description:
      'The files and links that back its values, in the revision that is being written, in the order in which they were added (minh chứng).',
  })
  evidence(@Root() report: ReportRow, @Ctx() { loaders }: Context): Promise<EvidenceRow[]> {
    return loaders.evidence.load(report);
  }
}

@Resolver(() => ReportValue)
export class ValueEvidenceResolver {
  @FieldResolver(() => [Evidence], { description: 'The files and links that back it (minh chứng).' })
  async evidence(
    @Root() { of, indicatorId }: ReportValue,
    @Ctx() { loaders }: Context,
  ): Promise<EvidenceRow[]> {
    const all = of === undefined ? [] : await loaders.evidence.load(of);
    return all.filter((one) => one.indicatorId === indicatorId);
  }
}

/** After a change nothing counts that was read before. */
function fresh({ loaders }: Context): void {
  freshReports(loaders);
  loaders.evidence.clearAll();
}
