import { ArgsType, createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';

/** What backs a value. */
export type EvidenceKind = 'FILE' | 'LINK';

export const EvidenceKindEnum = describedEnum<EvidenceKind>('EvidenceKind', 'What backs a value.', {
  FILE: 'A file that is kept here (tệp).',
  LINK: 'The address of something that is kept elsewhere (liên kết).',
});

@ObjectType({
  simpleResolvers: true,
  description:
    'A file or a link that backs a value of a report (minh chứng). It goes on with the report from one revision to the next.',
})
export class Evidence {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => ID, { description: 'The report (báo cáo).' })
  reportId!: string;

  @Field(() => ID, { description: 'The indicator whose value it backs (chỉ tiêu).' })
  indicatorId!: string;

  @Field(() => EvidenceKindEnum, { description: 'A file or a link (loại).' })
  kind!: EvidenceKind;

  @Field(() => String, { description: 'What the file is called, or what the link shows (tên).' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'FILE: its media type, by its content, e.g. `image/jpeg` (kiểu tệp).',
  })
  mediaType!: string | null;

  @Field(() => Int, { nullable: true, description: 'FILE: how large it is (số byte).' })
  bytes!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'FILE: its SHA-256 in hexadecimal: anybody can tell that it is still the same (mã băm).',
  })
  digest!: string | null;

  @Field(() => String, {
    description:
      'FILE: the path on this server that answers it, to whoever has the right and sends his token; LINK: the address (địa chỉ).',
  })
  url!: string;

  @Field(() => Int, {
    description: 'The revision of the report it was added to (thêm ở lần báo cáo).',
  })
  sinceRevision!: number;

  @Field(() => String, { description: 'When it was added, ISO 8601 (thêm lúc).' })
  addedAt!: string;

  @Field(() => String, { description: 'Who added it (người thêm).' })
  addedBy!: string;
}

@InputType({ description: 'A link to add (liên kết minh chứng).' })
export class AddEvidenceInput {
  @Field(() => ID, { description: 'The report; a draft is enough (báo cáo).' })
  reportId!: string;

  @Field(() => ID, { description: 'The indicator whose value it backs (chỉ tiêu).' })
  indicatorId!: string;

  @Field(() => String, { description: 'An address that begins with https:// (địa chỉ).' })
  url!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it shows; without it the address stands there (tên).',
  })
  name?: string | null;

  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}

@ArgsType()
export class RemoveEvidenceArgs {
  @Field(() => ID, { description: 'The evidence (minh chứng).' })
  id!: string;

  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}

/** What a change of evidence answers. */
export const EvidenceChange = createUnionType({
  name: 'EvidenceChange',
  description: 'The evidence that was added or removed, or why nothing was changed (kết quả).',
  types: () => [Evidence, Refusal, Conflict] as const,
  resolveType: (value) => {
    if ('sinceRevision' in value) return 'Evidence';
    return 'current' in value ? 'Conflict' : 'Refusal';
  },
});
