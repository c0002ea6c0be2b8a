import type { OfficePackage, Part } from './open-package.ts';
import { bomb, type PackageLimits, withEntities, withMacros, withRemoteParts } from './refuse-package.ts';
import { readRelationships } from './relationships.ts';
import { isXml, xmlText } from './xml-text.ts';

/**
 * Looks through all parts of a document before it is read, or kept for others to open. Throws for macros, for a document
 * type, which may hold entities, and for what unpacks to more than it should. Answers how many bytes that is.
 */
export async function inspectPackage({ parts }: OfficePackage, limits: PackageLimits): Promise<number> {
  if (parts.some(({ name }) => /(^|\/)vba\w*\.bin$/i.test(name))) throw withMacros();
  let bytes = 0;
  for (const part of parts) {
    const content = counted(part, (length) => {
      bytes += length;
      if (bytes > limits.unpackedBytes) throw bomb(limits);
    });
    await inspectPart(part, content);
  }
  return bytes;
}

async function* counted(part: Part, count: (length: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of part.content()) {
    count(chunk.length);
    yield chunk;
  }
}

const documentType = /<!(DOCTYPE|ENTITY)/i;
const longest = '<!DOCTYPE'.length;

async function inspectPart({ name }: Part, content: AsyncGenerator<Buffer>): Promise<void> {
  const first = await content.next();
  if (first.done) return;
  const whole = prepended(first.value, content);
  if (!isXml(name, first.value)) {
    for await (const _ of whole);
    return;
  }
  let rest = '';
  for await (const chunk of xmlText(whole)) {
    const text = rest + chunk;
    if (documentType.test(text)) throw withEntities();
    rest = text.slice(-longest);
  }
}

async function* prepended(first: Buffer, others: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* others;
}

/** People follow these themselves, or are asked before anything is fetched. */
const harmless = ['hyperlink', 'externalLinkPath', 'externalLinkLongPath'];
const remote = /^(https?|ftp):|^(\\\\|\/\/)|^file:(\/\/[^/\\]|\/*\\\\|\/{4})/i;

/** Throws where opening a document fetches something from elsewhere: a template, a picture, an object. */
export async function refuseRemoteParts({ parts }: OfficePackage): Promise<void> {
  for (const part of parts.filter(({ name }) => name.toLowerCase().endsWith('.rels'))) {
    const found = await readRelationships(part, '');
    const bad = found.find(
      ({ external, type, target }) => external && !harmless.includes(type) && remote.test(target),
    );
    if (bad !== undefined) throw withRemoteParts(bad.target);
  }
}
