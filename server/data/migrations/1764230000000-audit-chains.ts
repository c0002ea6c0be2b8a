import type { MigrationInterface, QueryRunner } from 'typeorm';

const names = `
alter table audit_lane rename to audit_chain;
alter table audit_chain rename column lane to chain;
alter table audit_chain rename constraint audit_lane_pkey to audit_chain_pkey;
alter table audit_entry rename column lane to chain;
alter table audit_entry rename constraint audit_entry_lane_fkey to audit_entry_chain_fkey;
`;

const chains = `
insert into audit_chain (chain) select 100 + province from generate_series(0, 99) as province on conflict do nothing;
comment on table audit_entry is 'In each chain, mac seals the entry together with the mac of the one before. Chain 100 + n is that of the province n, 100 that of no province; chains below 100 hold what was written before each province had one.';
`;

const namesBefore = `
alter table audit_entry rename constraint audit_entry_chain_fkey to audit_entry_lane_fkey;
alter table audit_entry rename column chain to lane;
alter table audit_chain rename constraint audit_chain_pkey to audit_lane_pkey;
alter table audit_chain rename column chain to lane;
alter table audit_chain rename to audit_lane;
`;

/** A chain that has entries stays: to the version of before it is a lane like any other. */
const lanes = `
delete from audit_lane where lane >= 100 and seq = 0;
comment on table audit_entry is 'Each lane is a chain: mac seals the entry together with the mac of the one before. Lanes are many so that writers do not wait for each other.';
`;

/** The audit trail of a province is one chain: docs/decisions/audit-trail.md. */
export class AuditChains1764230000000 implements MigrationInterface {
  readonly name = 'AuditChains1764230000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(names);
    await runner.query(chains);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(namesBefore);
    await runner.query(lanes);
  }
}
