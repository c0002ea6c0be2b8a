// What `npm run bench` measures: each operation as a front end asks it, and as one hand-written statement.
// `given` is what the data hold: ids of the campaign, its periods, communes and teams.

const pick = (items, index) => items[index % items.length];

export const operations = [
  {
    name: 'campaign page',
    aim: 2,
    // Published: nobody has to sign in for it.
    user: null,
    query: `query ($id: ID!) { campaign(id: $id) {
      id title theme year startsOn endsOn period provinceName plan { title number }
      phases { id name slogan } reviews { name kind }
      areas { id code name targets { id code says every requirement { text } source { section words } } }
      reports { id name rhythm due { words lateFrom } } awardForms { id name } } }`,
    variables: ({ campaignKey }) => ({ id: campaignKey }),
    floor: {
      text: `select json_build_object('data', json_build_object('campaign', json_build_object(
          'id', c.document -> 'id', 'title', c.document -> 'title', 'theme', c.document -> 'theme',
          'year', c.document -> 'year', 'startsOn', c.document -> 'startsOn', 'endsOn', c.document -> 'endsOn',
          'period', c.document -> 'period', 'provinceName', c.document -> 'provinceName',
          'plan', (select json_build_object('title', p.document -> 'title', 'number', p.document -> 'number')
            from plan p where p.id = c.plan_id),
          'phases', coalesce((select json_agg(json_build_object('id', f.document -> 'id', 'name', f.document -> 'name',
            'slogan', f.document -> 'slogan') order by f.position) from phase f where f.campaign_id = c.id), '[]'),
          'reviews', (select coalesce(json_agg(json_build_object('name', r -> 'name', 'kind', r -> 'kind')), '[]')
            from jsonb_array_elements(c.document -> 'reviews') r),
          'areas', (select json_agg(json_build_object('id', a.document -> 'id', 'code', a.document -> 'code',
              'name', a.document -> 'name', 'targets', (
                select coalesce(json_agg(json_build_object('id', t.document -> 'id', 'code', t.document -> 'code',
                  'says', t.document -> 'says', 'every', t.document -> 'every',
                  'requirement', json_build_object('text', t.document #> '{requirement,text}'),
                  'source', json_build_object('section', t.document #> '{source,section}',
                    'words', t.document #> '{source,words}')) order by t.position), '[]')
                from target t where t.area_id = a.id and t.retired_at is null)) order by a.position)
            from area a where a.campaign_id = c.id and a.retired_at is null),
          'reports', (select coalesce(json_agg(json_build_object('id', d.document -> 'id', 'name', d.document -> 'name',
              'rhythm', d.document -> 'rhythm', 'due', json_build_object('words', d.document #> '{due,words}',
                'lateFrom', d.document #> '{due,lateFrom}')) order by d.position), '[]')
            from report_duty d where d.campaign_id = c.id and d.retired_at is null),
          'awardForms', (select coalesce(json_agg(json_build_object('id', w.document -> 'id', 'name', w.document -> 'name')
              order by w.position), '[]') from award_form w where w.campaign_id = c.id and w.retired_at is null)
        )))::text as json from campaign c where c.key = $1`,
      values: ({ id }) => [id],
    },
  },
  {
    name: '50 communes',
    aim: 1.5,
    query: `query ($id: ID!, $campaignId: ID!) { units(filter: { parentId: $id, kinds: [COMMUNE, WARD] }, first: 50) {
      nodes { id name latestStanding(campaignId: $campaignId) { periodId unitCount(kinds: [SECURITY_TEAM])
        values { indicatorId part whole count } } } } }`,
    variables: ({ province, campaignKey }) => ({ id: province, campaignId: campaignKey }),
    floor: {
      text: `with latest as (
          select v.name, v.unit_id, s.period_id, s.units from (
            select unit_id, name from unit_version where parent_id = $1 and kind in ('COMMUNE', 'WARD')
              and first_day <= current_date and gone_on > current_date order by name, unit_id limit 50) v
          join campaign c on c.key = $2
          cross join lateral (select * from standing s where s.province_code = $3 and s.unit_id = v.unit_id
            and s.campaign_id = c.id and s.rhythm <> 'CAMPAIGN' and s.reported > 0
            order by s.starts_on desc, s.period_id limit 1) s)
        select json_build_object('data', json_agg(json_build_object('id', l.unit_id, 'name', l.name, 'period', l.period_id,
          'teams', l.units -> 'SECURITY_TEAM', 'values', (
            select json_agg(json_build_object('indicator', i.key, 'part', f.part, 'whole', f.whole))
            from (select indicator_id, sum(part) as part, sum(whole) as whole from floor_rollup
              where province_code = $3 and unit_id = l.unit_id and period_id = l.period_id group by 1) f
            join indicator i on i.id = f.indicator_id)) order by l.name))::text as json from latest l`,
      values: ({ id, campaignId }, { provinceCode }) => [id, campaignId, provinceCode],
    },
  },
  {
    name: 'league, a province',
    aim: 2,
    query: `query ($periodId: ID!, $id: ID!) { standings(periodId: $periodId,
      filter: { parentId: $id, kinds: [COMMUNE, WARD] }, first: 20) { nodes {
        unitId name kind met due attainment score reported dueReports late } } }`,
    variables: ({ province, periods }, index) => ({
      periodId: pick(periods.slice(0, 12), index),
      id: province,
    }),
    floor: {
      text: `select json_build_object('data', json_agg(json_build_object('unitId', unit_id, 'name', name, 'kind', kind,
          'met', met, 'due', due, 'attainment', attainment, 'score', score, 'reported', reported,
          'dueReports', due_reports, 'late', late) order by score desc, attainment desc, unit_id))::text as json
        from (select s.* from unnest(array['COMMUNE', 'WARD']) k (kind) cross join lateral (
            select * from standing s where s.period_id = $1 and s.parent_id = $2 and s.kind = k.kind and s.on_roll
            order by score desc, attainment desc, unit_id limit 20) s
          order by score desc, attainment desc, unit_id limit 20) s`,
      values: ({ periodId, id }) => [periodId, id],
    },
  },
  {
    name: 'league, the country',
    aim: 2,
    user: 'country',
    query: `query ($on: Date!) { nationalStandings(family: GRASSROOTS_FORCE, rhythm: MONTHLY, on: $on,
      kinds: [COMMUNE, WARD], first: 20) { nodes {
        unitId name kind met due attainment score reported dueReports late } } }`,
    variables: (_, index) => ({ on: `2026-${String(1 + (index % 12)).padStart(2, '0')}-10` }),
    floor: {
      text: `select json_build_object('data', json_agg(json_build_object('unitId', unit_id, 'name', name, 'kind', kind,
          'met', met, 'due', due, 'attainment', attainment, 'score', score, 'reported', reported,
          'dueReports', due_reports, 'late', late) order by score desc, attainment desc, unit_id))::text as json
        from (select s.* from unnest(array['COMMUNE', 'WARD']) k (kind) cross join lateral (
            select * from standing s where s.family = 'GRASSROOTS_FORCE' and s.rhythm = 'MONTHLY' and s.starts_on = $1
              and s.kind = k.kind and s.on_roll
              and s.kind in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE')
            order by score desc, attainment desc, unit_id limit 20) s
          order by score desc, attainment desc, unit_id limit 20) s`,
      values: ({ on }) => [`${on.slice(0, 8)}01`],
    },
  },
  {
    name: 'team dashboard',
    aim: 2,
    query: `query ($unitId: ID!, $campaignId: ID!) { dashboard(unitId: $unitId, campaignId: $campaignId) {
      periodId met due score values { indicatorId part whole count } } }`,
    variables: ({ teams, campaignKey }, index) => ({ unitId: pick(teams, index), campaignId: campaignKey }),
    floor: {
      text: `select json_build_object('data', json_agg(json_build_object('periodId', s.period_id, 'met', s.met,
          'due', s.due, 'score', s.score, 'values', (
            select json_agg(json_build_object('indicator', i.key, 'part', f.part, 'whole', f.whole))
            from floor_rollup f join indicator i on i.id = f.indicator_id
            where f.province_code = s.province_code and f.unit_id = s.unit_id and f.period_id = s.period_id))
          order by p.starts_on))::text as json
        from campaign c join reporting_period p on p.campaign_id = c.id and p.counts
          join standing s on s.province_code = p.province_code and s.unit_id = $1 and s.period_id = p.id
        where c.key = $2`,
      values: ({ unitId, campaignId }) => [unitId, campaignId],
    },
  },
  {
    name: 'submit a month',
    aim: 3,
    user: 'officer',
    writes: true,
    query: `mutation ($input: ReportInput!) { submitReport(input: $input) {
      __typename ... on Report { id version status } ... on Refusal { code message } ... on Conflict { message }
      ... on ReportIncomplete { findings { message } } } }`,
    variables: ({ teams, writePeriod, indicators, versions }, index) => ({
      input: {
        unitId: pick(teams, index),
        periodId: writePeriod,
        version: versions[pick(teams, index)] ?? null,
        values: indicators.map(({ key, measure }, n) =>
          measure === 'RATIO'
            ? { indicatorId: key, numerator: (index + n) % 20, denominator: 20 }
            : { indicatorId: key, count: (index + n) % 3 },
        ),
      },
    }),
    // Whoever writes again bases it on what was answered.
    answered: ({ teams, versions }, index, text) => {
      versions[pick(teams, index)] = JSON.parse(text).data.submitReport.version;
    },
    floor: {
      text: `with made as (
          insert into floor_value (unit_id, period_id, indicator, part, whole)
          select $1, $2, v."indicatorId", coalesce(v.numerator, v.count), v.denominator
          from jsonb_to_recordset($3) as v ("indicatorId" text, numerator int, denominator int, count int)
          on conflict (unit_id, period_id, indicator) do update set part = excluded.part, whole = excluded.whole
          returning 1)
        select json_build_object('data', json_build_object('saved', count(*)))::text as json from made`,
      values: ({ input }) => [input.unitId, input.periodId, JSON.stringify(input.values)],
    },
  },
];
