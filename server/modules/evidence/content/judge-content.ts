import { directoryOf } from '../../../files/office/open-package.ts';
import type { Readable } from '../../../files/spool.ts';
import type { Family, Format } from './format.ts';
import { office } from './office.ts';
import { pdf } from './pdf.ts';
import { heic, jpeg, png, webp } from './pictures.ts';
import { refuseContent } from './refuse-content.ts';

const families: readonly Family[] = [pdf, jpeg, png, webp, heic, office];

const longestHead = 64;
const taken = 'Chỉ nhận ảnh (JPEG, PNG, WEBP, HEIC), PDF, Word (DOCX) và Excel (XLSX).';

/** Throws a refusal when a file that begins so is not taken. What it is called says nothing. */
export function checkHead(head: Buffer): void {
  familyOf(head);
}

function familyOf(head: Buffer): Family {
  if (head.length === 0) throw refuseContent('Tệp rỗng.');
  // So that every family may look as far as it wants.
  const padded = Buffer.concat([head, Buffer.alloc(longestHead)]);
  const family = families.find(({ begins }) => begins(padded));
  if (family === undefined) throw refuseContent(taken);
  return family;
}

/** What a file is, by its content; throws a refusal when it is not taken. */
export async function judgeContent(file: Readable): Promise<Format> {
  const family = familyOf(await file.read(0, longestHead));
  const format = await family.judge(file);
  if (family !== office && (await directoryOf(file)) !== undefined) {
    throw refuseContent(`Tệp vừa là ${format.name} vừa là tệp nén, không được nhận.`);
  }
  return format;
}
