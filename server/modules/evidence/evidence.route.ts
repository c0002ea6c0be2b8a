import type { FileDoor } from '../../files/file-door.ts';
import { takingEvidence } from './receive-evidence.ts';
import { giveEvidence } from './send-evidence.ts';

/** Files in and out: `POST /evidence?reportId=&indicatorId=&name=`, `GET /evidence/:id`. */
export function serveEvidence(door: FileDoor, most: number): void {
  door.takes('/evidence', takingEvidence(most));
  door.gives('/evidence/:id', giveEvidence);
}
