import { readFile } from 'node:fs/promises';
import type { Role } from '@thi-dua/schema';
import { buildSchema } from 'graphql';
import type { Queries } from '../../server/data/database.ts';
import { accessFor, signedIn } from '../../server/rights/authorize.ts';
import { checkRights, type DeclaredRights } from '../../server/rights/check-rights.ts';
import { grantableTable, rightsTable } from '../../server/rights/document.ts';
import type { Holding, Identity } from '../../server/rights/principal.ts';
import { scopeFor } from '../../server/rights/scope.ts';
import type { Relation } from '../../server/rights/table.ts';

describe('the build', () => {
  const fault = (text: string, declared: Partial<DeclaredRights>) => {
    try {
      checkRights(buildSchema(text), { rights: {}, published: [], ...declared });
    } catch (error) {
      return (error as Error).message;
    }
    return 'none';
  };

  test('fails with a query, a mutation or a subscription without a rule', () => {
    const schema = 'type Query { one: Int } type Mutation { two: Int } type Subscription { three: Int }';
    for (const name of ['one', 'two', 'three']) expect(fault(schema, {})).toContain(`${name} has no rule`);
    expect(fault(schema, { rights: { one: 'PUBLIC', two: 'SIGNED_IN', three: {} } })).toBe('none');
  });

  test('fails with a rule for something that is not there', () => {
    const schema = 'type Query { one: Int }';
    const declared = { rights: { one: 'PUBLIC', gone: 'PUBLIC', 'Unit.gone': {} } } as const;
    expect(fault(schema, declared)).toContain('gone has a rule and is not in the schema');
    expect(fault(schema, declared)).toContain('Unit.gone has a rule');
    expect(fault(schema, { rights: { one: 'PUBLIC' }, published: ['Gone'] })).toContain('Gone stands in');
  });

  test('fails with a field that leads from what is published to what is not, through lists, pages and unions', () => {
    const schema = `
      type Query { unit: Unit } type Unit { members: [Member!]! page: MemberConnection any: Any unit: Unit }
      type Member { name: String } type MemberConnection { nodes: [Member] } union Any = Unit | Member`;
    const open = fault(schema, { rights: { unit: 'PUBLIC' }, published: ['Unit'] });
    for (const name of ['members', 'page', 'any']) expect(open).toContain(`Unit.${name} leads to`);
    expect(open).not.toContain('Unit.unit');
    const guards = { 'Unit.members': {}, 'Unit.page': {}, 'Unit.any': { INSPECTOR: ['OWN'] } } as const;
    expect(fault(schema, { rights: { unit: 'PUBLIC', ...guards }, published: ['Unit'] })).toBe('none');
    expect(fault(schema, { rights: { unit: 'PUBLIC' }, published: ['Unit', 'Member'] })).toBe('none');
  });

  test('fails with an operation that answers everybody with what is not published', () => {
    const schema = 'type Query { members: [Member] } type Member { name: String }';
    expect(fault(schema, { rights: { members: 'PUBLIC' } })).toContain('members leads to Member');
    expect(fault(schema, { rights: { members: { INSPECTOR: ['OWN'] } } })).toBe('none');
  });
});

describe('docs/rights.md', () => {
  test('shows the tables as the server has them (npm run generate writes them)', async () => {
    const text = await readFile('docs/rights.md', 'utf8');
    const shown = [...text.matchAll(/<!-- (?:rights|grantable) -->\n([\s\S]*?)\n<!-- end -->/g)].map(
      ([, part]) => part,
    );
    expect(shown).toEqual([rightsTable(), grantableTable()]);
  });
});

const [commune, team, elsewhere] = [
  '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  '3f2504e0-4f89-41d3-9a0c-0305e82c3302',
  '3f2504e0-4f89-41d3-9a0c-0305e82c3303',
];
const holding = (role: Role, unitId: string | null = commune, id: string = role): Holding => ({
  ...{ id, role, unitId, provinceCode: '82', startsOn: '2026-01-01', endsOn: null },
});
const officer: Identity = { userId: 'officer', name: 'Nguyễn Văn An', operations: null };

describe('what somebody may do', () => {
  let [reads, statements] = [0, 0];
  beforeEach(() => {
    [reads, statements] = [0, 0];
  });
  /** Somebody who holds these rights, where the tree says how the team stands to the commune. */
  const accessOf = (
    holdings: Holding[],
    identity: Identity | null = officer,
    relation: Relation = 'BELOW',
  ) => {
    const query = async () => {
      statements += 1;
      return holdings.map(({ id }) => ({ place: 1, holding: id, relation }));
    };
    return accessFor({
      queries: { query } as unknown as Queries,
      identity,
      read: async () => {
        reads += 1;
        return holdings;
      },
    });
  };

  test('is what a right of his allows at the unit, by the relation of the two', async () => {
    const head = holding('TEAM_HEAD', team);
    expect(await accessOf([head]).allowing('submitReport', team)).toBe(head);
    expect(await accessOf([head], officer, 'SIBLING').allowing('submitReport', elsewhere)).toBeNull();
  });

  test('is nothing by a role that the rule does not name, and the tree is not asked for it', async () => {
    expect(await accessOf([holding('INSPECTOR')]).allowing('submitReport', team)).toBeNull();
    expect(statements).toBe(0);
  });

  test('needs no look at the tree for the unit one holds a right for', async () => {
    expect(await accessOf([holding('COMMUNE_OFFICER')]).allowing('submitReport', commune)).not.toBeNull();
    expect(statements).toBe(0);
  });

  test('is asked of the tree once for all units of a moment, and of the rights once a request', async () => {
    const access = accessOf([holding('COMMUNE_OFFICER')]);
    await Promise.all([team, elsewhere].map((id) => access.allowing('submitReport', id)));
    expect([reads, statements]).toEqual([1, 1]);
    await access.allowing('submitReport', team);
    expect([reads, statements]).toEqual([1, 2]);
  });

  test('names every right that allows it, the first of them first', async () => {
    const rights = [
      holding('COMMUNE_OFFICER'),
      holding('INSPECTOR'),
      holding('COMMUNE_OFFICER', commune, 'second'),
    ];
    const access = accessOf(rights);
    const allowing = await access.allAllowing('submitReport', team);
    expect(allowing.map(({ id }) => id)).toEqual(['COMMUNE_OFFICER', 'second']);
    expect(await access.allowing('submitReport', team)).toBe(rights[0]);
  });

  test('is narrowed to the operations of a key', async () => {
    const keyed = (operations: Identity['operations']) =>
      accessOf([holding('COMMUNE_OFFICER')], { ...officer, operations });
    expect(await keyed(['submitReport']).allowing('submitReport', commune)).not.toBeNull();
    expect(await keyed(['report']).allowing('submitReport', commune)).toBeNull();
  });

  test('is nothing at a unit that is not there, or for what is open to everybody', async () => {
    const access = accessOf([holding('COMMUNE_OFFICER')]);
    expect(await access.allowing('submitReport', 'x')).toBeNull();
    expect(await access.allowing('whoAmI', commune)).toBeNull();
    expect(statements).toBe(0);
  });

  test('is nothing without a sign-in, and rights are not read for it', async () => {
    const access = accessOf([holding('COMMUNE_OFFICER')], null);
    expect([await access.holdings(), await access.allowing('submitReport', commune), reads]).toEqual([
      [],
      null,
      0,
    ]);
    expect(() => signedIn(access)).toThrow('Cần đăng nhập để thực hiện việc này.');
    try {
      signedIn(access);
    } catch (error) {
      expect(error).toMatchObject({ extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
    }
    expect(signedIn(accessOf([]))).toBe(officer);
  });

  test('of a unit is asked with all below it where the right reaches there, and alone where it does not', async () => {
    const police = accessOf([holding('COMMUNE_POLICE')]);
    expect(await scopeFor(police, 'report', commune)).toEqual({ below: [commune], own: [] });
    const head = accessOf([holding('TEAM_HEAD', team)]);
    expect(await scopeFor(head, 'report', team)).toEqual({ below: [], own: [team] });
    expect(await scopeFor(accessOf([]), 'report', team)).toEqual({ below: [], own: [] });
    expect(await scopeFor(head, 'whoAmI', team)).toEqual({ below: [], own: [] });
  });

  test('without a unit is asked of the units of all rights, each once', async () => {
    const rights = [holding('COMMUNE_POLICE'), holding('INSPECTOR'), holding('NATIONAL_VIEWER', null)];
    expect(await scopeFor(accessOf(rights), 'report', null)).toEqual({ below: [commune], own: [] });
  });
});
