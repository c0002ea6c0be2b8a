// Says what is wrong with an access token: npm run sign-in:check -- <token>

import { readSettings } from '../server/dist/settings.js';
import { createIdentify } from '../server/dist/sign-in/identify.js';

const token = process.argv[2];
const { oidc } = readSettings(process.env);
if (token === undefined || oidc === undefined) {
  console.error('Usage: OIDC_ISSUER=… OIDC_AUDIENCE=… npm run sign-in:check -- <token>');
  process.exit(2);
}
const logger = { error: (error) => console.error(`${error.message}: ${error.cause?.message ?? ''}`) };
const database = { query: async () => [] };
try {
  const { userId, name } = await createIdentify({ database, oidc, personas: [], logger })(`Bearer ${token}`);
  console.log(`✓ ${userId} (${name})`);
} catch (error) {
  console.error(`✗ ${error.message}`);
  console.error(
    `  OIDC_ISSUER=${oidc.issuer} OIDC_AUDIENCE=${oidc.audience} OIDC_USER_CLAIM=${oidc.userClaim}`,
  );
  const claims = claimsOf(token);
  if (claims !== undefined) console.error(`  in the token: ${JSON.stringify(claims)}`);
  process.exitCode = 1;
}

/** What the token says, true or not: only what the check looks at. */
function claimsOf(text) {
  try {
    const claims = JSON.parse(Buffer.from(text.split('.')[1], 'base64url').toString());
    const { iss, aud, exp } = claims;
    const ends = typeof exp === 'number' ? new Date(exp * 1_000).toISOString() : exp;
    return { iss, aud, exp: ends, [oidc.userClaim]: claims[oidc.userClaim] };
  } catch {
    return undefined;
  }
}
