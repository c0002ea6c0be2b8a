import type { Queries } from '../../../data/database.ts';
import { instantText } from '../../../data/vietnam-time.ts';
import type { GrantedExtension } from '../content/content.ts';
import type { InputScope } from './inputs.ts';

/** The extensions that were granted to units or to who stands above them, by unit, in the order of time. */
export async function readExtensions(
  queries: Queries,
  { period, unitIds }: Pick<InputScope, 'period' | 'unitIds'>,
): Promise<Map<string, GrantedExtension[]>> {
  const rows = await queries.query<{ unitId: string; extensions: GrantedExtension[] }>(
    `select s.unit_id as "unitId", jsonb_agg(jsonb_build_object('id', x.id, 'periodKey', p.key,
         'until', ${instantText('x.until')}) order by p.starts_on, x.until, x.id) as extensions
     from standing s join reporting_period p on p.campaign_id = s.campaign_id
         and (p.id = s.period_id or s.rhythm = 'CAMPAIGN' and p.counts and p.retired_at is null)
       join extension x on x.province_code = s.province_code and x.period_id = p.id and x.state = 'GRANTED'
         and x.unit_id = any(s.path)
     where s.province_code = $1 and s.period_id = $2 and s.unit_id = any($3::uuid[]) group by 1`,
    [period.provinceCode, period.id, unitIds],
  );
  return new Map(rows.map(({ unitId, extensions }) => [unitId, extensions]));
}
