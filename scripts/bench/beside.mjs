// Whether those who read wait for those who write: one reader of a league table by himself, and beside 32 people who
// submit in one province, with and without an import of that province's month. What the reader waits for is told, not CPU.
import { forgetMonth, productFile } from './import.mjs';
import { at, load, post, send } from './measure.mjs';
import { operations } from './operations.mjs';

export const besideName = 'reads beside writers';

const submitters = 32;

export async function measureBeside({ given, product, owner, reads = 300 }) {
  const graphql = `${product.url}/graphql`;
  const as = (role) => ({ authorization: `Bearer ${role}-${given.provinceCode}` });
  const league = operations.find(({ name }) => name === 'league, a province');
  const submit = operations.find(({ writes }) => writes);
  const read = async () => {
    const ask = (index) =>
      post(graphql, { query: league.query, variables: league.variables(given, index) }, as('police'));
    return (await load(reads, 1, ask)).times;
  };
  await forgetMonth(owner, given);
  given.versions = {};
  await read();
  const alone = await read();
  const told = { submitted: 0, turnedAway: 0 };
  // Others than the file is about: who writes the same report at once is told of a conflict.
  const [theirs, imported] = [given.teams.slice(0, 320), given.teams.slice(320)];
  const stop = submitInTurn(
    { graphql, given: { ...given, teams: theirs }, submit, headers: as('officer') },
    told,
  );
  const beside = await read();
  const importing = importMonth(product.url, { ...given, teams: imported }, told);
  const besideImport = await read();
  await importing;
  await stop();
  print({ alone, beside, besideImport }, told);
}

/** Each submits for teams of his own, again and again, until it is stopped. */
function submitInTurn({ graphql, given, submit, headers }, told) {
  let isOver = false;
  const work = async (first) => {
    for (let index = first; !isOver; index += submitters) {
      const body = { query: submit.query, variables: submit.variables(given, index) };
      const answer = await post(graphql, body, headers).catch((error) => error);
      if (answer instanceof Error) told.turnedAway += 1;
      else told.submitted += 1;
    }
  };
  const works = Array.from({ length: submitters }, (_, first) => work(first));
  return () => {
    isOver = true;
    return Promise.all(works);
  };
}

async function importMonth(url, given, told) {
  const { url: address, body, headers } = await productFile(url, given, 1);
  const sent = { method: 'POST', headers: { ...headers, 'content-type': 'text/csv' }, body };
  told.import = await send(address, sent).then(
    () => 'done',
    (error) => error.message.slice(0, 80),
  );
}

function print({ alone, beside, besideImport }, { submitted, turnedAway, import: imported }) {
  const show = (times) => `${at(times, 0.5).toFixed(1)} / ${at(times, 0.95).toFixed(1)}`;
  const ratio = (times) => (at(times, 0.5) / at(alone, 0.5)).toFixed(2);
  console.log(
    `${besideName.padEnd(26)}p50 / p95 ms of one reader: alone ${show(alone)}, beside ${submitters} submitters ${show(beside)}: ${ratio(beside)} ×, and an import ${show(besideImport)}: ${ratio(besideImport)} ×   (aim ≤ 2 ×); ${submitted} submitted, ${turnedAway} turned away, import ${imported}`,
  );
}
