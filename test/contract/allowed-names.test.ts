import { isEnumType } from 'graphql';
import pg from 'pg';
import { buildThiDuaSchema } from '../../server/schema.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

/** The enum of the API that a column's check follows, less what a row never holds. */
interface Followed {
  readonly enum: string;
  readonly not?: readonly string[];
}

const follows: Readonly<Record<string, Followed>> = {
  'assigned_target.every': { enum: 'Frequency' },
  'campaign_state.state': { enum: 'CampaignStage' },
  'definition_change.change': { enum: 'ChangeKind' },
  'evidence.kind': { enum: 'EvidenceKind' },
  'extension.state': { enum: 'ExtensionState' },
  'member.role': { enum: 'MemberRole' },
  'notice.kind': { enum: 'NoticeKind' },
  'ranking.stage': { enum: 'FigureStage' },
  'ranking.state': { enum: 'RankingState' },
  'report.status': { enum: 'ReportStatus' },
  'report_event.step': { enum: 'ReportStep' },
  // What was not reported has no row.
  'report_value.state': { enum: 'ValueState', not: ['NOT_REPORTED'] },
  'reporting_period.rhythm': { enum: 'PeriodRhythm' },
  'unit_lineage.kind': { enum: 'LineageKind' },
  'unit_version.kind': { enum: 'UnitKind' },
};

/** Columns whose names the API does not show as an enum. */
const ofTheTableAlone = ['unit.origin'];

describe('the names that a column may hold', () => {
  let database: TestDatabase;
  let allowed: ReadonlyMap<string, readonly string[]>;
  beforeAll(async () => {
    database = await createTestDatabase();
    const client = new pg.Client(database.url);
    await client.connect();
    const { rows } = await client.query<{ column: string; check: string }>(
      `select c.conrelid::regclass || '.' || a.attname as column, pg_get_constraintdef(c.oid) as check
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
       where c.contype = 'c' and c.connamespace = 'public'::regnamespace and pg_get_constraintdef(c.oid) ~ '= ANY'`,
    );
    await client.end();
    allowed = new Map(rows.map(({ column, check }) => [column, namesIn(check)]));
  });
  afterAll(() => database.drop());

  test.each(Object.keys(follows))(
    '%s: those of its enum; to mend it, a migration changes the check',
    async (column) => {
      const { enum: name, not = [] } = follows[column] ?? { enum: '' };
      const type = (await buildThiDuaSchema()).getType(name);
      const names = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
      expect(allowed.get(column)).toEqual(names.filter((each) => !not.includes(each)).toSorted());
    },
  );

  test('follow an enum wherever a table checks them', () => {
    expect([...allowed.keys()].toSorted()).toEqual([...Object.keys(follows), ...ofTheTableAlone].toSorted());
  });
});

const namesIn = (check: string) =>
  [...check.matchAll(/'([A-Z_]+)'/g)].map(([, name = '']) => name).toSorted();
