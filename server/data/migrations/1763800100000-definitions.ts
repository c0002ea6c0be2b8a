import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What plugins define. Every table has the same first columns (see `definition`): the row's `document` is what
 * the API shows, the columns beside it are what is searched, joined and referred to. Rows are never deleted:
 * what a plugin no longer brings is retired.
 */
export class Definitions1763800100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table plugin (
        id text primary key,
        province_code text check (province_code ~ '^[0-9]{2}$'),
        name text not null,
        version text not null,
        contract text not null,
        digest text not null,
        registered_at timestamptz not null default now()
      );
      create table definition_change (
        plugin_id text not null references plugin,
        at timestamptz not null default now(),
        version text not null,
        noun text not null,
        key text not null,
        change text not null check (change in ('ADDED', 'CHANGED', 'RETIRED', 'RESTORED')),
        document jsonb
      );
      create index on definition_change (plugin_id, at desc);
      comment on table definition_change is 'Every version of every definition, as registered; null document when retired';
    `);
    await runner.query(tables.map(([name, columns]) => definition(name, columns)).join('\n'));
    await runner.query(`
      create table target_measure (
        target_id uuid not null references target on delete cascade,
        position int not null,
        indicator_id uuid not null references indicator,
        primary key (target_id, position)
      );
      create index on target_measure (indicator_id);
      create index on campaign (family);
      create index on work_item (late_from);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    const names = [...tables.map(([name]) => name)].reverse().join(', ');
    await runner.query(`drop table target_measure, ${names}, definition_change, plugin`);
  }
}

/** In the order in which one refers to the other. */
const tables: readonly (readonly [name: string, columns: readonly string[]])[] = [
  ['indicator', []],
  ['plan', []],
  [
    'campaign',
    [
      'plan_id uuid not null references plan',
      'family text not null',
      'starts_earliest date not null',
      'ends_on date check (ends_on >= starts_earliest)',
      'search_key text collate "C" not null',
    ],
  ],
  ['phase', ['campaign_id uuid not null references campaign']],
  ['area', ['campaign_id uuid not null references campaign', 'code text not null']],
  ['target', ['campaign_id uuid not null references campaign', 'area_id uuid not null references area']],
  ['award_form', ['campaign_id uuid not null references campaign']],
  ['criterion', ['award_form_id uuid not null references award_form']],
  [
    'work_plan',
    [
      'plan_id uuid not null references plan',
      'campaign_id uuid references campaign',
      'year int not null check (year between 1945 and 2200)',
    ],
  ],
  [
    'work_item',
    [
      'work_plan_id uuid not null references work_plan',
      'lead_key text collate "C" not null',
      'search_key text collate "C" not null',
      'deadline text not null',
      'late_from timestamptz',
    ],
  ],
  [
    'report_duty',
    [
      'campaign_id uuid references campaign',
      'work_plan_id uuid references work_plan',
      'phase_id uuid references phase',
      'late_from timestamptz',
      'check (num_nonnulls(campaign_id, work_plan_id) = 1)',
    ],
  ],
];

function definition(name: string, columns: readonly string[]): string {
  const parent = columns.find((column) => /^\w+_id uuid not null/.test(column))?.split(' ')[0];
  return `
    create table ${name} (
      id uuid primary key,
      plugin_id text not null references plugin,
      province_code text,
      key text not null unique,
      position int not null,
      document jsonb not null,
      digest text not null,
      retired_at timestamptz,
      ${columns.join(',\n      ')}${columns.length > 0 ? ',' : ''}
      check (plugin_id = 'plugin-api' or province_code is not null)
    );
    create index on ${name} (plugin_id);
    create index on ${name} (province_code, ${parent ?? 'key'});
    ${parent === undefined ? '' : `create index on ${name} (${parent}, position);`}`;
}
