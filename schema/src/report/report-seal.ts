import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'The copy of a report that an approval approved (bản niêm phong). It never changes; another approval adds another one.',
})
export class ReportSeal {
  @Field(() => Int, { description: 'The first is 1 (số thứ tự).' })
  number!: number;

  @Field(() => Int, { description: 'The revision of the report that was approved (lần báo cáo).' })
  revision!: number;

  @Field(() => String, { description: 'When, ISO 8601 (thời điểm niêm phong).' })
  sealedAt!: string;

  @Field(() => String, { description: 'By whom: his name as he signed in (người phê duyệt).' })
  sealedBy!: string;

  @Field(() => String, {
    description:
      'The copy, as JSON text: unit, period, campaign, plugin version, values with the names of their indicators, narrative, exceptions, who and when (nội dung).',
  })
  content!: string;

  @Field(() => String, {
    description: 'SHA-256 of `content` in UTF-8, hexadecimal: anybody can recompute it (mã băm).',
  })
  digest!: string;

  @Field(() => Boolean, { description: 'Whether the digest is still that of the copy (còn nguyên vẹn).' })
  intact!: boolean;
}
