import type { Queries } from './data/database.ts';
import type { Session } from './data/session.ts';
import { type Live, noLive } from './live/hub.ts';
import { assignedTargetLoaders } from './modules/assigned-target/assigned-target.loaders.ts';
import { awardLoaders } from './modules/award/award.loaders.ts';
import { campaignLoaders } from './modules/campaign/campaign.loaders.ts';
import { entryLoaders } from './modules/entry/entry.loaders.ts';
import { evidenceLoaders } from './modules/evidence/evidence.loaders.ts';
import { extensionLoaders } from './modules/extension/extension.loaders.ts';
import { indicatorLoaders } from './modules/indicator/indicator.loaders.ts';
import { memberLoaders } from './modules/member/member.loaders.ts';
import { occurrenceLoaders } from './modules/occurrence/occurrence.loaders.ts';
import { periodLoaders } from './modules/period/period.loaders.ts';
import { pluginLoaders } from './modules/plugin/plugin.loaders.ts';
import { rankingLoaders } from './modules/ranking/ranking.loaders.ts';
import { reportLoaders } from './modules/report/report.loaders.ts';
import { reportDutyLoaders } from './modules/report/report-duty.loaders.ts';
import { standingLoaders } from './modules/standing/shown/standing.loaders.ts';
import { unitLoaders } from './modules/unit/unit.loaders.ts';
import { workPlanLoaders } from './modules/work-plan/work-plan.loaders.ts';
import type { LoadedPlugin } from './plugins/load.ts';
import { type Access, type AccessGiven, accessFor } from './rights/authorize.ts';
import { holdingsOf, type Identity } from './rights/principal.ts';

/** What is noted of a request while it is answered. */
export interface Journal {
  /** Names the request in the answer, in the log and in an inspector's question. */
  readonly requestId: string;
  /** As measured before it was run; 0 when it did not come so far. */
  cost: number;
}

/** What a resolver may use, made for one request: a loader that outlived it would show one user's rows to another. */
export interface Context {
  /** The request's transaction, behind the wall between provinces. */
  readonly session: Session;
  /** The same, for those who only read. */
  readonly queries: Queries;
  readonly loaders: Loaders;
  readonly access: Access;
  /** Where a subscription asks to be woken. */
  readonly live: Live;
  /** Seals the audit trail. */
  readonly auditKey: string;
  /** The configured plugins as this server loaded them. */
  readonly plugins: readonly LoadedPlugin[];
  readonly journal: Journal;
}

/** The batched readers of all modules. */
export type Loaders = ReturnType<typeof loadersFor>;

/** What a context is made of. */
export interface Given extends Pick<Context, 'session' | 'auditKey' | 'plugins' | 'journal'> {
  readonly identity: Identity | null;
  /** Answers who may do what; a test removes it, and the wall has to hold alone. */
  readonly accessFor?: ((given: AccessGiven) => Access) | undefined;
  /** Absent where nobody can follow: a job, a test. */
  readonly live?: Live;
}

export function createContext(given: Given): Context {
  const { session, identity, accessFor: make = accessFor, live = noLive, ...more } = given;
  const read = () => holdingsOf(session);
  let loaders: Loaders | undefined;
  // Some thirty of them, and most requests ask none. Inherited: Apollo copies a context with all that is its own.
  const made: Pick<Context, 'loaders'> = Object.create({
    get loaders() {
      loaders ??= loadersFor(session);
      return loaders;
    },
  });
  const access = make({ queries: session, identity, read });
  return Object.assign(made, { session, queries: session, access, live, ...more });
}

function loadersFor(queries: Queries) {
  return {
    ...assignedTargetLoaders(queries),
    ...awardLoaders(queries),
    ...campaignLoaders(queries),
    ...entryLoaders(queries),
    ...evidenceLoaders(queries),
    ...extensionLoaders(queries),
    ...indicatorLoaders(queries),
    ...memberLoaders(queries),
    ...occurrenceLoaders(queries),
    ...periodLoaders(queries),
    ...pluginLoaders(queries),
    ...rankingLoaders(queries),
    ...reportDutyLoaders(queries),
    ...reportLoaders(queries),
    ...standingLoaders(queries),
    ...unitLoaders(queries),
    ...workPlanLoaders(queries),
  };
}
