import type { Duty, Plan, Subject } from '@thi-dua/plugin-api';
import type { Duty as ApiDuty, Subject as ApiSubject } from '@thi-dua/schema';
import { sourceOf } from './definition.ts';
import { bodyDocument } from './plan.definition.ts';

export function subjectDocument(subject: Subject): ApiSubject {
  return { type: subject.type, name: subject.name, kinds: [...subject.kinds] };
}

export function dutyDocument(duty: Duty, plan: Plan): ApiDuty {
  return { body: bodyDocument(duty.body), does: [...duty.does], source: sourceOf(duty, plan) };
}
