import { type Client, saveReport, upload } from '@thi-dua/client-sdk';
import { zip } from '../support/xlsx.ts';
import type { Reports } from './report-life.setup.ts';

/** What `POST /evidence` answers. */
export interface Taken {
  readonly evidence?: {
    readonly id: string;
    readonly name: string;
    readonly mediaType: string;
    readonly url: string;
  };
  readonly refusal?: { readonly code: string; readonly message: string; readonly fields: readonly string[] };
}

export interface Sent {
  readonly reportId: string;
  readonly indicatorId?: string;
  readonly name?: string;
  readonly key?: string;
}

/** Sends a file as somebody does with the SDK. */
export function send(
  client: Client,
  file: Buffer,
  { reportId, indicatorId = 'good-deeds', name, key }: Sent,
) {
  const bytes = new Uint8Array(file) as Uint8Array<ArrayBuffer>;
  return upload<Taken>(client, 'evidence', bytes, {
    query: { reportId, indicatorId, name },
    idempotencyKey: key,
  });
}

/** A draft of a team, which has said nothing yet. */
export async function draftOf(
  { client, month }: Reports,
  unitId: string,
): Promise<{ id: string; version: number }> {
  const input = { unitId, periodId: month };
  const { saveReport: saved } = await client('officer-1').request(saveReport, { input });
  if (saved.__typename !== 'Report') throw new Error(`No draft: ${JSON.stringify(saved)}`);
  return saved;
}

const latin = (text: string) => Buffer.from(text, 'latin1');

/** Small files of every kind that is taken. */
export const files = {
  pdf: latin('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n'),
  jpeg: Buffer.from(
    'ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100ffda0008010100003f00d2ffd9',
    'hex',
  ),
  png: Buffer.from(
    '89504e470d0a1a0a0000000d494844520000000100000001080600000 01f15c4890000000049454e44ae426082'.replace(
      ' ',
      '',
    ),
    'hex',
  ),
  webp: Buffer.concat([latin('RIFF'), Buffer.from('1a000000', 'hex'), latin('WEBPVP8L'), Buffer.alloc(18)]),
  heic: Buffer.concat([
    Buffer.from('00000018', 'hex'),
    latin('ftypheic'),
    Buffer.alloc(12),
    Buffer.from('00000008', 'hex'),
    latin('mdat'),
  ]),
  docx: zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' }),
  xlsx: zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }),
};

/** A PDF of so many bytes. */
export function pdfOf(bytes: number): Buffer {
  const end = latin('\n%%EOF\n');
  return Buffer.concat([latin('%PDF-1.7\n'), Buffer.alloc(bytes - 9 - end.length, 0x41), end]);
}
