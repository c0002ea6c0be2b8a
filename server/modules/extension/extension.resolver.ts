import {
  type Conflict,
  DecideExtensionArgs,
  Extension,
  ExtensionChange,
  ExtensionConnection,
  ExtensionFilter,
  NewExtensionArgs,
  type Refusal,
  WithdrawExtensionArgs,
} from '@thi-dua/schema';
import { Arg, Args, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { found } from '../../data/batching.ts';
import type { Page } from '../../data/keyset/page.ts';
import { isUnitId, unitIdOr } from '../../data/unit-id.ts';
import { mutate } from '../../mutation/mutate.ts';
import { signedIn } from '../../rights/authorize.ts';
import { askExtension } from './ask-extension.ts';
import { decideExtension } from './decide-extension.ts';
import { findExtension } from './extension.queries.ts';
import type { ExtensionRow } from './extension.row.ts';
import { listExtensions, noExtensions } from './extension-list.queries.ts';
import { grantExtension } from './grant-extension.ts';
import { withdrawExtension } from './withdraw-extension.ts';

type ExtensionAnswer = Promise<Extension | Refusal | Conflict>;

@Resolver(() => Extension)
export class ExtensionResolver {
  @Query(() => ExtensionConnection, {
    description:
      'The extensions at a unit and below it, latest first (danh sách gia hạn); empty where one may not know.',
  })
  async extensions(
    @Ctx() { access, queries }: Context,
    @Arg('filter', () => ExtensionFilter, { description: 'Which ones (điều kiện lọc).' })
    filter: ExtensionFilter,
    @Arg('first', () => Int, { description: 'At most so many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The page after this cursor.' })
    after: string | null,
  ): Promise<Page<ExtensionRow>> {
    signedIn(access);
    const periodId = filter.periodId == null ? null : unitIdOr(filter.periodId);
    if ((await access.allowing('extensions', filter.unitId)) === null) return noExtensions({ first, after });
    return listExtensions(queries, { ...filter, periodId }, { first, after });
  }

  @Mutation(() => ExtensionChange, {
    description:
      'Asks for a later due time for a unit and all below it (xin gia hạn): from the launch until 7 days after the period closes for the unit. Not more than one at a time.',
  })
  askExtension(
    @Ctx() context: Context,
    @Args(() => NewExtensionArgs) args: NewExtensionArgs,
  ): ExtensionAnswer {
    return mutate<Extension>(context, {
      ...making('askExtension', args),
      work: ({ identity }) => askExtension(context.session, checked(args), identity),
    });
  }

  @Mutation(() => ExtensionChange, {
    description:
      'Grants a later due time without being asked (gia hạn). Nobody grants it to a unit whose reports he enters.',
  })
  grantExtension(
    @Ctx() context: Context,
    @Args(() => NewExtensionArgs) args: NewExtensionArgs,
  ): ExtensionAnswer {
    const { session, access } = context;
    return mutate<Extension>(context, {
      ...making('grantExtension', args),
      work: ({ identity }) => grantExtension(session, checked(args), { access, identity }),
    });
  }

  @Mutation(() => ExtensionChange, {
    description:
      'Grants what was asked for, or less, or denies it, with a reason (quyết định gia hạn). Nobody decides what he asked for.',
  })
  async decideExtension(
    @Ctx() context: Context,
    @Args(() => DecideExtensionArgs) { idempotencyKey, ...input }: DecideExtensionArgs,
  ): ExtensionAnswer {
    const before = await findOwn(context, input.id);
    return mutate<Extension>(context, {
      operation: 'decideExtension',
      unitId: before?.unitId ?? '',
      input,
      idempotencyKey,
      work: ({ identity }) =>
        decideExtension(context.session, found(before, input.id), {
          decision: { ...input, until: input.until ?? null },
          identity,
        }),
    });
  }

  @Mutation(() => ExtensionChange, {
    description:
      'Takes an extension back (rút gia hạn): one that is asked for, who may ask; one that is granted, who may grant. What was handed in while it held stays in time.',
  })
  async withdrawExtension(
    @Ctx() context: Context,
    @Args(() => WithdrawExtensionArgs) { idempotencyKey, ...input }: WithdrawExtensionArgs,
  ): ExtensionAnswer {
    const { session, access } = context;
    const before = await findOwn(context, input.id);
    return mutate<Extension>(context, {
      operation: 'withdrawExtension',
      unitId: before?.unitId ?? '',
      input,
      idempotencyKey,
      work: () => withdrawExtension(session, found(before, input.id), { version: input.version, access }),
    });
  }
}

function making<Operation extends string>(
  operation: Operation,
  { idempotencyKey, ...input }: NewExtensionArgs,
) {
  return { operation, unitId: unitIdOr(input.unitId), input, idempotencyKey };
}

/** A text that is no id belongs to no unit. */
const checked = (args: NewExtensionArgs): NewExtensionArgs => ({
  ...args,
  periodId: unitIdOr(args.periodId),
});

async function findOwn({ access, session }: Context, id: string): Promise<ExtensionRow | null> {
  signedIn(access);
  return isUnitId(id) ? findExtension(session, id) : null;
}
