import type { Queries } from '../data/queries.ts';

/** What the welcome at the start of the server says about sample data. */
export interface SampleState {
  /** The provinces with sample data, and their number of sample teams. */
  readonly samples: readonly { readonly province: string; readonly teams: number }[];
  /** Whether there is any report, fictitious or real. */
  readonly reported: boolean;
}

export async function readSampleState(queries: Queries): Promise<SampleState> {
  const [state] = await queries.query<SampleState>(
    `select exists (select from report) as reported, coalesce((select jsonb_agg(jsonb_build_object('province', province,
       'teams', teams) order by province) from (
         select s.province_code as province, count(distinct v.unit_id)::int as teams
         from sample_unit s join unit_version v on v.unit_id = s.unit_id and v.kind = 'SECURITY_TEAM'
         group by s.province_code) counted), '[]') as samples`,
  );
  return state ?? { samples: [], reported: false };
}

/** Lines for the welcome: the sample data there are, or how to create some if there are no reports at all. */
export function sampleLines({ samples, reported }: SampleState): string[] {
  if (samples.length > 0) {
    return samples.map(
      ({ province, teams }) =>
        `  Sample data     ${teams} teams “(mẫu)” in province ${province}; away with: npm run sample -- --province ${province} --remove`,
    );
  }
  return reported ? [] : ['  Sample data     none, and no reports yet; to try it: npm run sample'];
}
