import type { AddEvidenceInput } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import type { SpooledFile } from '../../files/spool.ts';
import { givenLine, givenLineOrNull } from '../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import type { Actor } from '../../rights/principal.ts';
import { evidenceLimits } from './evidence.limits.ts';
import type { NewEvidence } from './evidence.queries.ts';
import { insertChunk, insertEvidence, readEvidence } from './evidence.queries.ts';
import type { EvidenceRow } from './evidence.row.ts';
import { evidenceOutcome, lockedEvidence } from './evidence-change.ts';
import { checkAdding, openRevision } from './open-revision.ts';

/** The value that evidence is to back. */
export interface EvidenceTarget {
  readonly reportId: string;
  /** The key of the indicator. */
  readonly indicatorId: string;
}

/** A file that has come, and what it was found to be. */
export interface FoundFile {
  readonly file: SpooledFile;
  readonly name: string;
  readonly mediaType: string;
}

export function addLink(
  queries: Queries,
  input: AddEvidenceInput,
  acting: Actor,
): Promise<ChangeOutcome<EvidenceRow>> {
  const link = givenLink(input.url);
  const name = givenLineOrNull(input.name, 'name', evidenceLimits.name) ?? link;
  const none = { mediaType: null, bytes: null, digest: null };
  return add(queries, { of: input, made: { ...none, kind: 'LINK', name, link } }, acting);
}

export async function addFile(
  queries: Queries,
  { of, found: { file, name, mediaType } }: { readonly of: EvidenceTarget; readonly found: FoundFile },
  acting: Actor,
): Promise<ChangeOutcome<EvidenceRow>> {
  const { bytes, digest } = file;
  const made: NewEvidence = { kind: 'FILE', name, mediaType, bytes, digest, link: null };
  const done = await add(queries, { of, made }, acting);
  if (done.before === null) await keepContent(queries, done.result, file);
  return done;
}

interface EvidenceDraft {
  readonly of: EvidenceTarget;
  readonly made: NewEvidence;
}

/** Adding the same file or link a second time returns the first one. */
async function add(
  queries: Queries,
  { of, made }: EvidenceDraft,
  { identity }: Actor,
): Promise<ChangeOutcome<EvidenceRow>> {
  const report = await lockedEvidence(queries, of.reportId);
  const indicator = await checkAdding(queries, report, of.indicatorId);
  const [present = []] = await readEvidence(queries, [report]);
  const same = present.find((one) => one.indicatorId === indicator.key && isSame(one, made));
  if (same !== undefined) return evidenceOutcome(same, same, same);
  checkRoom(present, made);
  const revision = await openRevision(queries, report);
  const into = { report: { ...report, revision }, indicator: indicator.uuid, identity };
  const added = await insertEvidence(queries, into, made);
  return evidenceOutcome(added, null, added);
}

const isSame = (one: EvidenceRow, { digest, link }: NewEvidence) =>
  link === null ? one.digest === digest : one.url === link;

function checkRoom(present: readonly EvidenceRow[], { bytes }: NewEvidence): void {
  const { perReport, bytesPerReport } = evidenceLimits;
  const kept = present.reduce((sum, one) => sum + (one.bytes ?? 0), bytes ?? 0);
  if (present.length < perReport && kept <= bytesPerReport) return;
  const most = `${perReport} minh chứng, ${bytesPerReport / 1024 / 1024} MB`;
  throw refuse('INVALID', `Mỗi báo cáo tối đa ${most}. Hãy bỏ bớt trước khi thêm.`, 'file');
}

/** A piece at a time, so that memory stays flat. */
async function keepContent(queries: Queries, evidence: EvidenceRow, file: SpooledFile): Promise<void> {
  let number = 0;
  for await (const data of file.parts(evidenceLimits.chunk)) {
    await insertChunk(queries, evidence, { number, data });
    number += 1;
  }
}

function givenLink(given: string): string {
  const text = givenLine(given, 'url', evidenceLimits.link);
  const link = URL.canParse(text) ? new URL(text) : undefined;
  if (link?.protocol === 'https:' && link.username === '' && link.password === '') return link.href;
  throw refuse('INVALID', 'Liên kết phải là một địa chỉ https:// và không chứa mật khẩu.', 'url');
}
