import type { OwnBloc } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';

/** A bloc of the province itself as it is read. */
export type OwnBlocRow = OwnBloc & {
  readonly provinceCode: string;
  /** Id of the campaign's row. */
  readonly campaignUuid: string;
};

export async function readOwnBloc(queries: Queries, id: string): Promise<OwnBlocRow | undefined> {
  const [bloc] = await queries.query<OwnBlocRow>(
    `select b.id, b.province_code as "provinceCode", b.campaign_id as "campaignUuid", c.key as "campaignId", b.name,
       b.version, array(select u.unit_id from bloc_unit u where u.province_code = b.province_code and u.bloc_id = b.id
         order by u.unit_id) as "unitIds"
     from bloc b join campaign c on c.id = b.campaign_id where b.id = $1`,
    [id],
  );
  return bloc;
}

export interface NewBloc {
  readonly provinceCode: string;
  readonly campaignUuid: string;
  readonly name: string;
}

export async function insertBloc(
  queries: Queries,
  { provinceCode, campaignUuid, name }: NewBloc,
): Promise<string> {
  const [row] = await queries.query<{ id: string }>(
    'insert into bloc (province_code, campaign_id, name) values ($1, $2, $3) returning id',
    [provinceCode, campaignUuid, name],
  );
  return row?.id ?? '';
}

/** Returns false if somebody has changed it since. */
export async function saveBloc(
  queries: Queries,
  { id, name, version }: Pick<OwnBlocRow, 'id' | 'name' | 'version'>,
): Promise<boolean> {
  const rows = await queries.query(
    'update bloc set name = $3, version = version + 1 where id = $1 and version = $2 returning id',
    [id, version, name],
  );
  return rows.length > 0;
}

export async function saveBlocUnits(
  queries: Queries,
  { id, provinceCode, campaignUuid, unitIds }: Omit<OwnBlocRow, 'name' | 'version' | 'campaignId'>,
): Promise<void> {
  await queries.query(
    'delete from bloc_unit where province_code = $1 and bloc_id = $2 and not unit_id = any($3::uuid[])',
    [provinceCode, id, unitIds],
  );
  await queries.query(
    `insert into bloc_unit (province_code, campaign_id, unit_id, bloc_id)
     select $1, $2, unit_id, $4 from unnest($3::uuid[]) as given (unit_id)
     where not exists (select from bloc_unit u where u.province_code = $1 and u.bloc_id = $4 and u.unit_id = given.unit_id)`,
    [provinceCode, campaignUuid, unitIds, id],
  );
}

/** Returns false if somebody has changed it since. */
export async function deleteBloc(
  queries: Queries,
  { id, version }: Pick<OwnBlocRow, 'id' | 'version'>,
): Promise<boolean> {
  const rows = await queries.query('delete from bloc where id = $1 and version = $2 returning id', [
    id,
    version,
  ]);
  return rows.length > 0;
}

/** What a unit of a bloc is on the roll of the campaign, and in which other bloc of the province it stands. */
export interface BlocCandidate {
  readonly unitId: string;
  readonly name: string;
  readonly otherBloc: string | null;
}

/** Reads the units that stand on the roll of any period of the campaign. */
export function readCandidates(
  queries: Queries,
  { provinceCode, campaignUuid }: Pick<OwnBlocRow, 'provinceCode' | 'campaignUuid'>,
  { unitIds, blocId }: { readonly unitIds: readonly string[]; readonly blocId: string | null },
): Promise<BlocCandidate[]> {
  return queries.query<BlocCandidate>(
    `select distinct on (s.unit_id) s.unit_id as "unitId", s.name, b.name as "otherBloc"
     from standing s left join bloc_unit u on u.province_code = s.province_code and u.campaign_id = s.campaign_id
         and u.unit_id = s.unit_id and u.bloc_id is distinct from $4::uuid
       left join bloc b on b.id = u.bloc_id
     where s.province_code = $1 and s.campaign_id = $2 and s.unit_id = any($3::uuid[]) and s.on_roll
     order by s.unit_id`,
    [provinceCode, campaignUuid, unitIds, blocId],
  );
}
