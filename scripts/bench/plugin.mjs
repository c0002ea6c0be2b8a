// A campaign of one province with fifteen indicators that every team reports every month, thirteen of them: what `npm run bench`
// measures. Written as a plugin, so that everything the server does with a real plan it does with this one.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const indicators = [
  'tipsThroughForce',
  'presentAtIncidents',
  'presentAtFires',
  'residentInformation',
  'patrolParticipation',
  'membersTrained',
  'effectiveInitiatives',
  'goodDeeds',
  'initiativesCommended',
  'businessViolations',
  'weaponCases',
  'reoffending',
  'seriousTrafficAccidents',
  'memberViolations',
  'complaints',
];

const source = ({ code, name }) => `
import * as api from '@thi-dua/plugin-api';
const { area, asRegulated, atLeast, body, campaign, definePlugin, dueAfter, each, from, issuedOn, measure, none, plan, report, target } = api;
const committee = body('committee', 'Ủy ban nhân dân tỉnh', 'PROVINCE');
const document = plan('plan', {
  title: 'Kế hoạch đo tốc độ', issuer: committee, issued: issuedOn('2025-12-15'),
  signer: { name: 'Không có', capacity: 'Chủ tịch' },
});
const condition = (indicator) => indicator.measure === 'RATIO' ? measure(indicator, atLeast(80))
  : indicator.measure === 'COUNT' ? measure(indicator, atLeast(1)) : none(indicator);
const targets = ${JSON.stringify(indicators)}.map((name, index) => target('T' + (index + 1), {
  at: 'II', says: api[name].name, requires: condition(api[name]),
  judged: each('SECURITY_TEAM', 'COMMUNE', 'WARD', 'SPECIAL_ZONE', 'PROVINCE'),
}));
export default definePlugin({
  id: 'bench-${code}', version: '1.0.0', province: '${code}', name: ${JSON.stringify(name)},
  campaigns: [campaign('year', {
    family: 'GRASSROOTS_FORCE', plan: document, at: 'I', title: document.title, runs: from('2026-01-01').through('2027-01-31'),
    areas: [1, 2, 3, 4, 5].map((n) => area('4.' + n, { at: 'II.4.' + n, name: 'Nội dung ' + n },
      targets.slice(3 * n - 3, 3 * n))),
    reports: [report('month', { at: 'III', name: 'Báo cáo tháng', from: { name: 'Các Tổ', kinds: ['SECURITY_TEAM'] },
      to: [committee], rhythm: 'MONTHLY', due: asRegulated('hằng tháng'), timing: dueAfter(5) })],
  })],
});
`;

/** Writes a plugin folder for each province; answers the entries for PLUGINS. */
export function writePlugins(root, directory, provinces) {
  return provinces.map((province) => {
    const folder = join(directory, `bench-${province.code}`);
    mkdirSync(join(folder, 'node_modules/@thi-dua'), { recursive: true });
    symlinkSync(join(root, 'plugins/api'), join(folder, 'node_modules/@thi-dua/plugin-api'));
    const manifest = {
      name: `bench-${province.code}`,
      version: '1.0.0',
      type: 'module',
      exports: './index.js',
    };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'index.js'), source(province));
    return folder;
  });
}
