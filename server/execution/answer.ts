import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import type { Budget } from './budget.ts';
import { isLate, turn } from './event-loop.ts';

/** The JSON of answers that were measured, until they are sent. */
const texts = new WeakMap<object, string>();

/** An answer of so few nodes is written in one go. */
const small = 200;
/** What lies so deep in an answer (objects and lists) is written in one go. */
const deepest = 5;

/** Writes the answer, in pieces between which others get their turn; gives it up when it is too large. */
export async function finish(result: ExecutionResult, budget: Budget): Promise<ExecutionResult> {
  if (budget.exceeded !== undefined) return { errors: [budget.exceeded] };
  if (result.data == null) return result;
  try {
    texts.set(result.data, await write(result.data, budget));
    return result;
  } catch (error) {
    if (budget.exceeded === undefined) throw error;
    return { errors: [budget.exceeded] };
  }
}

/** An answer as JSON: its data as they were written, if they were. */
export function stringifyAnswer(answer: FormattedExecutionResult): string {
  const { data, ...others } = answer;
  const text = data == null ? undefined : texts.get(data);
  if (text === undefined) return JSON.stringify(answer);
  const before = JSON.stringify(others).slice(0, -1);
  return `${before}${before.length > 1 ? ',' : ''}"data":${text}}`;
}

async function write(data: object, budget: Budget): Promise<string> {
  if (budget.nodes <= small) {
    const text = JSON.stringify(data);
    budget.write(Buffer.byteLength(text));
    return text;
  }
  const parts: string[] = [];
  for (const part of partsOf(data, 0)) {
    budget.write(Buffer.byteLength(part));
    parts.push(part);
    if (isLate()) await turn();
  }
  return parts.join('');
}

function* partsOf(value: unknown, depth: number): Generator<string> {
  if (!isContainer(value) || depth === deepest) yield JSON.stringify(value);
  else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) {
      yield index === 0 ? '[' : ',';
      yield* partsOf(each, depth + 1);
    }
    yield value.length === 0 ? '[]' : ']';
  } else {
    let text = '{';
    let isFirst = true;
    for (const [name, each] of Object.entries(value)) {
      // Left out by `@include` or `@skip`.
      if (each === undefined) continue;
      text += `${isFirst ? '' : ','}${JSON.stringify(name)}:`;
      isFirst = false;
      if (isContainer(each)) {
        yield text;
        text = '';
        yield* partsOf(each, depth + 1);
      } else text += JSON.stringify(each);
    }
    yield `${text}}`;
  }
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;
