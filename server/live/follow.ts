import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { invalidInput } from '../data/invalid-input.ts';
import { signedIn } from '../rights/authorize.ts';
import type { Identity } from '../rights/principal.ts';
import { inInbox, inStandings } from './interest.ts';
import { findCampaign } from './live.queries.ts';

/** The arguments of `standingsChanged`. */
export interface StandingsArgs {
  readonly campaignId: string;
  readonly unitId: string;
  readonly periodId?: string | null;
}

/** Throws unless whoever asks may read the standings there. A unit that is not there is answered alike. */
export async function mayFollowStandings({ access }: Context, unitId: string): Promise<Identity> {
  const identity = signedIn(access);
  if ((await access.allowing('standingsChanged', unitId)) === null) throw forbidden();
  return identity;
}

/** Every person has an inbox; a system that signs in with a key has none. */
export function mayFollowInbox({ access }: Context): Identity {
  const identity = signedIn(access);
  if (identity.operations !== null) throw forbidden();
  return identity;
}

export async function followStandings(
  context: Context,
  asked: StandingsArgs,
): Promise<AsyncIterableIterator<true, undefined>> {
  const { userId } = await mayFollowStandings(context, asked.unitId);
  const campaignId = await findCampaign(context.queries, asked.campaignId);
  if (campaignId === null) throw invalidInput(`Không có phong trào “${asked.campaignId}”.`, 'campaignId');
  const unitId = asked.unitId.toLowerCase();
  const periodId = asked.periodId?.toLowerCase() ?? null;
  return context.live.follow(inStandings(userId, { campaignId, unitId, periodId }));
}

export async function followInbox(context: Context): Promise<AsyncIterableIterator<true, undefined>> {
  const { userId } = mayFollowInbox(context);
  return context.live.follow(inInbox(userId, await context.access.holdings()));
}

function forbidden(): GraphQLError {
  return new GraphQLError('Bạn không có quyền theo dõi đơn vị này.', {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  });
}
