import { afterTreeChange } from './after-tree-change.ts';
import { appendAudit } from './audit/audit.ts';
import type { AuditEntry } from './audit/seal.ts';
import type { Queries } from './data/database.ts';
import type { Session, WriteLast } from './data/session/session.ts';
import { type Budget, budgetOf } from './execution/budget.ts';
import { type Live, noLive } from './live/hub.ts';
import { type Loaders, loadersFor } from './loaders.ts';
import type { AfterTreeChange } from './modules/unit/administer/after-tree-change.ts';
import { allowanceFor } from './operation-limits/limits.ts';
import type { LoadedPlugin } from './plugins/load.ts';
import { type Access, type AccessSource, accessFor } from './rights/authorize.ts';
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
  /** The session as an interface for callers that only read. */
  readonly queries: Queries;
  readonly loaders: Loaders;
  readonly access: Access;
  /** Where a subscription asks to be woken. */
  readonly live: Live;
  /** Seals entries of the audit trail and adds them to it. */
  readonly appendAudit: WriteLast<AuditEntry>;
  /** The configured plugins as this server loaded them. */
  readonly plugins: readonly LoadedPlugin[];
  readonly journal: Journal;
  /** What follows from a change of the tree of units. */
  readonly afterTreeChange: AfterTreeChange;
  /** What the answer may still hold. */
  readonly budget: Budget;
}

/** What a context is made of. */
export interface ContextParts extends Pick<Context, 'session' | 'plugins' | 'journal'> {
  /** Seals the audit trail. */
  readonly auditKey: string;
  readonly identity: Identity | null;
  /** Answers who may do what; a test removes it, and the wall has to hold alone. */
  readonly accessFor?: ((given: AccessSource) => Access) | undefined;
  /** Absent where nobody can follow: a job, a test. */
  readonly live?: Live;
}

export function createContext(given: ContextParts): Context {
  const { session, identity, auditKey, accessFor: make = accessFor, live = noLive, ...more } = given;
  const read = () => holdingsOf(session);
  return {
    session,
    queries: session,
    loaders: loadersFor(session),
    access: make({ queries: session, identity, read }),
    live,
    appendAudit: (entries) => appendAudit(session, auditKey, ...entries),
    afterTreeChange,
    budget: budgetOf(allowanceFor(identity)),
    ...more,
  };
}
