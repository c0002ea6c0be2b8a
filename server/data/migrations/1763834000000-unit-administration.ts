import type { MigrationInterface, QueryRunner } from 'typeorm';

const change = `
alter table unit add column changed_by_province boolean not null default false;
comment on column unit.changed_by_province is 'A province has decided something about this national unit since: the loader of the national list leaves it alone.';

alter table member add constraint member_one_head
  exclude using gist (team_id with =, serves with &&) where (role = 'HEAD');

alter table assignment add column continues uuid,
  add foreign key (province_code, continues) references assignment (province_code, id) on update cascade;
comment on column assignment.continues is 'The same right until its unit was merged or split: whoever takes that back takes this back too.';
create index on assignment (continues) where continues is not null;
`;

const undo = `
alter table member drop constraint member_one_head;
alter table assignment drop column continues;
alter table unit drop column changed_by_province;
`;

/** What provinces decide about units stays decided; one head a team. */
export class UnitAdministration1763834000000 implements MigrationInterface {
  readonly name = 'UnitAdministration1763834000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(change);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(undo);
  }
}
