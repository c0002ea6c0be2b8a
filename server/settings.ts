import { resolve } from 'node:path';
import { readTraffic, type TrafficSettings } from './front-door/traffic/traffic.settings.ts';
import { type MailSettings, readMail } from './mail/mail.settings.ts';
import { StartError } from './process/start-error.ts';

/** Everything the environment decides. */
export interface Settings {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Absolute. What the server keeps on disk: the embedded database. */
  readonly dataDirectory: string;
  /** Where requests log in to a PostgreSQL of yours; without it the embedded one is used. */
  readonly databaseUrl: string | undefined;
  /** Where its owner logs in: migrations, jobs, maintenance. Goes with `databaseUrl`. */
  readonly databaseOwnerUrl: string | undefined;
  /** Where `/metrics` is served for Prometheus, on the same host; undefined: nowhere. */
  readonly metricsPort: number | undefined;
  /** True closes what only developers need: introspection, suggestions, details of the schema in errors. */
  readonly production: boolean;
  /** Seals the audit trail; undefined: the server makes a key of its own in `dataDirectory`. */
  readonly auditKey: string | undefined;
  /** Who signs people in; undefined: only API keys and, for trying out, personas do. */
  readonly oidc: OidcSettings | undefined;
  /** How e-mail is sent; undefined: notices are shown in the application alone. */
  readonly mail: MailSettings | undefined;
  /** Pages of these origins may call the API from a browser. */
  readonly corsOrigins: readonly (string | RegExp)[];
  /** How much may come from whom, and which proxies are believed. */
  readonly traffic: TrafficSettings;
  /** True fills a province with made-up data at the start. */
  readonly sample: boolean;
  /** How large a file of evidence may be, in bytes. */
  readonly evidenceBytes: number;
  /** `allow-list`: only documents of the manifests are served. */
  readonly documents: 'open' | 'allow-list';
  /** Absolute. Files with documents beside those of the client SDK. */
  readonly documentManifests: readonly string[];
  /** Whether `/graphiql` is served. */
  readonly graphiql: boolean;
  /** Package names, or folders, of the provinces' plugins. */
  readonly plugins: readonly string[];
}

/** An OpenID Connect issuer, and how its tokens are read. */
export interface OidcSettings {
  /** Its address exactly as its discovery document and its tokens say it. */
  readonly issuer: string;
  /** Whom its tokens must be made for: this API. */
  readonly audience: string;
  /** The claim that names a person for ever. */
  readonly userClaim: string;
  /** The claim with the name people read. */
  readonly nameClaim: string;
}

export const defaultPlugins: readonly string[] = [
  '@thi-dua/plugin-dong-thap',
  '@thi-dua/plugin-tuyen-quang',
  '@thi-dua/plugin-thai-nguyen',
];

type Fault = (message: string) => void;

/** An empty variable counts as one that is not set. Throws one `StartError` with all that is wrong. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const faults: string[] = [];
  const fault: Fault = (message) => faults.push(message);
  const settings: Settings = {
    host: env.HOST?.trim() || '127.0.0.1',
    port: readPort('PORT', env.PORT?.trim() || '4000', fault),
    dataDirectory: resolve(env.DATA_DIR || '.data'),
    ...readDatabaseUrls(env, fault),
    metricsPort: env.METRICS_PORT?.trim()
      ? readPort('METRICS_PORT', env.METRICS_PORT.trim(), fault)
      : undefined,
    auditKey: env.AUDIT_KEY?.trim() || undefined,
    production: env.NODE_ENV === 'production',
    oidc: readOidc(env, fault),
    mail: readMail(env, fault),
    corsOrigins: readOrigins(env.CORS_ORIGINS?.trim() || undefined, env.NODE_ENV === 'production'),
    traffic: readTraffic(env, fault),
    sample: readSample(env, fault),
    evidenceBytes: readEvidence(env.EVIDENCE_MAX_MB?.trim() || '20', fault) * 1024 * 1024,
    ...readDocumentSettings(env, fault),
    plugins: readPlugins(env.PLUGINS?.trim() || undefined, fault),
  };
  if (faults.length > 0) throw new StartError(faults.join('\n'));
  return settings;
}

function readSample(env: Readonly<Record<string, string | undefined>>, fault: Fault): boolean {
  const text = env.SAMPLE?.trim() || '0';
  if (text !== '0' && text !== '1') fault(`SAMPLE is "${text}": 1 fills in sample data, 0 does not.`);
  if (text === '1' && env.NODE_ENV === 'production') {
    fault('SAMPLE=1 is for trying out: it is refused with NODE_ENV=production.');
  }
  return text === '1';
}

/** Where only listed documents are served, the explorer could send nothing: there too it is shown only when asked for. */
function readDocumentSettings(
  env: Readonly<Record<string, string | undefined>>,
  fault: Fault,
): Pick<Settings, 'documents' | 'documentManifests' | 'graphiql'> {
  const documents = env.DOCUMENTS?.trim() || 'open';
  if (documents !== 'open' && documents !== 'allow-list') {
    fault(`DOCUMENTS is "${documents}": open serves any document, allow-list only those of the manifests.`);
  }
  const usual = env.NODE_ENV === 'production' || documents === 'allow-list' ? '0' : '1';
  const graphiql = env.GRAPHIQL?.trim() || usual;
  if (graphiql !== '0' && graphiql !== '1')
    fault(`GRAPHIQL is "${graphiql}": 1 serves /graphiql, 0 does not.`);
  const files = (env.DOCUMENT_MANIFESTS ?? '').split(',').map((file) => file.trim());
  return {
    documents: documents === 'allow-list' ? documents : 'open',
    documentManifests: files.filter((file) => file !== '').map((file) => resolve(file)),
    graphiql: graphiql === '1',
  };
}

function readPort(name: string, text: string, fault: Fault): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    fault(`${name} is "${text}": give a number from 0 to 65535 (0 lets the system choose).`);
  }
  return port;
}

function readEvidence(text: string, fault: Fault): number {
  const megabytes = Number(text);
  if (!/^\d+$/.test(text) || megabytes < 1 || megabytes > 100) {
    fault(`EVIDENCE_MAX_MB is "${text}": give a whole number from 1 to 100.`);
  }
  return megabytes;
}

function readDatabaseUrls(env: Readonly<Record<string, string | undefined>>, fault: Fault) {
  const databaseUrl = readDatabaseUrl('DATABASE_URL', env, fault);
  const databaseOwnerUrl = readDatabaseUrl('DATABASE_OWNER_URL', env, fault);
  if (databaseUrl !== undefined && databaseOwnerUrl === undefined) {
    fault(
      'DATABASE_URL needs DATABASE_OWNER_URL beside it: requests log in by a login that owns nothing. Run ' +
        'npm run database:create-logins -- "$DATABASE_URL" once: it prints both addresses, and loses no data.',
    );
  }
  if (databaseUrl === undefined && databaseOwnerUrl !== undefined) {
    fault('DATABASE_OWNER_URL needs DATABASE_URL beside it, the address at which requests log in.');
  }
  return { databaseUrl, databaseOwnerUrl };
}

/** The value is never repeated: it holds a password. */
function readDatabaseUrl(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
  fault: Fault,
): string | undefined {
  const text = env[name]?.trim() || undefined;
  if (text === undefined) return undefined;
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) {
    fault(`${name} is not a PostgreSQL address: write postgres://user:password@host:5432/database.`);
  }
  return text;
}

function readOidc(env: Readonly<Record<string, string | undefined>>, fault: Fault): OidcSettings | undefined {
  const issuer = env.OIDC_ISSUER?.trim() || undefined;
  const audience = env.OIDC_AUDIENCE?.trim() || undefined;
  if ((issuer === undefined) !== (audience === undefined))
    fault('OIDC_ISSUER and OIDC_AUDIENCE go together.');
  if (issuer === undefined || audience === undefined) return undefined;
  if (
    !/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])/.test(`${issuer}/`) ||
    !URL.canParse(issuer)
  ) {
    fault(`OIDC_ISSUER is "${issuer}": give an https:// address (http:// on this machine only).`);
  }
  const userClaim = env.OIDC_USER_CLAIM?.trim() || 'sub';
  const nameClaim = env.OIDC_NAME_CLAIM?.trim() || 'name';
  return { issuer, audience, userClaim, nameClaim };
}

/** Without a list: nobody in production; elsewhere whatever runs on this machine, for front ends being written. */
function readOrigins(text: string | undefined, production: boolean): readonly (string | RegExp)[] {
  if (text !== undefined) return text.split(',').map((origin) => origin.trim());
  return production ? [] : [/^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/];
}

function readPlugins(text: string | undefined, fault: Fault): readonly string[] {
  if (text === undefined) return defaultPlugins;
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) fault(`PLUGINS names "${twice}" twice.`);
  return names;
}
