import { basename } from 'node:path';
import type { Types } from '@graphql-codegen/plugin-helpers';
import { Kind, type OperationDefinitionNode } from 'graphql';

export interface OperationNames {
  /** `campaigns`, the string document. */
  readonly constant: string;
  /** `CampaignsQuery`, what it answers. */
  readonly result: string;
  /** `CampaignsQueryVariables`. */
  readonly variables: string;
}

/** `work-items` of `client-sdk/operations/work-items.graphql`. */
export function fileNameOf(file: Types.DocumentFile): string {
  return basename(file.location ?? '', '.graphql');
}

/** The operation of a file, or none when it holds fragments only. */
export function operationIn(file: Types.DocumentFile): OperationDefinitionNode | undefined {
  const definitions = file.document?.definitions ?? [];
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operations.length > 1) throw new Error(`${file.location}: one file holds one operation`);
  return operations[0];
}

/** The names under which it is exported; an operation is called like its file. */
export function namesOf(file: Types.DocumentFile, operation: OperationDefinitionNode): OperationNames {
  const constant = fileNameOf(file).replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
  if (operation.name?.value !== constant) {
    throw new Error(`${file.location}: the operation is called ${constant}, like its file`);
  }
  const result = `${capital(constant)}${capital(operation.operation)}`;
  return { constant, result, variables: `${result}Variables` };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Read for its fragments; nothing is written for it. */
export function external(file: Types.DocumentFile): Types.DocumentFile {
  return { ...file, type: 'external' };
}
