import type { FileDoor } from '../../files/file-door.ts';
import { giveEvidence } from './evidence.give.ts';
import { takingEvidence } from './evidence.take.ts';

/** Files in and out: `POST /evidence?reportId=&indicatorId=&name=`, `GET /evidence/:id`. */
export function serveEvidence(door: FileDoor, most: number): void {
  door.takes('/evidence', takingEvidence(most));
  door.gives('/evidence/:id', giveEvidence);
}
