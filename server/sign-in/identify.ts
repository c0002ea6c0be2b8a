import type { Logger } from 'pino';
import type { Queries } from '../data/database.ts';
import type { Identity } from '../rights/principal.ts';
import type { OidcSettings } from '../settings.ts';
import { identityOfApiKey } from './api-key/api-key-identity.ts';
import { keyLead } from './api-key/api-key-secret.ts';
import type { PersonaToken } from './persona.ts';
import { identityOfPersona, personaLead } from './persona-tokens.ts';
import { notSignedIn, signInUnavailable } from './refused.ts';
import { tokenVerifier } from './token.ts';

export interface IdentifyOptions {
  /** The owner's connection: an API key is looked up before anybody's scope is known. */
  readonly database: Queries;
  /** Undefined if there is no issuer; then only API keys and personas sign in. */
  readonly oidc: OidcSettings | undefined;
  /** Empty: they are off. */
  readonly personas: readonly PersonaToken[];
  readonly logger: Pick<Logger, 'error'>;
  /** For tests: the clock tokens are held against. */
  readonly now?: () => Date;
}

/** Finds out who sends an `authorization` header; null without one. Throws what the API answers when it proves nothing. */
export function createIdentify(
  options: IdentifyOptions,
): (authorization: string | undefined) => Promise<Identity | null> {
  const read = readerOf(options);
  return async (authorization) => {
    if (authorization === undefined) return null;
    const token = /^Bearer ([^\s]{1,8192})$/i.exec(authorization.trim())?.[1];
    if (token === undefined) throw notSignedIn('Cần gửi “authorization: Bearer …” với một mã đăng nhập.');
    try {
      return await read(token);
    } catch (error) {
      if (isAnswer(error)) throw error;
      options.logger.error(error, 'nobody can sign in');
      throw signInUnavailable();
    }
  };
}

function readerOf({ database, oidc, personas, logger, now }: IdentifyOptions) {
  const verify =
    oidc === undefined ? undefined : tokenVerifier({ settings: oidc, ...(now === undefined ? {} : { now }) });
  return async (token: string): Promise<Identity> => {
    if (token.startsWith(keyLead)) return identityOfApiKey({ database, logger }, token);
    if (token.startsWith(personaLead)) return identityOfPersona(personas, token);
    if (verify === undefined)
      throw notSignedIn('Máy chủ này chưa cấu hình hệ thống đăng nhập (OIDC_ISSUER).');
    return verify(token);
  };
}

/** What was refused in words; all else is a database or an issuer that does not answer. */
function isAnswer(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'extensions' in error;
}
