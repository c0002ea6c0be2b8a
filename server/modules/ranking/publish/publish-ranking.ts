import type { PublishRankingInput, Ranking } from '@thi-dua/schema';
import { canonicalJson } from '../../../data/canonical.ts';
import type { Queries } from '../../../data/database.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { refuse } from '../../../mutation/refusal.ts';
import type { Actor } from '../../../rights/principal.ts';
import { momentText } from '../../../text/moment-text.ts';
import { notify } from '../../notice/notify.ts';
import { lockStandings } from '../../standing/settle/lock-standings.ts';
import { rulesVersion } from '../content/content.ts';
import { digestOf } from '../content/digest.ts';
import type { OrderedRanking } from '../content/results.ts';
import { explainAll } from '../explain/explain.ts';
import { readLiveInputs } from '../inputs/live-inputs.ts';
import { readReportInputs } from '../inputs/report-inputs.ts';
import { findRanking, readPredecessor } from '../ranking.queries.ts';
import type { RankingRow } from '../ranking.row.ts';
import { type FoundBloc, rankPeers } from './live-ranking.ts';
import { insertEntries, insertRanking, isPast } from './publish.queries.ts';

/**
 * Makes the snapshot: what the figures give now, with the figures. Nothing that counts changes meanwhile. It is made
 * only when what is kept of the reports and the reports themselves say the same, to the byte.
 */
export async function publishRanking(
  queries: Queries,
  peers: FoundBloc,
  input: PublishRankingInput,
  { identity }: Actor,
): Promise<ChangeOutcome<Ranking>> {
  await lockStandings(queries, peers.asked.period.provinceCode);
  if (await isPast(queries, input.complaintsUntil)) {
    throw refuse('INVALID', 'Ngày hết hạn nhận khiếu nại đã qua.', 'complaintsUntil');
  }
  const replacesId = await replaced(queries, input);
  const made = await settledRanking(queries, peers);
  const content = canonicalJson(made.content);
  const { period, stage } = peers.asked;
  const { id: blocId, origin, name, kinds, parentId } = peers.bloc;
  const id = await insertRanking(queries, identity, {
    provinceCode: period.provinceCode,
    campaignUuid: period.campaignId,
    periodId: period.id,
    bloc: { id: blocId, origin, name, kinds, parentId },
    stage,
    replacesId,
    complaintsUntil: input.complaintsUntil,
    rulesVersion,
    content,
    digest: digestOf(content),
    unitCount: made.order.length,
  });
  const facts = explainAll(made.content);
  const entries = made.order.flatMap((unitId) => facts.get(unitId) ?? []);
  await insertEntries(queries, { id, provinceCode: period.provinceCode }, entries);
  const ranking = await published(queries, id);
  await tellRanked(queries, { ranking, unitIds: made.order, except: identity.userId });
  return { result: ranking, noun: 'ranking', targetId: id, before: null, after: ranking };
}

/** The one that this one will replace; throws when one is in force. */
async function replaced(queries: Queries, input: PublishRankingInput): Promise<string | null> {
  const before = await readPredecessor(queries, input);
  if (before === undefined) return null;
  if (before.state === 'WITHDRAWN') return before.id;
  const since = momentText(before.publishedAt);
  throw refuse(
    'RANKING_IN_FORCE',
    `Đã có bảng xếp hạng của khối, kỳ và loại số liệu này, công bố lúc ${since}. Hãy rút bảng đó trước.`,
    'blocId',
  );
}

async function settledRanking(queries: Queries, peers: FoundBloc): Promise<OrderedRanking> {
  const kept = rankPeers(peers, await readLiveInputs(queries, peers.asked));
  const anew = rankPeers(peers, await readReportInputs(queries, peers.asked));
  if (canonicalJson(kept.content) === canonicalJson(anew.content)) return kept;
  throw refuse(
    'RANKING_UNSETTLED',
    'Số liệu tổng hợp chưa khớp với các báo cáo nên chưa công bố được; hãy thử lại sau ít phút.',
    'periodId',
  );
}

async function published(queries: Queries, id: string): Promise<RankingRow> {
  const ranking = await findRanking(queries, id);
  if (ranking === null) throw new Error(`The ranking ${id} was made and is not there`);
  return ranking;
}

interface RankingNotice {
  readonly ranking: RankingRow;
  readonly unitIds: readonly string[];
  readonly except: string;
}

async function tellRanked(queries: Queries, { ranking, unitIds, except }: RankingNotice): Promise<void> {
  await notify(queries, {
    kind: 'RANKING_PUBLISHED',
    provinceCode: ranking.provinceCode,
    subject: `ranking:${ranking.id}`,
    about: `${ranking.bloc.name}, ${ranking.periodName}`,
    body: `Bảng xếp hạng đã được công bố. Nhận khiếu nại đến trước ${momentText(ranking.complaintsUntil)}.`,
    link: `/rankings/${ranking.id}`,
    unitIds,
    except,
    periodId: ranking.periodId,
  });
}
