import type { PluginFunction, Types } from '@graphql-codegen/plugin-helpers';
import { plugin, type TypeScriptDocumentsPluginConfig } from '@graphql-codegen/typescript-operations';

/** `typescript-operations`, without the helpers it writes into every file whether they are used or not. */
export const printTypes: PluginFunction<TypeScriptDocumentsPluginConfig, Types.ComplexPluginOutput> = async (
  schema,
  files,
  config,
  info,
) => {
  const { prepend = [], content } = await plugin(schema, files, config, info);
  return { content, prepend: prepend.filter((text) => isUsed(text, content)) };
};

const helpers = [
  { written: /\btype Exact</, used: /\bExact</ },
  { written: /\btype Incremental</, used: /\bIncremental</ },
  { written: /\bimport type \* as Types\b/, used: /\bTypes\./ },
];

function isUsed(text: string, content: string): boolean {
  const helper = helpers.find(({ written }) => written.test(text));
  return helper === undefined || helper.used.test(content);
}
