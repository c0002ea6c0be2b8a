import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Identity } from '../rights/principal.ts';
import type { OidcSettings } from '../settings.ts';
import { cutText } from '../text/cut-text.ts';
import { keptLetters } from '../text/letters.ts';
import { keysOf } from './issuer.ts';
import { notSignedIn, SignInEnded } from './refused.ts';

/** What a token must be signed with: keys that only the issuer has, never a shared secret, never nothing. */
const algorithms = ['RS256', 'ES256', 'EdDSA'];

/** Clocks of two servers differ by so many seconds. */
const tolerance = 5;

export interface TokenReader {
  readonly settings: OidcSettings;
  readonly now?: () => Date;
}

/** Who an access token of the configured issuer speaks for. */
export function tokenVerifier({ settings, now }: TokenReader): (token: string) => Promise<Identity> {
  const keys = keysOf(settings.issuer);
  return async (token) =>
    identityOf(await payloadOf(token, keys, { settings, ...(now ? { now } : {}) }), settings);
}

async function payloadOf(
  token: string,
  keys: JWTVerifyGetKey,
  { settings, now = () => new Date() }: TokenReader,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: settings.issuer,
      audience: settings.audience,
      algorithms,
      clockTolerance: tolerance,
      currentDate: now(),
      requiredClaims: ['exp'],
    });
    return payload;
  } catch (error) {
    // The signature is verified before the time, so this one was made by the issuer.
    if (error instanceof errors.JWTExpired)
      throw new SignInEnded('Phiên đăng nhập đã hết hạn. Hãy đăng nhập lại.');
    if (error instanceof errors.JOSEError) throw notSignedIn(wordsFor(error));
    throw error;
  }
}

/** What is wrong with a token, in Vietnamese, for whoever set up the issuer. */
function wordsFor(error: errors.JOSEError): string {
  if (error instanceof errors.JWTClaimValidationFailed) {
    const fault = error.reason === 'missing' ? 'thiếu' : 'không đúng';
    return `Mã đăng nhập không hợp lệ: thông tin "${error.claim}" ${fault}.`;
  }
  if (error instanceof errors.JOSEAlgNotAllowed)
    return `Mã đăng nhập không hợp lệ: chỉ nhận chữ ký ${algorithms.join(', ')}.`;
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey)
    return 'Mã đăng nhập không hợp lệ: chữ ký không phải của hệ thống đăng nhập đã cấu hình.';
  return 'Mã đăng nhập không hợp lệ. Hãy đăng nhập lại.';
}

function identityOf(payload: JWTPayload, { userClaim, nameClaim }: OidcSettings): Identity {
  const userId = textOf(payload, userClaim);
  if (userId === undefined) throw notSignedIn(`Mã đăng nhập không hợp lệ: thông tin "${userClaim}" thiếu.`);
  // Keys and personas are users too: no issuer may name somebody so that he becomes one of them.
  if (/^(key|persona):/i.test(userId) || userId.length > 200 || /\p{C}/u.test(userId))
    throw notSignedIn(`Mã đăng nhập không hợp lệ: thông tin "${userClaim}" không đúng.`);
  const endsAt = ((payload.exp ?? 0) + tolerance) * 1_000;
  return { userId, name: nameOf(textOf(payload, nameClaim) ?? userId), operations: null, endsAt };
}

function textOf(payload: JWTPayload, claim: string): string | undefined {
  const value = Object.hasOwn(payload, claim) ? payload[claim] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** As it is shown and written into the audit trail: one line, and nothing that turns its direction. */
function nameOf(text: string): string {
  return cutText(keptLetters(text).replace(/\p{C}/gu, '').trim(), 200);
}
