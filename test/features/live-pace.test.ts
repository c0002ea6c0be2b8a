import { setTimeout as pause } from 'node:timers/promises';
import { Follower } from '../../server/live/follower.ts';
import { streamBody } from '../../server/live/stream/body.ts';
import { turns } from '../../server/live/stream/turns.ts';

const follower = (pace: number) => new Follower({ pace, onEnd: () => undefined });

test('whoever reads slowly gets what is so then, and not what was so meanwhile', async () => {
  const source = follower(0);
  let state = 0;
  const body = streamBody({ source, look: async () => ({ data: { state } }), keepAlive: 60_000 });
  const read = async () => (await body.next()).value;
  expect(await read()).toBe(':\n\n');
  expect(await read()).toContain('{"state":0}');
  for (state = 1; state < 100; state += 1) source.wake();
  expect(await read()).toContain('{"state":100}');
  const waiting = read();
  expect(await Promise.race([waiting, pause(50, 'nothing')])).toBe('nothing');
  source.end();
  expect(await waiting).toMatch(/^retry: \d+\n\n$/);
  expect(await body.next()).toEqual({ done: true, value: undefined });
});

test('a silent stream is kept alive by comments', async () => {
  const source = follower(0);
  const body = streamBody({ source, look: async () => ({ data: {} }), keepAlive: 20 });
  for (let read = 0; read < 2; read += 1) await body.next();
  const began = performance.now();
  expect([(await body.next()).value, (await body.next()).value]).toEqual([':\n\n', ':\n\n']);
  expect(performance.now() - began).toBeGreaterThan(30);
});

test('between two looks lies the pace, however often one is woken', async () => {
  const source = follower(100);
  const began = performance.now();
  await source.next();
  source.wake();
  source.wake();
  await source.next();
  expect(performance.now() - began).toBeGreaterThan(95);
  expect(await Promise.race([source.next(), pause(150, 'nothing')])).toBe('nothing');
});

test('no more than so many look at once, the others in their order', async () => {
  const inTurn = turns(2);
  let [now, most] = [0, 0];
  const order: number[] = [];
  const work = (index: number) => async () => {
    now += 1;
    most = Math.max(most, now);
    order.push(index);
    await pause(5);
    now -= 1;
    if (index === 1) throw new Error('one that fails gives its place back');
  };
  const all = Array.from({ length: 7 }, (_, index) => inTurn(work(index)));
  const outcomes = await Promise.allSettled(all);
  expect([most, order]).toEqual([2, [0, 1, 2, 3, 4, 5, 6]]);
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
});
