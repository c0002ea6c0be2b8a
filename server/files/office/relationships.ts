import { posix } from 'node:path';
import type { OfficePackage, Part } from './open-package.ts';
import { readXml } from './read-xml.ts';
import { damaged } from './refuse-package.ts';

/** How a part of a document refers to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, which is the same in both dialects of the standard: `worksheet`. */
  readonly type: string;
  /** The name of a part; as it is written where it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** What a part refers to; '' is the document as a whole. */
export async function relationshipsOf(document: OfficePackage, name: string): Promise<Relationship[]> {
  const { dir, base } = posix.parse(name);
  const part = document.part(posix.join(dir, '_rels', `${base}.rels`));
  return part === undefined ? [] : readRelationships(part, dir);
}

/** More are no document that somebody wrote. */
const most = 20_000;

export async function readRelationships(part: Part, folder: string): Promise<Relationship[]> {
  const found: Relationship[] = [];
  await readXml(part, {
    open(tag, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
      if (tag !== 'Relationship') return;
      if (found.length >= most) throw damaged();
      const external = mode?.toLowerCase() === 'external';
      found.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolved(target, folder),
        external,
      });
    },
  });
  return found;
}

/** Where everything else of a document is found from; undefined when it does not say so. */
export async function mainPart(document: OfficePackage): Promise<Part | undefined> {
  const main = (await relationshipsOf(document, '')).find(({ type }) => type === 'officeDocument');
  return main && document.part(main.target);
}

function resolved(target: string, folder: string): string {
  const path = decoded(target).replaceAll('\\', '/');
  return posix.join('/', path.startsWith('/') ? '' : folder, path).slice(1);
}

function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
