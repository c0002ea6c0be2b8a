import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { Connection } from '../connection/connection.ts';
import { RankingComplaint } from '../ranking/complaint.ts';

@ObjectType({ description: 'A page of complaints (trang khiếu nại).', simpleResolvers: true })
export class RankingComplaintConnection extends Connection(RankingComplaint) {}

@ObjectType({
  description:
    'What waits for whoever asks, across all rights held today; each part is a page with its count (việc cần làm).',
})
export class Inbox {
  @Field(() => String, { description: 'Now, by the clock of the database, ISO 8601 (giờ máy chủ).' })
  at!: string;
}

/** A page of what waits. */
@ArgsType()
export class InboxPageArgs {
  @Field(() => Int, { description: 'At most so many, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The page after this cursor.' })
  after?: string | null;
}
