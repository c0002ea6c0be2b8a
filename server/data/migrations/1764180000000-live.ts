import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers what the streams tell, so that of two answers the newer one is known, whichever server gave them. */
export class Live1764180000000 implements MigrationInterface {
  readonly name = 'Live1764180000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create sequence live_event');
    await runner.query('grant usage on sequence live_event to thi_dua_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop sequence live_event');
  }
}
