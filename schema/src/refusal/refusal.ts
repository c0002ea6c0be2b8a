import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';

/** Why a change was not made. */
export type RefusalCode =
  | 'NOT_FOUND'
  | 'INVALID'
  | 'NOT_ALLOWED_THERE'
  | 'OVERLAP'
  | 'IN_USE'
  | 'WIDER_THAN_YOURS'
  | 'KEY_USED_OTHERWISE'
  | 'ENTRY_CLOSED'
  | 'PERIOD_CONFLICT'
  | 'OWN_REQUEST'
  | 'WRONG_STATE'
  | 'OWN_ENTRY'
  | 'RANKING_IN_FORCE'
  | 'RANKING_UNSETTLED'
  | 'RANKING_CONTESTED'
  | 'RANKING_PAST';

export const RefusalCodeEnum = describedEnum<RefusalCode>(
  'RefusalCode',
  'Why a change was not made. Codes never change their meaning.',
  {
    NOT_FOUND: 'There is no such thing, or it is not within your rights: both answer alike.',
    INVALID: 'A value is missing or wrong; `fields` names it.',
    NOT_ALLOWED_THERE: 'A unit of this kind cannot stand under that one.',
    OVERLAP: 'It would hold at the same time as another one that excludes it.',
    IN_USE: 'Something else still depends on it.',
    WIDER_THAN_YOURS: 'Nobody grants more than he holds: other units, a longer time, or another role.',
    KEY_USED_OTHERWISE: 'The idempotency key was used before with other input.',
    ENTRY_CLOSED: 'The unit may not write this report now; `fields` holds the rule.',
    PERIOD_CONFLICT: 'Something stands against the change of a period; `fields` holds the codes.',
    OWN_REQUEST: 'Nobody decides what he asked for himself.',
    WRONG_STATE: 'The report does not stand where this step begins; the message says where it stands.',
    OWN_ENTRY: 'Nobody verifies or approves what he handed in himself.',
    RANKING_IN_FORCE:
      'The same bloc, period and figures are published already; that ranking has to be withdrawn first.',
    RANKING_UNSETTLED: 'What is kept of the figures differs from the reports, and is being mended.',
    RANKING_CONTESTED:
      'The ranking cannot become official: complaints are still taken, open, or one was accepted; `fields` holds which.',
    RANKING_PAST:
      'The ranking is past this step: official, withdrawn, or its time for complaints is over; `fields` holds which.',
  },
);

@InterfaceType({
  description: 'Why a change was not made (lý do từ chối): data, because the caller can act on it.',
  resolveType: (value: object) => ('current' in value ? 'Conflict' : 'Refusal'),
})
export abstract class UserError {
  @Field(() => String, { description: 'What is wrong and what would lift it, in Vietnamese.' })
  message!: string;

  @Field(() => [String], { description: 'The input fields concerned.' })
  fields!: string[];
}

@ObjectType({ description: 'A change that was not made (từ chối).', implements: UserError })
export class Refusal extends UserError {
  @Field(() => RefusalCodeEnum, { description: 'Stable code.' })
  code!: RefusalCode;
}

@ObjectType({
  description:
    'Somebody changed the same thing in the meantime (xung đột phiên bản): both values, to choose from.',
  implements: UserError,
})
export class Conflict extends UserError {
  @Field(() => String, { description: 'What it says now, as JSON.' })
  current!: string;

  @Field(() => String, { description: 'What you wanted it to say, as JSON.' })
  yours!: string;

  @Field(() => Int, { description: 'The version to base the next attempt on.' })
  version!: number;
}
