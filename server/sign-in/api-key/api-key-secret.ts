import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What every API key begins with: scanners of repositories and logs find one that leaked. */
export const keyLead = 'tdk_';

/** A new key. The secret is shown once; the prefix finds its row, the hash proves it. */
export interface NewSecret {
  readonly secret: string;
  readonly prefix: string;
  readonly hash: string;
}

export function newSecret(): NewSecret {
  const prefix = `${keyLead}${randomBytes(6).toString('hex')}`;
  const secret = `${prefix}_${randomBytes(32).toString('base64url')}`;
  return { secret, prefix, hash: hashOf(secret) };
}

/** The part that finds the row; undefined: not a key of ours. */
export function prefixOf(token: string): string | undefined {
  return /^(tdk_[0-9a-f]{12})_[\w-]{43}$/.exec(token)?.[1];
}

/** Without telling by its time how much of it is right. */
export function matches(token: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(token), 'hex'), Buffer.from(hash, 'hex'));
}

/** 256 random bits need no slow hash: nobody guesses them. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
