import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { codeOf, StartError } from '../process/start-error.ts';
import type { Settings } from '../settings.ts';
import { type ListedDocument, readManifest, sha256 } from './manifest.ts';

/** The documents this server was given at its start, and whether it serves any other. */
export interface Documents {
  /** True: what is not listed is refused (`DOCUMENTS=allow-list`). */
  readonly only: boolean;
  /** By the SHA-256 of its text, or by the id its manifest gives it. */
  byId(id: string): ListedDocument | undefined;
  /** Word for word: one more space is another document. */
  byText(text: string): ListedDocument | undefined;
}

/** The SDK is found where it is installed, and is not imported: a server without it serves what its operator lists. */
const ofTheSdk = '@thi-dua/client-sdk/persisted-documents.json';

/** So many faults are told at once; a manifest of another format would have one a document. */
const mostFaults = 10;

/** Reads the manifest of the SDK and those of `DOCUMENT_MANIFESTS`; throws one `StartError` with all that is wrong. */
export async function readDocuments({
  documents: mode,
  documentManifests,
}: Pick<Settings, 'documents' | 'documentManifests'>): Promise<Documents> {
  const byId = new Map<string, ListedDocument>();
  const byText = new Map<string, ListedDocument>();
  const faults: string[] = [];
  for (const file of [...installedSdk(), ...documentManifests]) {
    const { documents, faults: found } = await readManifestFile(file);
    faults.push(...found.map((fault) => `The manifest of documents ${file}: ${fault}.`));
    for (const [id, document] of documents) {
      const known = byId.get(id);
      if (known !== undefined && known.text !== document.text) {
        faults.push(`The manifest of documents ${file}: the id "${id}" stands for another text elsewhere.`);
      }
      for (const name of [id, sha256(document.text)]) byId.set(name, document);
      byText.set(document.text, document);
    }
  }
  if (mode === 'allow-list' && byText.size === 0 && faults.length === 0) {
    faults.push(
      'DOCUMENTS=allow-list without a document: install the client SDK, or set DOCUMENT_MANIFESTS.',
    );
  }
  if (faults.length > 0) throw new StartError(shortened(faults).join('\n'));
  return {
    only: mode === 'allow-list',
    byId: (id) => byId.get(id),
    byText: (text) => byText.get(text),
  };
}

function installedSdk(): string[] {
  try {
    return [createRequire(import.meta.url).resolve(ofTheSdk)];
  } catch {
    return [];
  }
}

async function readManifestFile(file: string) {
  try {
    return readManifest(await readFile(file, 'utf8'));
  } catch (error) {
    return { documents: new Map<string, ListedDocument>(), faults: [`it cannot be read (${codeOf(error)})`] };
  }
}

function shortened(faults: readonly string[]): readonly string[] {
  if (faults.length <= mostFaults) return faults;
  return [...faults.slice(0, mostFaults), `… and ${faults.length - mostFaults} more.`];
}
