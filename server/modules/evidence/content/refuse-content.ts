import { type Refused, refuse } from '../../../mutation/refusal.ts';

/** The file is not taken, and nothing of it is kept. */
export function refuseContent(message: string): Refused {
  return refuse('INVALID', message, 'file');
}
