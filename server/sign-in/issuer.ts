import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';

/** The issuer, or its keys, cannot be read: who asks remains unknown. */
export class IssuerUnreachable extends Error {}

const patience = 3_000;

/**
 * The keys of an issuer, found through its discovery document: read when the first token comes, so that the server
 * starts without it, and kept. A key it does not know makes it read them again, at most every half minute.
 */
export function keysOf(issuer: string): JWTVerifyGetKey {
  let keySet: Promise<JWTVerifyGetKey> | undefined;
  const found = () => {
    keySet ??= discover(issuer).catch((error: unknown) => {
      keySet = undefined;
      throw error;
    });
    return keySet;
  };
  return async (header, token) => {
    try {
      const keys = await found();
      return await keys(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
        throw error;
      throw new IssuerUnreachable(`The issuer ${issuer} does not answer`, { cause: error });
    }
  };
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const document = (await response.json()) as { readonly issuer?: unknown; readonly jwks_uri?: unknown };
  if (document.issuer !== issuer) throw new Error(`${address} names another issuer: ${document.issuer}`);
  const keys = new URL(String(document.jwks_uri));
  if (keys.protocol !== new URL(issuer).protocol)
    throw new Error(`${address} has its keys at ${keys.protocol}`);
  return createRemoteJWKSet(keys, { timeoutDuration: patience });
}
