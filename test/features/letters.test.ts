import { addMember, createUnit, units } from '@thi-dua/client-sdk';
import { csv, headings, type ImportApp, startImportApp, teamRow } from './import.setup.ts';

describe('letters that look Vietnamese and are not', () => {
  let app: ImportApp;
  let code: string;
  let communeId: string;
  beforeAll(async () => {
    app = await startImportApp();
    ({ code = '', id: communeId = '' } = app.communes[0] ?? {});
  });
  afterAll(() => app.close());

  const hamlet = (name: string) => teamRow(code, name, { 2: 'ấp', 5: '', 6: '', 7: '', 8: '' });

  test('do not make two units or two people of one', async () => {
    const { report } = await app.send(
      csv([
        hamlet('Đông'),
        hamlet('\u00d0ông'),
        hamlet('Phước Hòa'),
        hamlet('Ph\u01a3ớc Hòa'),
        teamRow(code, 'Đôi', { 5: 'Nguyễn Đức An' }),
        teamRow(code, 'Đôi', { 5: 'Nguyễn \u00d0ức An' }),
      ]),
      { mode: 'valid' },
    );
    expect(report).toMatchObject({ newUnits: 3, newMembers: 1 });
    expect(report?.faults.map(({ row, message }) => [row, message])).toEqual([
      [7, 'Trùng với dòng 6: cùng người trong cùng tổ.'],
    ]);
  });

  test('are read in headings too', async () => {
    const table = csv([hamlet('Tây')]).replace('Đơn vị cấp trên', '\u00d0ơn vị cấp trên');
    expect(await app.send(table)).toMatchObject({ report: { faults: [], validRows: 1 } });
  });

  test('find what is meant', async () => {
    const found = async (search: string) =>
      (await app.client.request(units, { filter: { search }, first: 1 })).units.nodes.map(
        ({ fullName }) => fullName,
      );
    expect(await found('\u00d0ồng Tháp')).toEqual(await found('Đồng Tháp'));
    expect(await found('Ph\u01a3ợng Tiến')).toEqual(['Xã Phượng Tiến']);
  });

  test.each([
    ['a letter of another script', 'M\u0430i', 'Mai'],
    ['TCVN3', 'B×nh Hµ', 'Bình Hà'],
    ['VNI', 'Bình Höng Hoaø', 'Bình Hưng Hòa'],
    ['marks lost in saving', 'M? Th?nh', 'Mỹ Thạnh'],
  ])('%s is a fault of the cell, with the cure', async (_what, name) => {
    const { report } = await app.send(csv([hamlet(name), teamRow(code, 'Tổ 1', { 5: `Trần ${name}` })]));
    expect(report?.faults.map(({ row, column }) => [row, column])).toEqual([
      [2, 'Tên đơn vị'],
      [3, 'Họ tên thành viên'],
    ]);
    expect(report?.faults[0]?.cure).toMatch(/[Gg]õ lại|Unicode/);
  });

  test('are kept as the Vietnamese ones, and what is broken or invisible is refused', async () => {
    const input = {
      parentId: communeId,
      kind: 'SECURITY_TEAM',
      kindWord: 'tổ bảo vệ ANTT',
      validFrom: '2026-01-01',
    } as const;
    const create = async (name: string) =>
      (await app.client.request(createUnit, { input: { ...input, name } })).createUnit;
    const team = await create('\u00d0oàn Kết');
    expect(team).toMatchObject({ __typename: 'Unit' });
    expect(await create('ThÞnh')).toMatchObject({ __typename: 'Refusal', fields: ['name'] });
    const zeroWidth = { __typename: 'Refusal', message: 'Có ký tự ẩn (không độ rộng); hãy gõ lại tên.' };
    expect(await create('Thịnh\u200bVượng')).toMatchObject(zeroWidth);
    const teamId = team.__typename === 'Unit' ? team.id : '';
    const member = { teamId, role: 'HEAD', since: '2026-01-01' } as const;
    const add = async (name: string) => (await app.client.request(addMember, { ...member, name })).addMember;
    expect(await add('Lê \u00d0ức Dũng')).toMatchObject({ name: 'Lê Đức Dũng' });
    expect(await add('Lê\u00adDũng')).toMatchObject(zeroWidth);
  });
});

describe('a CSV file', () => {
  let app: ImportApp;
  beforeAll(async () => {
    app = await startImportApp();
  });
  afterAll(() => app.close());

  test.each([';', ',', '\t'])(
    'is parted by what parts its headings, whatever its title holds: %j',
    async (separator) => {
      const others = [';', ',', '\t'].filter((each) => each !== separator);
      const title = `DANH SÁCH${others.map((each) => each.repeat(12)).join('')} NĂM 2026`;
      const row = teamRow(app.communes[0]?.code ?? '', 'Ấp Một');
      const { refusal, report } = await app.send(`${title}\r\n${csv([row], separator)}`);
      expect([refusal, report?.faults, report?.validRows]).toEqual([undefined, [], 1]);
    },
  );

  test('without headings is told which columns it needs', async () => {
    const { refusal } = await app.send('a,b,c\r\n1,2,3');
    expect(refusal?.message).toContain(headings[3]);
  });
});
