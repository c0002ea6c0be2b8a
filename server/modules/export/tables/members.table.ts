import type { Context } from '../../../context.ts';
import { inForceOn } from '../../../data/in-force.ts';
import { unitIdOr } from '../../../data/unit-id.ts';
import { today } from '../../../data/vietnam-time.ts';
import { refuse } from '../../../mutation/refusal.ts';
import { signedIn } from '../../../rights/authorize.ts';
import { scopeFor } from '../../../rights/scope.ts';
import { headings } from '../../import/columns.ts';
import { type MemberRole, roleWord } from '../../import/import.words.ts';
import { communes } from '../../unit/administer/unit-kinds.ts';
import { fullNameOf } from '../../unit/unit-names.ts';
import {
  type ExportColumn,
  type ExportParameters,
  type ExportTable,
  type OpenedExport,
  planOf,
} from '../export.table.ts';

interface UnitName {
  readonly name: string;
  readonly kindWord: string;
}

interface Row extends UnitName {
  readonly communeCode: string | null;
  readonly commune: UnitName | null;
  /** The hamlet above; null if the unit stands directly below the commune. */
  readonly parent: UnitName | null;
  readonly member: string | null;
  readonly role: MemberRole | null;
  readonly since: string | null;
  readonly decision: string | null;
}

const named = (version: string) =>
  `json_build_object('name', ${version}.name, 'kindWord', ${version}.kind_word)`;

/** Units below communes today, with a row for each member and at least one for each unit, in the form of the import. */
const text = `with recursive below as (
    select v.* from unit_version v where v.unit_id = any($1::uuid[]) and ${inForceOn(today)}
    union all
    select v.* from below join unit_version v on v.parent_id = below.unit_id and ${inForceOn(today)}),
  kept as (
    select * from below union select v.* from unit_version v where v.unit_id = any($2::uuid[]) and ${inForceOn(today)})
  select u.name, u.kind_word as "kindWord", m.name as member, m.role, to_char(lower(m.serves), 'DD/MM/YYYY') as since,
    m.decision, case when at_commune then p.code else g.code end as "communeCode",
    case when at_commune then ${named('p')} else ${named('g')} end as commune,
    case when at_commune then null else ${named('p')} end as parent
  from kept u
    join unit_version p on p.unit_id = u.parent_id and ${inForceOn(today, 'p')}
    cross join lateral (select p.kind = any($3::text[]) as at_commune) as place
    left join unit_version g on g.unit_id = p.parent_id and g.kind = any($3::text[]) and ${inForceOn(today, 'g')}
    left join member m on m.team_id = u.unit_id and m.serves @> ${today}
  where u.kind in ('HAMLET', 'SECURITY_TEAM', 'SELF_GOVERNING_GROUP', 'AGENCY', 'ENTERPRISE', 'SCHOOL')
    and (at_commune or g.unit_id is not null)
  order by "communeCode", p.name, u.name, u.unit_id, array_position(array['HEAD', 'DEPUTY', 'MEMBER'], m.role), m.search_key`;

const fullName = (unit: UnitName | null) => (unit === null ? null : fullNameOf(unit));

const columns: readonly ExportColumn<Row>[] = [
  { heading: headings.communeCode, width: 10, cell: ({ communeCode }) => communeCode },
  { heading: headings.communeName, width: 24, cell: ({ commune }) => fullName(commune) },
  { heading: headings.kind, width: 28, cell: ({ kindWord }) => kindWord },
  { heading: headings.name, width: 28, cell: ({ name }) => name },
  { heading: headings.parent, width: 24, cell: ({ parent }) => fullName(parent) },
  { heading: headings.member, width: 28, cell: ({ member }) => member },
  { heading: headings.role, width: 14, cell: ({ role }) => (role === null ? null : roleWord(role)) },
  { heading: headings.from, width: 14, cell: ({ since }) => since },
  { heading: headings.decision, width: 32, cell: ({ decision }) => decision },
];

async function open({ access, session }: Context, address: ExportParameters): Promise<OpenedExport> {
  const unitId = unitIdOr(address.unitId ?? '').toLowerCase();
  signedIn(access);
  const holding = await access.allowing('Unit.members', unitId);
  const [unit] = await session.query<UnitName & { readonly provinceCode: string }>(
    `select v.name, v.kind_word as "kindWord", v.province_code as "provinceCode" from unit_version v
     where v.unit_id = $1 and ${inForceOn(today)}`,
    [unitId],
  );
  if (holding === null || unit === undefined) throw refuse('NOT_FOUND');
  const { below, own } = await scopeFor(access, 'Unit.members', unitId);
  return {
    plan: planOf<Row>({ text, values: [below, own, communes], columns }),
    holding,
    provinceCode: unit.provinceCode,
    unitId,
    targetId: unitId,
    filter: {},
    words: fullNameOf(unit),
  };
}

/** Units and their members in the form that an import accepts. Contains personal data. */
export const membersTable: ExportTable = {
  name: 'members',
  title: 'Đơn vị và thành viên',
  operation: 'Unit.members',
  open,
};
