import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'Something waits for whoever asks, or no longer does (thay đổi trong việc cần làm và thông báo): read them again.',
})
export class InboxChange {
  @Field(() => ID, {
    description:
      'A whole number as text (số thứ tự): of two answers, from any server, the greater one is the newer.',
  })
  eventId!: string;

  @Field(() => String, { description: 'The time of the database when it was read (lúc), ISO 8601.' })
  at!: string;
}
