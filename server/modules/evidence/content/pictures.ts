import type { Readable } from '../../../files/spool.ts';
import type { Family, Format } from './format.ts';
import { refuseContent } from './refuse-content.ts';

const damaged = (name: string) =>
  refuseContent(`Ảnh ${name} hỏng hoặc bị cắt cụt. Hãy chụp hoặc lưu lại rồi gửi lại.`);

const jpegFormat: Format = { name: 'JPEG', mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] };
const pngFormat: Format = { name: 'PNG', mediaType: 'image/png', extensions: ['png'] };
const webpFormat: Format = { name: 'WEBP', mediaType: 'image/webp', extensions: ['webp'] };
const heicFormat: Format = { name: 'HEIC', mediaType: 'image/heic', extensions: ['heic', 'heif'] };

/** Phones add a short film behind the picture: what follows the picture is not judged, but that it is one is. */
export const jpeg: Family = {
  begins: (head) => head.readUIntBE(0, 3) === 0xffd8ff,
  async judge(file) {
    if (!(await holdsPicture(file))) throw damaged('JPEG');
    return jpegFormat;
  },
};

/** No camera writes more segments before its picture. */
const mostSegments = 500;

/** Goes from segment to segment until the picture begins; its frame has to stand before. */
async function holdsPicture(file: Readable): Promise<boolean> {
  let [at, framed] = [2, false];
  for (let segment = 0; segment < mostSegments; segment += 1) {
    const head = await file.read(at, 4);
    if (head.length < 4 || head[0] !== 0xff) return false;
    const marker = head.readUInt8(1);
    if (marker === 0xda) return framed;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // Frames are C0 to CF but for three tables.
    framed ||= (marker & 0xf0) === 0xc0 && ![0xc4, 0xc8, 0xcc].includes(marker);
    at += 2 + head.readUInt16BE(2);
  }
  return false;
}

const pngBegin = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const pngEnd = Buffer.from('0000000049454e44ae426082', 'hex');

export const png: Family = {
  begins: (head) => head.subarray(0, pngBegin.length).equals(pngBegin),
  async judge(file) {
    const end = await file.read(file.bytes - pngEnd.length, pngEnd.length);
    if (!end.equals(pngEnd)) throw damaged('PNG');
    return pngFormat;
  },
};

export const webp: Family = {
  begins: (head) => head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 15) === 'WEBPVP8',
  async judge(file) {
    const size = (await file.read(4, 4)).readUInt32LE(0) + 8;
    if (size !== file.bytes && size + 1 !== file.bytes) throw damaged('WEBP');
    return webpFormat;
  },
};

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1'];

export const heic: Family = {
  begins: (head) =>
    head.toString('latin1', 4, 8) === 'ftyp' && heicBrands.includes(head.toString('latin1', 8, 12)),
  async judge(file) {
    if (!(await fillsBoxes(file))) throw damaged('HEIC');
    return heicFormat;
  },
};

/** No phone writes more of them side by side. */
const mostBoxes = 100;

/** The boxes of the file follow each other to its very end. */
async function fillsBoxes(file: Readable): Promise<boolean> {
  let at = 0;
  for (let box = 0; box < mostBoxes && at < file.bytes; box += 1) {
    const head = await file.read(at, 16);
    if (head.length < 8) return false;
    const size = head.readUInt32BE(0);
    // 0: up to the end; 1: beyond 4 GB, or written as if it were.
    if (size === 0) return true;
    const length = size === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : size;
    if (length < 8) return false;
    at += length;
  }
  return at === file.bytes;
}
