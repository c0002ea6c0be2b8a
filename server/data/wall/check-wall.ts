import { requestService, UnfitConnection } from '../connection/enter-service.ts';
import { connectAlone } from '../connection/pools.ts';
import type { Queries } from '../queries.ts';
import { sharesBackends, sharingRefused } from './pooling.ts';
import { wallRules } from './rules.ts';

/**
 * What is wrong with the wall between provinces, a sentence each; nothing, when it stands. It looks at the catalogue as
 * the owner, and at the way requests log in by logging in.
 */
export async function checkWall(owner: Queries, requestsUrl: string): Promise<readonly string[]> {
  if (await sharesBackends(requestsUrl)) return [sharingRefused('DATABASE_URL')];
  try {
    const login = await loginOf(requestsUrl);
    const text = wallRules.map((rule) => `(${rule})`).join(' union all ');
    const found = await owner.query<{ finding: string }>(`select finding from (${text}) as f (finding)`, [
      login,
    ]);
    return found.map(({ finding }) => finding);
  } catch (error) {
    if (error instanceof UnfitConnection) return [error.message];
    throw error;
  }
}

async function loginOf(requestsUrl: string): Promise<string> {
  const client = await connectAlone(requestsUrl, requestService);
  try {
    const { rows } = await client.query<{ login: string }>('select session_user::text as login');
    return rows[0]?.login ?? '';
  } finally {
    await client.end();
  }
}
