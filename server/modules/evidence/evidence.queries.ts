import { groupsInPlaces } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';
import type { Identity } from '../../rights/principal.ts';
import { type ReportRow, reportColumns } from '../report/report.row.ts';
import { type EvidenceRow, evidenceColumns, partOf } from './evidence.row.ts';

const source = `evidence e join report r on r.province_code = e.province_code and r.id = e.report_id`;

export async function findEvidence(queries: Queries, id: string): Promise<EvidenceRow | null> {
  const [row] = await queries.query<EvidenceRow>(`select ${evidenceColumns} from ${source} where e.id = $1`, [
    id,
  ]);
  return row ?? null;
}

/** Returns null if it does not exist or the caller may not see it. */
export async function findReport(queries: Queries, id: string): Promise<ReportRow | null> {
  const [row] = await queries.query<ReportRow>(`select ${reportColumns} from report r where r.id = $1`, [id]);
  return row ?? null;
}

/** The report, until the transaction ends nobody else's to change. */
export async function lockReportById(queries: Queries, id: string): Promise<ReportRow | undefined> {
  const [row] = await queries.query<ReportRow>(
    `select ${reportColumns} from report r where r.id = $1 for update`,
    [id],
  );
  return row;
}

/** A revision of a report. */
export interface RevisionKey {
  readonly id: string;
  readonly revision: number;
}

/** What backs each revision, in the order in which it was added. */
export async function readEvidence(queries: Queries, keys: readonly RevisionKey[]): Promise<EvidenceRow[][]> {
  const rows = await queries.query<EvidenceRow & { readonly place: number }>(
    `select asked.place::int as place, ${evidenceColumns}
     from unnest($1::uuid[], $2::int[]) with ordinality as asked (id, revision, place)
       join report r on r.id = asked.id
       join evidence e on e.province_code = r.province_code and e.report_id = r.id and ${partOf('asked.revision')}
     order by asked.place, e.added_at, e.id`,
    [keys.map(({ id }) => id), keys.map(({ revision }) => revision)],
  );
  return groupsInPlaces(keys, rows);
}

/** What is kept of a new file or link beside its content. */
export interface NewEvidence {
  readonly kind: 'FILE' | 'LINK';
  readonly name: string;
  readonly mediaType: string | null;
  readonly bytes: number | null;
  readonly digest: string | null;
  readonly link: string | null;
}

export async function insertEvidence(
  queries: Queries,
  {
    report,
    indicator,
    identity,
  }: {
    readonly report: Pick<ReportRow, 'id' | 'provinceCode' | 'revision'>;
    /** Id of the indicator's row. */
    readonly indicator: string;
    readonly identity: Identity;
  },
  { kind, name, mediaType, bytes, digest, link }: NewEvidence,
): Promise<EvidenceRow> {
  const [row] = await queries.query<EvidenceRow>(
    `with e as (
       insert into evidence (province_code, report_id, indicator_id, since_revision, kind, name, media_type, bytes, digest,
         link, added_by, added_by_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning *)
     select ${evidenceColumns} from ${source.replace('evidence e', 'e')}`,
    [
      report.provinceCode,
      report.id,
      indicator,
      report.revision,
      kind,
      name,
      mediaType,
      bytes,
      digest,
      link,
      identity.userId,
      identity.name,
    ],
  );
  if (row === undefined) throw new Error('The report that is held has gone');
  return row;
}

/** Takes it out from a revision on; what was never part of one that was handed in goes altogether. */
export async function takeOut(
  queries: Queries,
  { id, sinceRevision }: EvidenceRow,
  revision: number,
): Promise<void> {
  if (sinceRevision < revision) {
    await queries.query('update evidence set until_revision = $2 where id = $1', [id, revision]);
  } else {
    await queries.query('delete from evidence where id = $1', [id]);
  }
}

/** The next piece of a file that is being taken, from number 0 on. */
export async function insertChunk(
  queries: Queries,
  { id, provinceCode }: Pick<EvidenceRow, 'id' | 'provinceCode'>,
  { number, data }: { readonly number: number; readonly data: Buffer },
): Promise<void> {
  await queries.query(
    'insert into evidence_chunk (province_code, evidence_id, number, data) values ($1, $2, $3, $4)',
    [provinceCode, id, number, data],
  );
}

/** Returns undefined if there is no chunk of this number, or if it may not be read any more. */
export async function readChunk(
  queries: Queries,
  { id, provinceCode }: Pick<EvidenceRow, 'id' | 'provinceCode'>,
  number: number,
): Promise<Buffer | undefined> {
  // The driver reads bytes as text: base64 is a third more than they are, what PostgreSQL writes by itself twice as much.
  const [row] = await queries.query<{ text: string }>(
    `select encode(data, 'base64') as text from evidence_chunk where province_code = $1 and evidence_id = $2 and number = $3`,
    [provinceCode, id, number],
  );
  return row && Buffer.from(row.text, 'base64');
}
