import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Connection } from '../connection/connection.ts';
import { describedEnum } from '../enum.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';

/** What people are told of. */
export const noticeKinds = [
  'PERIOD_OPENED',
  'REPORT_DUE',
  'REPORT_OVERDUE',
  'REPORT_SUBMITTED',
  'REPORT_RETURNED',
  'REPORT_APPROVED',
  'EXTENSION_ASKED',
  'EXTENSION_DECIDED',
  'RANKING_PUBLISHED',
  'CORRECTION_SUBMITTED',
] as const;

/** One of {@link noticeKinds}. */
export type NoticeKind = (typeof noticeKinds)[number];

export const NoticeKindEnum = describedEnum<NoticeKind>(
  'NoticeKind',
  'What a notice tells of (loại thông báo).',
  {
    PERIOD_OPENED: 'A reporting period has opened (mở kỳ báo cáo): to those who report.',
    REPORT_DUE: 'A report is due soon (sắp đến hạn): to those who have not reported.',
    REPORT_OVERDUE: 'A report is overdue (quá hạn): to those who have not reported.',
    REPORT_SUBMITTED: 'A report was submitted (có báo cáo mới gửi): to those who verify it.',
    REPORT_RETURNED: 'A report was returned with a reason (bị trả lại): to those who report.',
    REPORT_APPROVED: 'A report was approved (được duyệt): to those who report.',
    EXTENSION_ASKED: 'Somebody asks for more time (xin gia hạn): to those who decide.',
    EXTENSION_DECIDED: 'More time was granted or denied (quyết định gia hạn): to those who asked.',
    RANKING_PUBLISHED: 'A ranking was published (công bố xếp hạng): to those who are ranked.',
    CORRECTION_SUBMITTED:
      'What was approved was corrected (đính chính sau khi duyệt): to those who verify it.',
  },
);

@ObjectType({ simpleResolvers: true, description: 'What somebody is told, once (thông báo).' })
export class Notice {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => NoticeKindEnum, { description: 'What it tells of (loại thông báo).' })
  kind!: NoticeKind;

  @Field(() => String, { description: 'In a line, in Vietnamese (tiêu đề).' })
  title!: string;

  @Field(() => String, { description: 'In some sentences, in Vietnamese (nội dung).' })
  body!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where the application shows what it is about (đường dẫn): a path, `/reports/…`.',
  })
  link!: string | null;

  @Field(() => ID, { nullable: true, description: 'The reporting period it is about (kỳ báo cáo).' })
  periodId!: string | null;

  @Field(() => String, { description: 'When it was written (thời điểm), ISO 8601.' })
  createdAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'When it was read (đã đọc lúc), ISO 8601; null: not yet.',
  })
  readAt!: string | null;

  unitId!: string | null;
}

@ObjectType({ description: 'A page of notices (trang thông báo).' })
export class NoticeConnection extends Connection(Notice) {}

@ObjectType({ simpleResolvers: true, description: 'Notices that are read now (đã đánh dấu đã đọc).' })
export class NoticesRead {
  @Field(() => Int, { description: 'How many were unread before (số vừa đánh dấu).' })
  marked!: number;

  @Field(() => Int, { description: 'How many are still unread (số chưa đọc còn lại).' })
  unread!: number;
}

export const MarkNoticesReadResult = createUnionType({
  name: 'MarkNoticesReadResult',
  description: 'What is read now, or why it is not (kết quả đánh dấu đã đọc).',
  types: () => [NoticesRead, Refusal, Conflict] as const,
  resolveType: (value) => {
    if ('marked' in value) return 'NoticesRead';
    return 'current' in value ? 'Conflict' : 'Refusal';
  },
});
