import { createHash } from 'node:crypto';
import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { fragmentsIn, minified } from './document.ts';
import { operationIn } from './operation.ts';

/**
 * The manifest of persisted documents, in the format of Apollo's tools: the text of every operation, word for word as
 * it is exported, under its SHA-256.
 */
export const printManifest: PluginFunction = (_schema, files) => {
  const fragments = fragmentsIn(files);
  const operations = files.flatMap((file) => {
    const operation = operationIn(file);
    if (operation === undefined) return [];
    const body = minified(operation, fragments);
    const id = createHash('sha256').update(body).digest('hex');
    return [{ id, name: operation.name?.value, type: operation.operation, body }];
  });
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
  return `${JSON.stringify(manifest, null, 2)}\n`;
};
