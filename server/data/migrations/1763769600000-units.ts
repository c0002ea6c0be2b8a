import type { MigrationInterface, QueryRunner } from 'typeorm';

const official = `('PROVINCE', 'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE')`;

const tables = `
create extension if not exists btree_gist;

create table unit (
  id uuid primary key,
  province_code text not null,
  origin text not null check (origin in ('NATIONAL', 'PROVINCE')),
  unique (province_code, id)
);
comment on table unit is 'An identity that stays while name, code, kind and parent change. province_code: the province that administers it today, or what became of it.';
comment on column unit.origin is 'NATIONAL: kept by the loader of the national list; PROVINCE: made by a province.';

create table unit_version (
  unit_id uuid not null,
  province_code text not null,
  valid daterange not null,
  first_day date not null generated always as
    (case when isempty(valid) then 'infinity' else coalesce(lower(valid), '-infinity') end) stored,
  gone_on date not null generated always as (coalesce(upper(valid), 'infinity')) stored,
  code text,
  name text collate "vi-x-icu" not null check (name is nfc normalized),
  kind text not null check (kind in (
    'PROVINCE', 'DEPARTMENT', 'PROVINCIAL_POLICE', 'DISTRICT', 'DISTRICT_POLICE', 'COMMUNE', 'WARD', 'TOWNSHIP',
    'SPECIAL_ZONE', 'COMMUNE_POLICE', 'HAMLET', 'AGENCY', 'ENTERPRISE', 'SCHOOL', 'SECURITY_TEAM',
    'SELF_GOVERNING_GROUP')),
  kind_word text not null check (kind_word is nfc normalized),
  parent_id uuid references unit,
  search_key text collate "C" not null,
  decree text,
  primary key (province_code, unit_id, valid),
  foreign key (province_code, unit_id) references unit (province_code, id) on update cascade on delete cascade,
  exclude using gist (unit_id with =, valid with &&),
  check (kind not in ${official} or code ~ '^([0-9]{2}|[0-9]{5})$'),
  exclude using gist ((('1' || code)::int) with =, valid with &&) where (kind in ${official}),
  exclude using gist (province_code with =, kind with =, code with =, valid with &&) where (kind not in ${official})
);
comment on column unit_version.valid is 'An open beginning: in force before the records begin. empty: existed, dates not known, never in force.';
comment on column unit_version.first_day is 'With gone_on the same as valid, for reading: the planner knows how rare a day is in dates, not in ranges.';
comment on column unit_version.search_key is 'Kind word and name, each word preceded by a space, so that like ''% phuong%'' finds the beginning of a word.';
comment on column unit_version.decree is 'The legal act this version began with.';
create index unit_version_unit on unit_version (unit_id);
create index unit_version_parent on unit_version (parent_id, gone_on, first_day, kind);
create index unit_version_in_force on unit_version (kind, gone_on, first_day);
create index unit_version_code on unit_version (code);
create index unit_version_name on unit_version (name, unit_id);
create index unit_version_province on unit_version (province_code, kind);

create table unit_lineage (
  province_code text not null,
  predecessor_id uuid not null references unit,
  successor_id uuid not null references unit,
  kind text not null check (kind in ('MERGED', 'SPLIT', 'RENAMED')),
  effective_on date,
  decree text,
  primary key (province_code, predecessor_id, successor_id)
);
comment on column unit_lineage.effective_on is 'null: before 1 July 2025, on a day that is not known.';
create index unit_lineage_predecessor on unit_lineage (predecessor_id);
create index unit_lineage_successor on unit_lineage (successor_id);

create table unit_source (
  only_row boolean primary key default true check (only_row),
  digest text not null,
  loaded_at timestamptz not null default now()
);
comment on table unit_source is 'The digest of the data the national units were last loaded from.';
`;

export class Units1763769600000 implements MigrationInterface {
  readonly name = 'Units1763769600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table unit_source, unit_lineage, unit_version, unit');
  }
}
