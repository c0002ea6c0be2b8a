/** How a property is tried: from the same seed in every `npm test`. `npm run test:random` takes another one, and more runs. */
export function runs(numRuns: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: Math.ceil(numRuns * Number(process.env.PROPERTY_TIMES ?? 1)), seed };
}

export const seed = Number(process.env.PROPERTY_SEED ?? 20_261_201);
