import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphQLError, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { packageRoot } from '../process/package-root.ts';

/** One query a newcomer finds open in a tab of GraphiQL. */
export interface Example {
  /** The name of its operation, which is also the title of its tab: `XinChao`. */
  readonly name: string;
  /** What it asks, in Vietnamese: the first line of its comment. */
  readonly title: string;
  /** The whole text of the file, comment included. */
  readonly query: string;
}

const folderOfExamples = join(packageRoot, 'graphiql/examples');

/**
 * Reads `server/graphiql/examples/*.graphql` in the order of the file names.
 * Each holds one named operation under a Vietnamese comment; whatever is not so is reported, all files together.
 */
export async function loadExamples(folder: string = folderOfExamples): Promise<Example[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const examples: Example[] = [];
  const faults: string[] = [];
  for (const [index, query] of texts.entries()) {
    try {
      const example = readExample(query);
      if (examples.some(({ name }) => name === example.name))
        throw new Fault(`the name ${example.name} is taken`);
      examples.push(example);
    } catch (error) {
      if (!(error instanceof Fault) && !(error instanceof GraphQLError)) throw error;
      faults.push(`${names[index]}: ${error.message}`);
    }
  }
  if (faults.length > 0) throw new Error(`Examples of GraphiQL in ${folder}:\n  ${faults.join('\n  ')}`);
  return examples;
}

class Fault extends Error {}

function readExample(query: string): Example {
  const title = /^#\s*(\S.*)/.exec(query)?.[1]?.trim();
  if (title === undefined) throw new Fault('it must begin with a comment (# …) that says what it asks');
  const operations = parse(query).definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const name = operations[0]?.name?.value;
  if (operations.length !== 1 || name === undefined)
    throw new Fault('it must hold exactly one operation, with a name');
  return { name, title, query };
}
