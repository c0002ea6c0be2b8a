import { createHash, createHmac } from 'node:crypto';
import { type SealedEntry, sealOf } from '../../server/audit/seal.ts';
import { canonicalJson } from '../../server/data/canonical.ts';
import { digestOf } from '../../server/modules/ranking/content/digest.ts';
import { isIntact } from '../../server/modules/report/seal/digest.ts';

const entry: Omit<SealedEntry, 'mac'> = {
  chain: 182,
  seq: '7',
  at: '2026-08-20T10:00:00.123456Z',
  provinceCode: '82',
  userId: 'admin',
  userName: 'Nguyễn Văn An',
  role: 'PROVINCE_ADMIN',
  operation: 'addMember',
  noun: 'member',
  targetId: 'm-1',
  unitId: '3F2504E0-4F89-41D3-9A0C-0305E82C3301',
  before: { name: 'A', role: 'HEAD' },
  after: { name: 'B', role: 'HEAD' },
  requestId: 'r-1',
};

describe('the seal of an entry of the audit trail', () => {
  const seal = sealOf('key', 'previous', entry);

  test('covers everything the entry says', () => {
    const others: Record<string, unknown> = { chain: 183, unitId: null, before: null, after: { name: 'C' } };
    for (const name of Object.keys(entry)) {
      const changed = { ...entry, [name]: others[name] ?? (name in others ? null : 'something else') };
      expect([name, sealOf('key', 'previous', changed) === seal]).toEqual([name, false]);
    }
  });

  test('covers the seal before it, and takes the key', () => {
    expect(sealOf('key', 'another', entry)).not.toBe(seal);
    expect(sealOf('another', 'previous', entry)).not.toBe(seal);
  });

  test('is the same however PostgreSQL writes ids and orders keys', () => {
    const after = { role: 'HEAD', name: 'B' };
    const unitId = entry.unitId?.toLowerCase() ?? null;
    expect(sealOf('key', 'previous', { ...entry, after, unitId })).toBe(seal);
  });

  test('cannot be made by moving text from one part to the next', () => {
    const moved = { ...entry, userId: 'admin","Nguyễn', userName: 'Văn An' };
    expect(sealOf('key', 'previous', moved)).not.toBe(seal);
  });

  test('is an HMAC of SHA-256 in base64url over the parts as JSON, so that one made today holds for ever', () => {
    const parts =
      '["previous",182,"7","2026-08-20T10:00:00.123456Z","82","admin","Nguyễn Văn An","PROVINCE_ADMIN","addMember",' +
      '"member","m-1","3f2504e0-4f89-41d3-9a0c-0305e82c3301","{\\"name\\":\\"A\\",\\"role\\":\\"HEAD\\"}",' +
      '"{\\"name\\":\\"B\\",\\"role\\":\\"HEAD\\"}","r-1"]';
    expect(seal).toBe(createHmac('sha256', 'key').update(parts).digest('base64url'));
  });
});

test('content is written in one way: keys in order at every depth, what JSON leaves out left out, lists as they are', () => {
  const value = { b: [{ z: 1, a: undefined, c: null }, 'x'], a: new Date(0) };
  expect(canonicalJson(value)).toBe('{"a":"1970-01-01T00:00:00.000Z","b":[{"c":null,"z":1},"x"]}');
  expect(canonicalJson(undefined)).toBe('null');
  expect(canonicalJson({ b: 1, c: 2, a: 3 })).toBe('{"a":3,"b":1,"c":2}');
});

test('a seal is intact as long as its content has the digest, which anybody can compute', () => {
  const content = '{"đơn vị":"Tổ ấp 1"}';
  const digest = createHash('sha256').update(content).digest('hex');
  expect(digestOf(content)).toBe(digest);
  expect(isIntact({ content, digest })).toBe(true);
  expect(isIntact({ content: `${content} `, digest })).toBe(false);
});
