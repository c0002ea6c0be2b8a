import { ArgsType, createUnionType, Field, ObjectType } from 'type-graphql';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';
import { type NoticeKind, NoticeKindEnum } from './notice.ts';

@ObjectType({ simpleResolvers: true, description: 'How somebody is told of one kind (cách nhận thông báo).' })
export class NoticePreference {
  @Field(() => NoticeKindEnum, { description: 'What it tells of (loại thông báo).' })
  kind!: NoticeKind;

  @Field(() => Boolean, { description: 'In the application (trong ứng dụng).' })
  inApp!: boolean;

  @Field(() => Boolean, { description: 'By e-mail (qua thư điện tử), as long as there is an address.' })
  email!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How you are told (cách nhận thông báo của bạn): in the application unless you say no, by e-mail only if you say so.',
})
export class NoticePreferences {
  @Field(() => String, { nullable: true, description: 'Where e-mail goes (địa chỉ thư); null: nowhere.' })
  address!: string | null;

  @Field(() => [NoticePreference], { description: 'One of every kind (từng loại).' })
  kinds!: NoticePreference[];
}

@ArgsType()
export class SetNoticePreferenceArgs {
  @Field(() => NoticeKindEnum, { nullable: true, description: 'Of this kind (loại); absent: of all.' })
  kind?: NoticeKind | null;

  @Field(() => Boolean, { description: 'In the application (trong ứng dụng).' })
  inApp!: boolean;

  @Field(() => Boolean, {
    description: 'By e-mail (qua thư điện tử); needs an address, given now or before.',
  })
  email!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Where e-mail goes from now on (địa chỉ thư); empty: it is forgotten; absent: as before.',
  })
  address?: string | null;

  @IdempotencyKeyField('ONE_REQUEST')
  idempotencyKey?: string | null;
}

export const SetNoticePreferenceResult = createUnionType({
  name: 'SetNoticePreferenceResult',
  description: 'How you are told now, or why nothing changed (kết quả đặt cách nhận thông báo).',
  types: () => [NoticePreferences, Refusal, Conflict] as const,
  resolveType: (value) => {
    if ('kinds' in value) return 'NoticePreferences';
    return 'current' in value ? 'Conflict' : 'Refusal';
  },
});
