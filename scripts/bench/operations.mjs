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
      text: `select jsonb_build_object('data', jsonb_build_object('campaign', jsonb_build_object(
          'id', c.document -> 'id', 'title', c.document -> 'title', 'theme', c.document -> 'theme',
          'year', c.document -> 'year', 'startsOn', c.document -> 'startsOn', 'endsOn', c.document -> 'endsOn',
          'period', c.document -> 'period', 'provinceName', c.document -> 'provinceName',
          'plan', (select jsonb_build_object('title', p.document -> 'title', 'number', p.document -> 'number')
            from plan p where p.id = c.plan_id),
          'phases', coalesce((select jsonb_agg(jsonb_build_object('id', f.document -> 'id', 'name', f.document -> 'name',
            'slogan', f.document -> 'slogan') order by f.position) from phase f where f.campaign_id = c.id), '[]'),
          'reviews', (select coalesce(jsonb_agg(jsonb_build_object('name', r -> 'name', 'kind', r -> 'kind')), '[]')
            from jsonb_array_elements(c.document -> 'reviews') r),
          'areas', (select jsonb_agg(jsonb_build_object('id', a.document -> 'id', 'code', a.document -> 'code',
              'name', a.document -> 'name', 'targets', (
                select coalesce(jsonb_agg(jsonb_build_object('id', t.document -> 'id', 'code', t.document -> 'code',
                  'says', t.document -> 'says', 'every', t.document -> 'every',
                  'requirement', jsonb_build_object('text', t.document #> '{requirement,text}'),
                  'source', jsonb_build_object('section', t.document #> '{source,section}',
                    'words', t.document #> '{source,words}')) order by t.position), '[]')
                from target t where t.area_id = a.id and t.retired_at is null)) order by a.position)
            from area a where a.campaign_id = c.id and a.retired_at is null),
          'reports', (select coalesce(jsonb_agg(jsonb_build_object('id', d.document -> 'id', 'name', d.document -> 'name',
              'rhythm', d.document -> 'rhythm', 'due', jsonb_build_object('words', d.document #> '{due,words}',
                'lateFrom', d.document #> '{due,lateFrom}')) order by d.position), '[]')
            from report_duty d where d.campaign_id = c.id and d.retired_at is null),
          'awardForms', (select coalesce(jsonb_agg(jsonb_build_object('id', w.document -> 'id', 'name', w.document -> 'name')
              order by w.position), '[]') from award_form w where w.campaign_id = c.id and w.retired_at is null)
        )))::text as json from campaign c where c.key = $1`,
      values: ({ id }) => [id],
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
        select jsonb_build_object('data', jsonb_build_object('saved', count(*)))::text as json from made`,
      values: ({ input }) => [input.unitId, input.periodId, JSON.stringify(input.values)],
    },
  },
];
