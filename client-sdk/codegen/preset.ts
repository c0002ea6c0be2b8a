import type { Types } from '@graphql-codegen/plugin-helpers';
import { printDocument } from './document.ts';
import { printIndex } from './generated-index.ts';
import { printManifest } from './manifest.ts';
import { external, fileNameOf, operationIn } from './operation.ts';
import { printTypes } from './types.ts';

const header =
  '// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.\n';

const pluginMap = {
  header: { plugin: () => ({ content: '', prepend: [header] }) },
  types: { plugin: printTypes },
  document: { plugin: printDocument },
  index: { plugin: printIndex },
  manifest: { plugin: printManifest },
};

/**
 * One file an operation, so that an application carries only those it imports: its types, and its text.
 * Enums and inputs are in `inputs.ts`, once for all; the shapes of fragments in `fragments.ts`; all texts for a server
 * that serves them by their ids in `persisted-documents.json`.
 */
export const clientSdk: Types.OutputPreset = {
  buildGeneratesSection({ baseOutputDir, documents, config, schema, schemaAst }) {
    const files = [...documents].sort((a, b) => ((a.location ?? '') < (b.location ?? '') ? -1 : 1));
    const operations = files.filter((file) => operationIn(file) !== undefined);
    const fragments = files.filter((file) => operationIn(file) === undefined);
    const inputs = `${baseOutputDir}inputs.ts`;
    const section = (
      file: string,
      plugins: (keyof typeof pluginMap)[],
      more: object,
    ): Types.GenerateOptions => ({
      filename: `${baseOutputDir}${file}`,
      documents: files,
      config: { ...config, importSchemaTypesFrom: inputs, importExtension: '.ts', ...more },
      plugins: plugins.map((plugin) => ({ [plugin]: {} })),
      pluginMap,
      schema,
      ...(schemaAst && { schemaAst }),
    });
    return [
      section('inputs.ts', ['header', 'types'], { importSchemaTypesFrom: '', generateOperationTypes: false }),
      { ...section('fragments.ts', ['header', 'types'], {}), documents: fragments },
      ...operations.map((file) => ({
        ...section(`${fileNameOf(file)}.ts`, ['header', 'types', 'document'], {}),
        documents: [file, ...fragments.map(external)],
      })),
      section('index.ts', ['header', 'index'], { importSchemaTypesFrom: '', generateOperationTypes: false }),
      section('persisted-documents.json', ['manifest'], {}),
    ];
  },
};
