import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import type { TypeScriptDocumentsPluginConfig } from '@graphql-codegen/typescript-operations';
import { Kind } from 'graphql';
import { fileNameOf, namesOf, operationIn } from './operation.ts';
import { printTypes } from './types.ts';

/** Every name of the generated files, written out. Asked with the options of `inputs.ts`. */
export const printIndex: PluginFunction<TypeScriptDocumentsPluginConfig, string> = async (
  schema,
  files,
  config,
  info,
) => {
  const operations = files.flatMap((file) => {
    const operation = operationIn(file);
    if (operation === undefined) return [];
    const { constant, result, variables } = namesOf(file, operation);
    return `export { ${constant}, type ${result}, type ${variables} } from './${fileNameOf(file)}.ts';\n`;
  });
  const definitions = files.flatMap((file) => file.document?.definitions ?? []);
  const fragments = definitions
    .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    .map((definition) => `${definition.name.value}Fragment`);
  const { content } = await printTypes(schema, files, config, info);
  const inputs = [...content.matchAll(/^export type (\w+)/gm)].map(([, name = '']) => name);
  return [...operations, exportTypes(fragments, 'fragments'), exportTypes(inputs, 'inputs')].join('');
};

function exportTypes(names: readonly string[], file: string): string {
  return names.length === 0
    ? ''
    : `export type {\n  ${[...names].sort().join(',\n  ')},\n} from './${file}.ts';\n`;
}
