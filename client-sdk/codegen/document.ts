import type { PluginFunction, Types } from '@graphql-codegen/plugin-helpers';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
  TokenKind,
  visit,
} from 'graphql';
import { namesOf, operationIn } from './operation.ts';

/** `export const campaigns = 'query …' as Document<…>`: a plain string that knows its answer and its variables. */
export const printDocument: PluginFunction<object, Types.ComplexPluginOutput> = (_schema, files) => {
  const own = files.find((file) => file.type !== 'external' && operationIn(file) !== undefined);
  const operation = own && operationIn(own);
  if (own === undefined || operation === undefined) return { content: '' };
  const { constant, result, variables } = namesOf(own, operation);
  const text = JSON.stringify(minified(operation, fragmentsIn(files)));
  return {
    prepend: [`import type { Document } from '../document.ts';`],
    content: `${comment(operation)}export const ${constant} = ${text} as Document<${result}, ${variables}>;\n`,
  };
};

export function fragmentsIn(files: readonly Types.DocumentFile[]): FragmentDefinitionNode[] {
  const all = files.flatMap((file) => file.document?.definitions ?? []);
  return all.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
}

/** The operation and the fragments it needs, without a character the server ignores. */
export function minified(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): string {
  const needed = new Set<FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.find((candidate) => candidate.name.value === name.value);
        if (fragment === undefined || needed.has(fragment)) return;
        needed.add(fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...needed] };
  return stripIgnoredCharacters(print(document));
}

/** The `#` lines above an operation become its doc comment: what an editor shows to those who import it. */
function comment(operation: OperationDefinitionNode): string {
  const lines: string[] = [];
  let token = operation.loc?.startToken.prev;
  while (token?.kind === TokenKind.COMMENT) {
    lines.unshift(token.value.trim());
    token = token.prev;
  }
  return lines.length === 0 ? '' : `/** ${lines.join('\n * ')} */\n`;
}
