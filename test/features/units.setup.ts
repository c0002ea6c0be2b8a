import { type GraphQLSchema, graphql } from 'graphql';
import { buildSchema } from 'type-graphql';
import { afterTreeChange } from '../../server/after-tree-change.ts';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { migrate } from '../../server/data/migrate.ts';
import { loadUnits } from '../../server/modules/unit/national/load.ts';
import { unitLoaders } from '../../server/modules/unit/unit.loaders.ts';
import { UnitResolver } from '../../server/modules/unit/unit.resolver.ts';
import { createTestDatabase } from '../support/database.ts';

/** A database with the national units, and the unit API alone over it. */
export interface UnitsUnderTest {
  readonly database: Database;
  /** The SQL statements sent since; empty it before what you want to count. */
  readonly statements: string[];
  /** The `data` of a query that has no errors. */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** The messages of a query that fails. */
  refusal(query: string): Promise<string[]>;
  close(): Promise<void>;
}

export async function openUnits(): Promise<UnitsUnderTest> {
  const testDatabase = await createTestDatabase();
  const statements: string[] = [];
  const onStatement = (text: string) => statements.push(text);
  const database = await openDatabase({ url: testDatabase.url, poolSize: 4, onStatement });
  await migrate(database.dataSource);
  await loadUnits(database, afterTreeChange);
  const schema = await buildSchema({ resolvers: [UnitResolver], validate: false });
  const run = runner(schema, database);
  return {
    database,
    statements,
    ask: async <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => {
      const { data, errors } = await run(query, variables);
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data as Data;
    },
    refusal: async (query) => (await run(query)).errors?.map(({ message }) => message) ?? [],
    close: async () => {
      await database.close();
      await testDatabase.drop();
    },
  };
}

function runner(schema: GraphQLSchema, database: Database) {
  return (source: string, variableValues?: Readonly<Record<string, unknown>>) => {
    const contextValue = { queries: database, loaders: unitLoaders(database) };
    return graphql({ schema, source, variableValues, contextValue });
  };
}
