import type { AllowedOperation, HeldRight, SignInMethod, WhoAmI } from '@thi-dua/schema';
import type { Access } from '../rights/authorize.ts';
import type { Holding, Identity } from '../rights/principal.ts';
import { type Rule, rights } from '../rights/table.ts';

/** Who asks and what he may do today. Nobody is answered too: a front end asks before it knows whether to sign in. */
export async function whoAmI({ identity, holdings }: Access): Promise<WhoAmI> {
  const held = await holdings();
  return {
    userId: identity?.userId ?? null,
    name: identity?.name ?? 'Công chúng',
    signedInBy: methodOf(identity),
    assignments: held.map((holding) => toRight(holding, identity)),
    allows: rules()
      .filter(([, rule]) => rule === 'PUBLIC' || (rule === 'SIGNED_IN' && identity !== null))
      .map(([operation]) => ({ operation, relations: [] })),
  };
}

function rules(): [string, Rule][] {
  return Object.entries<Rule>(rights);
}

/** User ids say how one signed in: no issuer can give one that begins so (`token.ts`). */
function methodOf(identity: Identity | null): SignInMethod {
  if (identity === null) return 'NOBODY';
  if (identity.userId.startsWith('key:')) return 'API_KEY';
  return identity.userId.startsWith('persona:') ? 'PERSONA' : 'TOKEN';
}

function toRight({ provinceCode: _, ...holding }: Holding, identity: Identity | null): HeldRight {
  return { ...holding, allows: allowedTo(holding, identity?.operations ?? null) };
}

function allowedTo({ role }: Pick<Holding, 'role'>, only: readonly string[] | null): AllowedOperation[] {
  return rules().flatMap(([operation, rule]) => {
    const relations = typeof rule === 'string' ? undefined : rule[role];
    if (relations === undefined || only?.includes(operation) === false) return [];
    return [{ operation, relations }];
  });
}
