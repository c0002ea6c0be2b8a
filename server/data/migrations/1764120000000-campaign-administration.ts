import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a campaign is reviewed, as its administrators plan it and then held it. */
export class CampaignAdministration1764120000000 implements MigrationInterface {
  readonly name = 'CampaignAdministration1764120000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table campaign_state add column review_on date');
    await runner.query(
      `comment on column campaign_state.review_on is 'The day of the review: planned until it is held.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table campaign_state drop column review_on');
  }
}
