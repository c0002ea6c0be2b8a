import { GraphQLError } from 'graphql';
import type { Context } from '../../context.ts';
import { noUnit, unitIdOr } from '../../data/unit-id.ts';
import type { FileRequest } from '../../files/file-door.ts';
import { type SpooledFile, spool } from '../../files/spool.ts';
import { mutate } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import { signedIn } from '../../rights/authorize.ts';
import { unitsOfReports } from '../report/report.queries.ts';
import { addFile, type EvidenceTarget } from './add-evidence.ts';
import { checkHead, judgeContent } from './content/judge-content.ts';
import { evidenceLimits } from './evidence.limits.ts';
import { findReport } from './evidence.queries.ts';
import { type EvidenceRow, shownEvidence } from './evidence.row.ts';
import { cleanName } from './evidence-name.ts';
import { checkAdding } from './open-revision.ts';

/** `POST /evidence`: takes a file that backs a value. `most` is how large it may be, in bytes. */
export function takingEvidence(most: number): (asked: FileRequest) => Promise<unknown> {
  let underWay = 0;
  return async (asked) => {
    if (underWay >= evidenceLimits.atOnce) throw tryAgain();
    underWay += 1;
    try {
      return await take(asked, most);
    } finally {
      underWay -= 1;
    }
  };
}

async function take({ request, reply, asking }: FileRequest, most: number): Promise<unknown> {
  const { reportId = '', indicatorId = '', name = '' } = request.query;
  const of = { reportId: unitIdOr(reportId).toLowerCase(), indicatorId };
  await admit(await asking(), of);
  const file = await spool(request.raw, { most, begins: checkHead });
  try {
    const idempotencyKey = request.headers['idempotency-key']?.toString() ?? null;
    const result = await keep(await asking(), { of, name, file, idempotencyKey });
    return 'sinceRevision' in result
      ? { evidence: shownEvidence(result) }
      : reply.code(422).send({ refusal: result });
  } finally {
    await file.close();
  }
}

/** Before a byte of the file is read; and no connection waits for a slow line. */
async function admit({ access, session }: Context, of: EvidenceTarget): Promise<void> {
  signedIn(access);
  try {
    const report = await findReport(session, of.reportId);
    if (report === null || (await access.allowing('addEvidence', report.unitId)) === null) {
      throw refuse('NOT_FOUND', undefined, 'reportId');
    }
    await checkAdding(session, report, of.indicatorId);
  } finally {
    await session.rollback();
  }
}

interface ReceivedFile {
  readonly of: EvidenceTarget;
  readonly name: string;
  readonly file: SpooledFile;
  readonly idempotencyKey: string | null;
}

async function keep(context: Context, { of, name, file, idempotencyKey }: ReceivedFile) {
  const { mediaType, extensions } = await judgeContent(file);
  const found = { file, mediaType, name: cleanName(name, extensions) };
  const units = await unitsOfReports(context.session, [of.reportId]);
  const result = await mutate<EvidenceRow>(context, {
    operation: 'addEvidence',
    unitId: units.get(of.reportId) ?? noUnit,
    input: { ...of, name: found.name, digest: file.digest },
    idempotencyKey,
    work: (acting) => addFile(context.session, { of, found }, acting),
  });
  await context.session.commit();
  return result;
}

function tryAgain(): GraphQLError {
  return new GraphQLError('Máy chủ đang nhận nhiều tệp; vui lòng gửi lại sau ít giây.', {
    extensions: { code: 'UNAVAILABLE' },
  });
}
