import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { codeOf, messageOf, StartError } from '../../process/start-error.ts';
import { requestRole } from '../connection/enter-service.ts';
import { ensureDatabase, ensureOwner, ensureRequestLogin, ensureRequestRole } from './roles.ts';

export interface LoginsRequest {
  /** An administrator's address of the database, which may not be there yet. */
  readonly url: string;
  /** Who is to own the tables; of a database that has them it is whoever owns them. */
  readonly owner?: string | undefined;
  /** True gives logins that are there already a new password. */
  readonly newPasswords: boolean;
}

export interface LoginsResult {
  /** What was made, and what was there, a sentence each. */
  readonly done: readonly string[];
  readonly ownerUrl: string;
  readonly requestsUrl: string;
}

/** Makes the two logins of a database, and the database; what is there already stays as it is. */
export async function createLogins(asked: LoginsRequest): Promise<LoginsResult> {
  const database = databaseIn(asked.url);
  const client = await connectNear(asked.url);
  try {
    const owner = (await ownerOfTables(client)) ?? asked.owner ?? `${database}_owner`;
    const logins = { owner: newLogin(owner), requests: newLogin(`${database}_requests`) };
    const made = {
      owner: await ensureOwner(client, logins.owner),
      role: await ensureRequestRole(client, owner),
      requests: await ensureRequestLogin(client, logins.requests),
      database: await makeDatabase(client, database, owner),
    };
    const renewed = asked.newPasswords;
    if (renewed) {
      if (!made.owner) await setPassword(client, logins.owner);
      if (!made.requests) await setPassword(client, logins.requests);
    }
    return {
      done: [
        said(`login ${owner}, the owner of the tables`, made.owner, renewed),
        said(`role ${requestRole}, which requests work as`, made.role, false),
        said(`login ${logins.requests.name}, which owns nothing and serves requests`, made.requests, renewed),
        said(`database ${database}`, made.database, false),
      ],
      ownerUrl: addressOf(asked.url, logins.owner, made.owner || renewed),
      requestsUrl: addressOf(asked.url, logins.requests, made.requests || renewed),
    };
  } finally {
    await client.end();
  }
}

interface NewLogin {
  readonly name: string;
  readonly password: string;
}

function newLogin(name: string): NewLogin {
  return { name, password: randomBytes(24).toString('hex') };
}

function databaseIn(url: string): string {
  const name = URL.canParse(url) ? decodeURIComponent(new URL(url).pathname.slice(1)) : '';
  if (/^postgres(ql)?:\/\//.test(url) && name !== '') return name;
  throw new StartError(
    'Give the address of a database: postgres://administrator:password@host:5432/database',
  );
}

/** Connects to the database, or beside it when it is not there yet. */
async function connectNear(url: string): Promise<pg.Client> {
  try {
    return await connectTo(url);
  } catch (error) {
    if (codeOf(error) !== '3D000') throw cannot(error);
  }
  const beside = new URL(url);
  beside.pathname = '/postgres';
  return connectTo(beside.href).catch((error: unknown) => {
    throw cannot(error);
  });
}

const cannot = (error: unknown) => new StartError(`The database cannot be reached: ${messageOf(error)}.`);

async function connectTo(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function ownerOfTables(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ owner: string }>(
    `select pg_get_userbyid(relowner) as owner from pg_class where oid = to_regclass('public.unit')`,
  );
  return rows[0]?.owner;
}

/** In a database that is there, the owner gets what a migration needs: schemas, an extension, tables in `public`. */
async function makeDatabase(client: pg.Client, name: string, owner: string): Promise<boolean> {
  const { rows } = await client.query<{ me: string; member: boolean }>(
    `select current_user::text as me, pg_has_role($1, 'usage') as member`,
    [owner],
  );
  const { me = '', member = true } = rows[0] ?? {};
  // Only a member may make somebody else the owner.
  if (!member) await client.query(`grant ${pg.escapeIdentifier(owner)} to ${pg.escapeIdentifier(me)}`);
  if (await ensureDatabase(client, name, owner)) return true;
  if (me !== owner) {
    await client.query(
      `grant all on database ${pg.escapeIdentifier(name)} to ${pg.escapeIdentifier(owner)};
       grant all on schema public to ${pg.escapeIdentifier(owner)}`,
    );
  }
  return false;
}

async function setPassword(client: pg.Client, { name, password }: NewLogin): Promise<void> {
  await client.query(`alter role ${pg.escapeIdentifier(name)} password ${pg.escapeLiteral(password)}`);
}

function said(what: string, made: boolean, renewed: boolean): string {
  if (made) return `made the ${what}`;
  return `there is the ${what}${renewed ? ': it has a new password' : ''}`;
}

/** With the password where it is known: it was made here, or whoever asks logs in as the same. */
function addressOf(url: string, { name, password }: NewLogin, known: boolean): string {
  const address = new URL(url);
  if (!known && decodeURIComponent(address.username) === name) return url;
  address.username = encodeURIComponent(name);
  address.password = known ? password : 'ITS-PASSWORD';
  return address.href;
}
