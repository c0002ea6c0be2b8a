import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';

/** Over how long the delay of the event loop is averaged: one long piece of work is no overload. */
const sampleInterval = 2_000;

/**
 * Refuses what comes while the event loop is so many milliseconds late, all the time: what it would answer nobody
 * would wait for. 0: never.
 */
export async function shedLoad(server: FastifyInstance, maxEventLoopDelay: number): Promise<void> {
  if (maxEventLoopDelay === 0) return;
  await server.register(underPressure, {
    maxEventLoopDelay,
    sampleInterval,
    retryAfter: 5,
    customError: Overloaded,
  });
}

/** Route options of an address that is always answered, whatever the load. */
export const neverShed = { config: { pressureHandler: () => undefined } };

class Overloaded extends GraphQLError {
  constructor() {
    super('Máy chủ đang quá tải. Vui lòng thử lại sau ít giây.', { extensions: { code: 'UNAVAILABLE' } });
  }
}
