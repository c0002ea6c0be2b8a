import type { UnitKind } from '@thi-dua/plugin-api';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Connection } from '../connection/connection.ts';
import { describedEnum } from '../enum.ts';
import { UnitKindEnum } from '../unit-kind.ts';
import { Report, type ReportStatus, ReportStatusEnum } from './report.ts';

/** How a list of reports is ordered. */
export type ReportOrder = 'LATEST_FIRST' | 'LONGEST_WAITING_FIRST';

export const ReportOrderEnum = describedEnum<ReportOrder>(
  'ReportOrder',
  'How reports are ordered: by the moment since which they stand where they stand (thứ tự).',
  {
    LATEST_FIRST: 'What was changed last comes first (mới nhất trước).',
    LONGEST_WAITING_FIRST: 'What has waited longest comes first (chờ lâu nhất trước).',
  },
);

@InputType({ description: 'Which reports to list; everything given has to hold (bộ lọc báo cáo).' })
export class ReportFilter {
  @Field(() => ID, { nullable: true, description: 'Of this period (kỳ báo cáo).' })
  periodId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this campaign (phong trào).' })
  campaignId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of this unit and those below it; default: all you may read (thuộc đơn vị).',
  })
  withinUnitId?: string | null;

  @Field(() => [ReportStatusEnum], { nullable: true, description: 'Standing there (trạng thái).' })
  status?: ReportStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'First handed in late, or in time (nộp muộn).' })
  late?: boolean | null;

  @Field(() => [UnitKindEnum], { nullable: true, description: 'Of units of these kinds (loại đơn vị).' })
  kinds?: UnitKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Approved, and out of date since a report below was corrected (phê duyệt cần xem lại).',
  })
  stale?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Waits for you: to be verified or approved at your level and not handed in by you, or sent back to units you enter for (chờ bạn xử lý).',
  })
  waitsForMe?: boolean | null;
}

@ObjectType({ description: 'A page of reports (trang báo cáo).' })
export class ReportConnection extends Connection(Report) {}
