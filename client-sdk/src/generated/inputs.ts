// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** A link to add (liên kết minh chứng). */
export type AddEvidenceInput = {
  /** The same key with the same input is done once (khóa chống lặp); 8 to 200 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** The indicator whose value it backs (chỉ tiêu). */
  readonly indicatorId: string;
  /** What it shows; without it the address stands there (tên). */
  readonly name?: string | null | undefined;
  /** The report; a draft is enough (báo cáo). */
  readonly reportId: string;
  /** An address that begins with https:// (địa chỉ). */
  readonly url: string;
};

/** A period of the administrators’ own, for a report whose date the plan leaves open, or that adds to what counts (thêm kỳ báo cáo). Instants that are left out follow from its days as those of the plan do. */
export type AddPeriodInput = {
  /** Warnings that are accepted, by their codes (các cảnh báo đã xác nhận). */
  readonly accept?: ReadonlyArray<PeriodConflictCode>;
  /** The campaign (phong trào). */
  readonly campaignId: string;
  /** From then on nothing is taken (đóng lúc). */
  readonly closesAt?: string | null | undefined;
  /** Instead of an instant: the commune level (cấp xã) is due so many days after the base, 0 to 366. */
  readonly communeLaterDays?: number | null | undefined;
  /** What is reported in it adds up into the result of the campaign (tính vào kết quả chung). */
  readonly counts?: boolean;
  /** Instead of an instant: the district level (cấp huyện) is due so many days after the base, 0 to 366. */
  readonly districtLaterDays?: number | null | undefined;
  /** From then on a unit at the base is late (hạn nộp của cơ sở). */
  readonly dueAt?: string | null | undefined;
  /** Likewise a commune-level unit (cấp xã). */
  readonly dueAtCommune?: string | null | undefined;
  /** Likewise a historic district (cấp huyện). */
  readonly dueAtDistrict?: string | null | undefined;
  /** Likewise a unit of the province (cấp tỉnh). */
  readonly dueAtProvince?: string | null | undefined;
  /** The last day it covers (đến ngày). */
  readonly endsOn: string;
  /** The same key with the same input is done once (khóa chống lặp); 8 to 200 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** How it is called (tên kỳ). */
  readonly name: string;
  /** From then on reports are taken (mở lúc). */
  readonly opensAt?: string | null | undefined;
  /** Instead of an instant: the province level (cấp tỉnh) is due so many days after the base, 0 to 366. */
  readonly provinceLaterDays?: number | null | undefined;
  /** Why (lý do); 1 to 500 characters. */
  readonly reason: string;
  /** The report of the plan it is for; may be left out when it counts (chế độ báo cáo). */
  readonly reportDutyId?: string | null | undefined;
  /** The first day it covers (từ ngày). */
  readonly startsOn: string;
};

/** How values of the units below make the value above. */
export type Aggregation =
  /** Units are counted by their result. */
  | 'COUNT_BY_RESULT'
  /** Words do not add up. */
  | 'NONE'
  /** Values are added; one incident anywhere breaks a zero target above. */
  | 'SUM'
  /** Numerators and denominators are added; percentages are never averaged. */
  | 'SUM_RATIO';

/** A report of many to approve, with its exceptions (một báo cáo phê duyệt). */
export type ApproveItemInput = {
  /** Values that are approved with a reservation (ngoại lệ). */
  readonly exceptions?: ReadonlyArray<ReportExceptionInput>;
  /** The report (báo cáo). */
  readonly id: string;
  /** The version one has seen (phiên bản đã xem). */
  readonly version: number;
};

/** A target for the units of a commune (giao chỉ tiêu). */
export type AssignTargetInput = {
  /** What is asked of it (mức giao). */
  readonly bound: AssignedBoundInput;
  /** The campaign (phong trào). */
  readonly campaignId: string;
  /** Number and date of the decision (quyết định giao). */
  readonly decision?: string | null | undefined;
  /** And on this day or before; default: no end (đến ngày). */
  readonly endsOn?: string | null | undefined;
  /** How often it is judged; default: as the plan’s target, or once over the campaign (tần suất). */
  readonly every?: Frequency | null | undefined;
  /** The same key with the same input is done once (khóa chống lặp); 8 to 200 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** What is measured: an indicator that units below enter; of a composite target the part meant. */
  readonly indicatorId: string;
  /** Why (lý do). */
  readonly reason: string;
  /** What it asks for, in one sentence (nội dung). */
  readonly says: string;
  /** It holds in periods that end on this day or later; default: today in Vietnam (từ ngày). */
  readonly startsOn?: string | null | undefined;
  /** The target of the plan to ask more than; without it, it is additional (chỉ tiêu của kế hoạch). */
  readonly targetId?: string | null | undefined;
  /** The commune, ward … that assigns it (đơn vị giao). */
  readonly unitId: string;
  /** Only for these units below; default: all of the kinds (các đơn vị được giao). */
  readonly unitIds?: ReadonlyArray<string> | null | undefined;
  /** Only for these kinds of units; default: all that the indicator is entered by (loại đơn vị). */
  readonly unitKinds?: ReadonlyArray<UnitKind> | null | undefined;
};

/** What is asked of an indicator (mức giao). */
export type AssignedBoundInput = {
  /** How its value is held against it (cách so sánh). */
  readonly comparator: Comparator;
  /** GRADE_AT_LEAST: the grade (mức phân loại). */
  readonly grade?: string | null | undefined;
  /** AT_LEAST, MORE_THAN, REACH: the threshold; of a ratio in per cent (mức). */
  readonly threshold?: number | null | undefined;
};

/** Which entries of the audit trail; everything given has to hold (bộ lọc nhật ký). */
export type AuditFilter = {
  /** From this day on (từ ngày). */
  readonly from?: string | null | undefined;
  /** Only this operation (thao tác): `renameUnit`. */
  readonly operation?: string | null | undefined;
  /** Until the end of this day (đến hết ngày). */
  readonly to?: string | null | undefined;
  /** About this unit and those below it (đơn vị). */
  readonly unitId: string;
  /** Only of this user or system (người thực hiện). */
  readonly userId?: string | null | undefined;
};

/** What is awarded (hình thức khen thưởng). Emulation titles are something else. */
export type AwardKind =
  /** Certificate of commendation (Giấy khen). */
  | 'COMMENDATION_CERTIFICATE'
  /** Emulation flag (Cờ thi đua). */
  | 'EMULATION_FLAG'
  /** Certificate of merit (Bằng khen). */
  | 'MERIT_CERTIFICATE';

/** When an award is given. */
export type AwardOccasion =
  /** At the final review (khen thưởng tổng kết). */
  | 'FINAL_REVIEW'
  /** Every year (khen thưởng hằng năm). */
  | 'YEARLY';

/** Who grouped the peers of a bloc. */
export type BlocOrigin =
  /** Nobody: units of one kind under one parent that stand in no other bloc (mặc định). */
  | 'DEFAULT'
  /** The plan of the campaign (theo kế hoạch). */
  | 'PLAN'
  /** The administrators of the province; goes before the plan’s (do tỉnh lập). */
  | 'PROVINCE';

/** Which part of the calendar; everything given has to hold. */
export type CalendarFilter = {
  /** Of this campaign, and of the work plans that set its dates (phong trào). */
  readonly campaignId?: string | null | undefined;
  /** Whose last day in time is this or later (từ ngày). */
  readonly from: string;
  /** Two-digit code of the province in force today. */
  readonly provinceCode?: string | null | undefined;
  /** Whose last day in time is this or earlier (đến ngày). */
  readonly to: string;
  /** For this unit: of its province, at the due times of its level, and a commune’s own campaign only for that commune and below (đơn vị). */
  readonly unitId?: string | null | undefined;
};

/** What falls due (loại việc). */
export type CalendarKind =
  /** A step on the way to an award (bước khen thưởng). */
  | 'AWARD_STEP'
  /** A report for a period (báo cáo). */
  | 'PERIOD'
  /** The review of a campaign, on the day its administrators planned (tổng kết). */
  | 'REVIEW'
  /** A row of a work plan (phần việc trọng tâm). */
  | 'WORK_ITEM';

/** Campaigns of one family compete in the same thing and can be held beside each other. */
export type CampaignFamily =
  /** The force that helps keep order at the grassroots (lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở). */
  | 'GRASSROOTS_FORCE'
  /** “Toàn dân bảo vệ an ninh Tổ quốc”. */
  | 'WHOLE_PEOPLE';

/** Which campaigns to list; everything given has to hold. */
export type CampaignFilter = {
  /** Of this family. */
  readonly family?: CampaignFamily | null | undefined;
  /** Also those the installed plugins no longer bring. */
  readonly includeRetired?: boolean | null | undefined;
  /** The day for `status`; default: today in Vietnam. */
  readonly on?: string | null | undefined;
  /** Two-digit code of the province in force today. */
  readonly provinceCode?: string | null | undefined;
  /** Words of title, theme, province or commune, with or without diacritics. */
  readonly search?: string | null | undefined;
  /** Stands so on the day `on`. */
  readonly status?: CampaignStatus | null | undefined;
  /** Runs in this calendar year. */
  readonly year?: number | null | undefined;
};

/** How far the administrators have taken a campaign (giai đoạn của phong trào). */
export type CampaignStage =
  /** Put away; kept and readable (lưu trữ). */
  | 'ARCHIVED'
  /** Ended: nobody is reminded any more; reports are taken until their periods close (đã kết thúc). */
  | 'CLOSED'
  /** Prepared; nobody reports yet (chuẩn bị). */
  | 'DRAFT'
  /** Launched; units report in its periods (đã phát động). */
  | 'LAUNCHED'
  /** Reviewed; no figure changes any more (đã tổng kết). */
  | 'REVIEWED';

/** Where a campaign stands on a day. */
export type CampaignStatus =
  /** Its last day is over. */
  | 'ENDED'
  /** Runs. A campaign whose first day is not certain runs from the earliest day that is possible. */
  | 'RUNNING'
  /** Has not begun. */
  | 'UPCOMING';

/** A change of an assigned target: what is left out stays. It holds from a day on; before that day the old one does (điều chỉnh chỉ tiêu giao). */
export type ChangeAssignedTargetInput = {
  /** What is asked (mức giao). */
  readonly bound?: AssignedBoundInput | null | undefined;
  /** Number and date of the decision (quyết định giao). */
  readonly decision?: string | null | undefined;
  /** Until this day (đến ngày). */
  readonly endsOn?: string | null | undefined;
  /** The assigned target (chỉ tiêu giao). */
  readonly id: string;
  /** The same key with the same input is done once (khóa chống lặp); 8 to 200 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why (lý do). */
  readonly reason: string;
  /** What it asks for (nội dung). */
  readonly says?: string | null | undefined;
  /** From this day; default: today, or its first day if that comes later (từ ngày). */
  readonly startsOn?: string | null | undefined;
  /** Only for these units (các đơn vị được giao). */
  readonly unitIds?: ReadonlyArray<string> | null | undefined;
  /** The version one has seen (phiên bản). */
  readonly version: number;
};

/** What changes of a record; what is left out stays (sửa vụ việc). */
export type ChangeOccurrenceInput = {
  /** Who describes it (người mô tả). */
  readonly describer?: string | null | undefined;
  /** What happened (nội dung). */
  readonly description?: string | null | undefined;
  /** How grave or how good it is (mức độ). */
  readonly grade?: string | null | undefined;
  /** The record (vụ việc). */
  readonly id: string;
  /** The same key with the same input is done once (khóa chống lặp); 8 to 200 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** The day it happened (ngày xảy ra). */
  readonly occurredOn?: string | null | undefined;
  /** The version one has seen (phiên bản). */
  readonly version: number;
};

/** How a value is held against a threshold. */
export type Comparator =
  /** “Từ N trở lên”, “ít nhất N”: >=. */
  | 'AT_LEAST'
  /** This grade of the scale, or a better one. */
  | 'GRADE_AT_LEAST'
  /** “Trên N”: >. 90.0 % does not pass “trên 90 %”. */
  | 'MORE_THAN'
  /** “Không có”, “không để xảy ra”: zero. */
  | 'NONE'
  /** A bare number, “80%”: passes when reached, >=. */
  | 'REACH'
  /** Recognised to meet the standard. */
  | 'RECOGNISED'
  /** Done. */
  | 'YES';

/** Whether a unit that has a report to make has made it (tình trạng nộp báo cáo). */
export type CompletenessState =
  /** It was handed in, first in time (đã nộp đúng hạn). */
  | 'IN_TIME'
  /** It was handed in, first too late (đã nộp muộn). */
  | 'LATE'
  /** It is not handed in, or was sent back, and its time is over (chưa nộp, đã quá hạn). */
  | 'OVERDUE'
  /** It is not handed in, or was sent back, and there is time (chưa nộp, còn hạn). */
  | 'WAITING';

/** How a period is to be set otherwise (điều chỉnh kỳ báo cáo). */
export type ConfigurePeriodInput = {
  /** Warnings that are accepted, by their codes (các cảnh báo đã xác nhận). */
  readonly accept?: ReadonlyArray<PeriodConflictCode>;
  /** From then on nothing is taken (đóng lúc). */
  readonly closesAt?: string | null | undefined;
  /** Instead of an instant: the commune level (cấp xã) is due so many days after the base, 0 to 366. */
  readonly communeLaterDays?: number | null | undefined;
  /** Instead of an instant: the district level (cấp huyện) is due so many days after the base, 0 to 366. */
  readonly districtLaterDays?: number | null | undefined;
  /** From then on a unit at the base is late (hạn nộp của cơ sở). */
  readonly dueAt?: string | null | undefined;
  /** Likewise a commune-level unit (cấp xã). */
  readonly dueAtCommune?: string | null | undefined;
  /** Likewise a historic district (cấp huyện). */
  readonly dueAtDistrict?: string | null | undefined;
  /** Likewise a unit of the province (cấp tỉnh). */
  readonly dueAtProvince?: string | null | undefined;
  /** The last day it covers (đến ngày). */
  readonly endsOn?: string | null | undefined;
  /** The same key with the same input is done once (khóa chống lặp); 8 to 200 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** Another name (tên kỳ). */
  readonly name?: string | null | undefined;
  /** From then on reports are taken (mở lúc). */
  readonly opensAt?: string | null | undefined;
  /** The period (kỳ báo cáo). */
  readonly periodId: string;
  /** Instead of an instant: the province level (cấp tỉnh) is due so many days after the base, 0 to 366. */
  readonly provinceLaterDays?: number | null | undefined;
  /** Why (lý do); 1 to 500 characters. */
  readonly reason: string;
  /** The first day it covers (từ ngày). */
  readonly startsOn?: string | null | undefined;
  /** Back to what the plan says, which it follows again from now on, also one that was withdrawn; nothing else is given then (theo lại kế hoạch). */
  readonly toPlan?: boolean;
  /** The version it is based on (phiên bản đang sửa). */
  readonly version: number;
};

/** Whether a conflict forbids a change (mức độ). */
export type ConflictSeverity =
  /** The change is not made (không cho phép). */
  | 'REFUSAL'
  /** The change is made when it is accepted by its code (cần xác nhận). */
  | 'WARNING';

/** What a part of a score came from. */
export type ContributionKind =
  /** Points on top (điểm thưởng). */
  | 'BONUS'
  /** Points taken off (điểm trừ). */
  | 'PENALTY'
  /** A target of the plan (chỉ tiêu). */
  | 'TARGET';

/** Who brings a fact of a copy to the words of the new plan, and where (cách sửa). */
export type CopiedFactChange =
  /** An administrator, by `configurePeriod` (điều chỉnh kỳ báo cáo). */
  | 'CONFIGURE_PERIOD'
  /** An administrator, by copying again with it as long as the copy is a draft (sao chép lại). */
  | 'COPY_AGAIN'
  /** Whoever writes the province’s plugin, in its next version; nobody in the copy (phiên bản gói mới). */
  | 'NEXT_PLAN'
  /** An administrator, by `planReview` (đặt ngày tổng kết). */
  | 'PLAN_REVIEW';

/** What of a copied campaign came from the words of the earlier plan. */
export type CopiedFactKind =
  /** How many may be awarded, and what a dossier holds (số lượng, hồ sơ khen thưởng). */
  | 'AWARD'
  /** The days it or a phase runs (thời gian). */
  | 'DATES'
  /** A deadline (thời hạn). */
  | 'DEADLINE'
  /** A title (tên gọi). */
  | 'NAME'
  /** The document itself: number, date, legal bases (kế hoạch, căn cứ). */
  | 'PLAN'
  /** A review (sơ kết, tổng kết). */
  | 'REVIEW'
  /** The scoring scheme (thang điểm). */
  | 'SCORING'
  /** A target (mức chỉ tiêu). */
  | 'TARGET'
  /** A theme, motto or slogan (chủ đề, phương châm). */
  | 'THEME'
  /** The day whose tree of units it was judged on (cơ cấu đơn vị). */
  | 'TREE'
  /** A work plan, which is not copied (kế hoạch công tác). */
  | 'WORK_PLAN'
  /** A sentence that names the earlier year (câu chữ nêu năm cũ). */
  | 'YEAR_IN_WORDS';

/** What a target of a copy asks instead of what the earlier plan asked (mức chỉ tiêu năm mới). */
export type CopiedTargetInput = {
  /** Its code in the plan (mã chỉ tiêu). */
  readonly code: string;
  /** Of a grade: how good, or better (mức xếp loại). */
  readonly grade?: string | null | undefined;
  /** What it says now, one sentence (nội dung). */
  readonly says: string;
  /** Of a share or a count: how much is asked (mức). */
  readonly threshold?: number | null | undefined;
};

/** Which campaign is copied into which year (sao chép phong trào). */
export type CopyCampaignInput = {
  /** The campaign to copy (phong trào gốc). */
  readonly campaignId: string;
  /** The same key with the same input is done once (khóa chống lặp); 8 to 200 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its motto (phương châm). */
  readonly motto?: string | null | undefined;
  /** Targets that ask for something else than in the earlier plan (mức chỉ tiêu thay đổi). */
  readonly targets?: ReadonlyArray<CopiedTargetInput>;
  /** Its theme (chủ đề). */
  readonly theme?: string | null | undefined;
  /** Its title, where it is known already (tên). */
  readonly title?: string | null | undefined;
  /** The year in which the copy begins; all its dates move by whole years. */
  readonly year: number;
};

/** A unit to add below another one (đơn vị mới). */
export type CreateUnitInput = {
  /** A code of the province’s own (mã đơn vị). */
  readonly code?: string | null | undefined;
  /** The decision it rests on, number and date (quyết định): `Quyết định số 12/QĐ-UBND ngày 05/01/2026`. */
  readonly decree?: string | null | undefined;
  /** The same key with the same input is done once, however often it is sent (khóa chống lặp); 8 to 200 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its kind (loại đơn vị); not every kind may stand under every other. */
  readonly kind: UnitKind;
  /** The word people use for the kind there (tên gọi của loại đơn vị): `ấp`, `khóm`, `thôn`, `tổ bảo vệ an ninh, trật tự` … */
  readonly kindWord: string;
  /** Proper name without the kind (tên riêng). */
  readonly name: string;
  /** The unit directly above (đơn vị cấp trên trực tiếp). */
  readonly parentId: string;
  /** First day (có hiệu lực từ ngày). */
  readonly validFrom: string;
};

/** What the words of a deadline mean. */
export type DeadlineKind =
  /** “Theo quy định”: another rule sets it. */
  | 'AS_REGULATED'
  /** When a phase ends. */
  | 'AT_PHASE_END'
  /** A time of day: from that instant on it is late. */
  | 'AT_TIME'
  /** “Trước ngày D”: the last day in time is the day before D. */
  | 'BEFORE'
  /** “Thường xuyên”: never finished, never late. */
  | 'CONTINUOUS'
  /** “Trong 05 ngày sau khi hết tháng”: so many days after what it covers has ended. */
  | 'DAYS_AFTER'
  /** “Tháng 8/2026”: until the end of the month. */
  | 'IN_MONTH'
  /** “Quý I/2026”: until the end of the quarter. */
  | 'IN_QUARTER'
  /** “Chậm nhất ngày D”, “trong ngày D”, “đến hết ngày D”: the whole of day D is in time. */
  | 'NO_LATER_THAN'
  /** “Theo chỉ đạo của …”: when that body says so. */
  | 'ON_DIRECTIVE'
  /** “Đột xuất khi có yêu cầu”. */
  | 'ON_REQUEST';

/** The peers to group (lập khối, cụm thi đua). */
export type DefineBlocInput = {
  /** The campaign (phong trào). */
  readonly campaignId: string;
  /** The same key with the same input is done once, however often it is sent (khóa chống lặp); 8 to 200 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name, one of its kind in the campaign (tên khối, cụm). */
  readonly name: string;
  /** Its units (các đơn vị): 2 to 1,000, on the roll of the campaign, each in one such bloc. */
  readonly unitIds: ReadonlyArray<string>;
};

/** Which mutation lifts what forbids writing (thao tác để được nhập). */
export type EntryRequest =
  /** `askExtension`, by whoever enters; or `grantExtension` (xin gia hạn). */
  | 'ASK_EXTENSION'
  /** `correctReport` opens a correction as a new version (đính chính). */
  | 'CORRECT_REPORT'
  /** `launchCampaign` (phát động phong trào). */
  | 'LAUNCH_CAMPAIGN'
  /** None: nothing forbids it, or no request lifts it (không có). */
  | 'NONE'
  /** `returnReport`, by the level above (đề nghị trả lại báo cáo). */
  | 'RETURN_REPORT';

/** Which rule says whether a unit may write its report (quy tắc nhập báo cáo). */
export type EntryRule =
  /** The report has been approved and sealed (báo cáo đã phê duyệt). */
  | 'APPROVED'
  /** The campaign was closed before the period begins, and no extension lets the unit report (phong trào đã đóng). */
  | 'CAMPAIGN_CLOSED'
  /** The campaign is a draft (phong trào chưa phát động). */
  | 'CAMPAIGN_NOT_LAUNCHED'
  /** The campaign has been reviewed, or stands in the archive (phong trào đã tổng kết). */
  | 'CAMPAIGN_OVER'
  /** The period has closed for the unit (đã đóng). */
  | 'CLOSED'
  /** May write: a correction of a verified report is open, whatever the period (đang đính chính). */
  | 'CORRECTING'
  /** May write; past the due time and before the closing (quá hạn, vẫn nhận). */
  | 'LATE_BUT_ACCEPTED'
  /** The unit has no report to make in the period (đơn vị không phải báo cáo). */
  | 'NOTHING_TO_REPORT'
  /** Before the opening (chưa mở). */
  | 'NOT_OPEN_YET'
  /** The caller does not enter the reports of the unit (không có quyền nhập). */
  | 'NO_RIGHT'
  /** May write, and is in time (đang mở). */
  | 'OPEN'
  /** The plan no longer asks for the period (kỳ báo cáo đã rút). */
  | 'PERIOD_WITHDRAWN'
  /** The unit does not stand on the roll of the period (đơn vị không thuộc kỳ này). */
  | 'UNIT_NOT_IN_FORCE'
  /** The report has been verified (báo cáo đã thẩm tra). */
  | 'VERIFIED';

/** What backs a value. */
export type EvidenceKind =
  /** A file that is kept here (tệp). */
  | 'FILE'
  /** The address of something that is kept elsewhere (liên kết). */
  | 'LINK';

/** Whether a value is backed by files (minh chứng). */
export type EvidenceRule =
  /** Evidence may be attached. */
  | 'INVITED'
  /** A value without evidence cannot be submitted. */
  | 'REQUIRED';

/** Which extensions (điều kiện lọc gia hạn). */
export type ExtensionFilter = {
  /** Only those that hold now, or only those that do not (đang có hiệu lực). */
  readonly inForce?: boolean | null | undefined;
  /** Only in this period (kỳ báo cáo). */
  readonly periodId?: string | null | undefined;
  /** Only these; ASKED is what waits for a decision (trạng thái). */
  readonly states?: ReadonlyArray<ExtensionState> | null | undefined;
  /** Of this unit and all below it in the period (đơn vị). */
  readonly unitId: string;
};

/** How far an extension has come (trạng thái gia hạn). */
export type ExtensionState =
  /** Asked for, and not decided: nothing holds yet (chờ quyết định). */
  | 'ASKED'
  /** Denied, with a reason (không đồng ý). */
  | 'DENIED'
  /** Granted; past its instant it changes nothing any more (đã gia hạn). */
  | 'GRANTED'
  /** Taken back by whoever asked for it, or by whoever may grant it (đã rút). */
  | 'WITHDRAWN';

/** Which figures are looked at (mức xác nhận). */
export type FigureStage =
  /** All that were handed in (tạm tính). */
  | 'PROVISIONAL'
  /** Those alone that the level above has verified (đã thẩm tra). */
  | 'VERIFIED';

/** An objection to a ranking (khiếu nại kết quả xếp hạng). */
export type FileComplaintInput = {
  /** The same key with the same input is done once, however often it is sent (khóa chống lặp); 8 to 200 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** The ranking (bảng xếp hạng). */
  readonly rankingId: string;
  /** What it objects to, up to 4,000 characters (nội dung khiếu nại). */
  readonly text: string;
  /** The ranked unit on whose behalf (đơn vị). */
  readonly unitId: string;
};

/** How much a finding weighs (mức độ). */
export type FindingSeverity =
  /** Has to be mended before it can be handed in (phải sửa). */
  | 'ERROR'
  /** Unusual beside the unit’s own past (khác thường). */
  | 'HINT'
  /** Most likely wrong; it can be handed in (nên xem lại). */
  | 'WARNING';

/** How often a target is judged. */
export type Frequency =
  /** Once, over the whole campaign. */
  | 'CAMPAIGN'
  /** Every month. */
  | 'MONTH'
  /** In every phase. */
  | 'PHASE'
  /** Every quarter. */
  | 'QUARTER'
  /** Every year. */
  | 'YEAR';

/** The right to grant (giao quyền), or to pass on (ủy quyền). */
export type GrantAssignmentInput = {
  /** Passes on this right of yours, or a part of it (ủy quyền): what is passed on ends when this one ends or is revoked. */
  readonly delegatedFrom?: string | null | undefined;
  /** Last day (đến hết ngày); without it no end, if yours has none. */
  readonly endsOn?: string | null | undefined;
  /** The same key with the same input is done once, however often it is sent (khóa chống lặp); 8 to 200 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** As what (vai trò). */
  readonly role: Role;
  /** First day, today or later (từ ngày). */
  readonly startsOn: string;
  /** For this unit and all below it (đơn vị). */
  readonly unitId: string;
  /** Who gets it, by the id his sign-in gives (mã người dùng). */
  readonly userId: string;
  /** His name (họ tên). */
  readonly userName: string;
};

/** What to do with the rows of a file of figures (chế độ nhập số liệu). */
export type GridImportMode =
  /** Judge every row as if it were handed in, and keep nothing (kiểm tra thử). */
  | 'CHECK'
  /** Keep the rows that are right as drafts (lưu nháp các dòng đúng). */
  | 'DRAFT'
  /** Hand in the rows that are right and complete (nộp các dòng đúng và đủ). */
  | 'SUBMIT';

/** The values of many units for one period, written together (bảng số liệu của một kỳ). */
export type GridInput = {
  /** Nothing is written unless every row is right; default: right rows are written (tất cả hoặc không). */
  readonly allOrNothing?: boolean;
  /** The same key with the same input is done once (khóa chống lặp); 8 to 200 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** What becomes of it (chế độ); default: drafts. */
  readonly mode?: GridMode;
  /** The period (kỳ báo cáo). */
  readonly periodId: string;
  /** One row a unit, at most 300 (các dòng). */
  readonly rows: ReadonlyArray<GridRowInput>;
  /** The unit whose grid it is, a commune for its teams: rows are its own and those below it (đơn vị lập bảng). */
  readonly unitId: string;
};

/** What becomes of what a grid says (chế độ lưu bảng). */
export type GridMode =
  /** Kept as drafts; nothing is handed in and nothing counts (lưu nháp). */
  | 'DRAFT'
  /** Handed in where a row is complete; the others are kept as drafts (nộp báo cáo). */
  | 'SUBMIT';

/** What became of a row of a grid (kết quả của một dòng). */
export type GridOutcome =
  /** Somebody was faster; `conflict` holds both values, and nothing was written (xung đột). */
  | 'CONFLICT'
  /** Right, and not written because another row is not: all or nothing (chưa ghi). */
  | 'HELD_BACK'
  /** Kept as a draft; `findings` have to be mended first (còn thiếu hoặc sai). */
  | 'INCOMPLETE'
  /** Nothing of it was written; `refusal` says by which rule (không được nhận). */
  | 'REFUSED'
  /** Kept as a draft (đã lưu nháp). */
  | 'SAVED'
  /** Handed in (đã nộp). */
  | 'SUBMITTED'
  /** Its report says so already; nothing was written (không thay đổi). */
  | 'UNCHANGED';

/** A row of a grid: the values of one unit (một dòng của bảng số liệu). */
export type GridRowInput = {
  /** The unit that reports (đơn vị). */
  readonly unitId: string;
  /** The values that change; others stay as they are (số liệu thay đổi). */
  readonly values: ReadonlyArray<ReportValueInput>;
  /** The version of its report the row is based on; none for the first (phiên bản đang sửa). */
  readonly version?: number | null | undefined;
};

/** What to do with the rows of a file (chế độ nhập). */
export type ImportMode =
  /** Import when every row is right, else nothing (nhập tất cả hoặc không nhập gì). */
  | 'ALL'
  /** Judge every row and keep nothing (kiểm tra thử). */
  | 'CHECK'
  /** Import the rows that are right, leave the others (chỉ nhập các dòng đúng). */
  | 'VALID';

/** Which indicators to list; everything given has to hold. */
export type IndicatorFilter = {
  /** Of this kind. */
  readonly measure?: Measure | null | undefined;
  /** Targeted by a campaign of the province with this two-digit code. */
  readonly provinceCode?: string | null | undefined;
  /** Words of the name, with or without diacritics. */
  readonly search?: string | null | undefined;
};

/** How well the date of issue is known. */
export type IssueKnown =
  /** The document prints its day. */
  | 'DAY'
  /** The document prints its month; the day is left blank. */
  | 'MONTH'
  /** No date is printed; the digital seal bears one. */
  | 'SEAL'
  /** The document prints only its year. */
  | 'YEAR';

/** Which jobs; everything given has to hold (bộ lọc công việc nền). */
export type JobFilter = {
  /** Of this province: the unit of its kind (tỉnh, thành phố). */
  readonly provinceId: string;
  /** Only those that stand so (trạng thái). */
  readonly state?: JobState | null | undefined;
  /** Only this kind of work (loại công việc). */
  readonly task?: string | null | undefined;
};

/** How a job stands (trạng thái công việc nền). One that was done is no more. */
export type JobState =
  /** It failed too often; it waits until somebody retries it (tạm dừng). */
  | 'PARKED'
  /** It failed and is tried again by itself (sẽ thử lại). */
  | 'RETRYING'
  /** It is being done (đang chạy). */
  | 'RUNNING'
  /** Its time has not come, or it comes next (đang chờ). */
  | 'WAITING';

/** Where a body or an authority stands (cấp). */
export type Level =
  /** Central: Party, Government, ministries (trung ương). */
  | 'CENTRAL'
  /** Commune (cấp xã). */
  | 'COMMUNE'
  /** District, until 2025 (cấp huyện). */
  | 'DISTRICT'
  /** Province (cấp tỉnh). */
  | 'PROVINCE'
  /** A unit of its own: agency, enterprise, school, team (đơn vị). */
  | 'UNIT';

/** How a unit became another one (hình thức sắp xếp). */
export type LineageKind =
  /** It went, with others, into one unit (sáp nhập). */
  | 'MERGED'
  /** It became one other unit as a whole: another name or another kind (đổi tên, đổi loại hình). */
  | 'RENAMED'
  /** It went into several units, a part into each (chia tách). */
  | 'SPLIT';

/** What kind of thing is measured. */
export type Measure =
  /** So many of something. */
  | 'COUNT'
  /** Done or not done. */
  | 'FLAG'
  /** A grade on a scale. */
  | 'GRADE'
  /** Dated events of which there should be none. */
  | 'INCIDENTS'
  /** A share: numerator of denominator. A denominator of zero means not applicable. */
  | 'RATIO'
  /** Recognised, or not, to meet a standard. */
  | 'RECOGNITION'
  /** A written answer. */
  | 'TEXT';

/** In which form a document is handed in. */
export type Medium =
  /** As an electronic file (tệp tin điện tử). */
  | 'ELECTRONIC_FILE'
  /** On paper. */
  | 'PAPER'
  /** As a Word file. */
  | 'WORD_FILE';

/** What somebody is in a team (chức danh). */
export type MemberRole =
  /** Deputy (Tổ phó). */
  | 'DEPUTY'
  /** Head (Tổ trưởng): one at a time. */
  | 'HEAD'
  /** Member (Tổ viên). */
  | 'MEMBER';

/** What units become: one that is in force, or a new one (đơn vị kế thừa). */
export type MergeIntoInput = {
  /** Code of the new unit (mã đơn vị); five digits for a commune-level unit. It may be that of one that ends. */
  readonly code?: string | null | undefined;
  /** An existing unit that takes the others in; then leave out the rest (đơn vị đang có). */
  readonly id?: string | null | undefined;
  /** Kind of the new unit (loại đơn vị). */
  readonly kind?: UnitKind | null | undefined;
  /** The word people use for the kind there (tên gọi của loại đơn vị): `ấp`, `khóm`, `thôn`, `tổ bảo vệ an ninh, trật tự` … */
  readonly kindWord?: string | null | undefined;
  /** Proper name of the new unit (tên riêng). */
  readonly name?: string | null | undefined;
  /** The unit above the new one (đơn vị cấp trên). */
  readonly parentId?: string | null | undefined;
};

/** A merger (sáp nhập). */
export type MergeUnitsInput = {
  /** The decision it rests on, number and date (quyết định): `Quyết định số 12/QĐ-UBND ngày 05/01/2026`. */
  readonly decree: string;
  /** The units that end (các đơn vị được sáp nhập). */
  readonly from: ReadonlyArray<string>;
  /** The same key with the same input is done once, however often it is sent (khóa chống lặp); 8 to 200 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** What they become (đơn vị kế thừa). */
  readonly into: MergeIntoInput;
  /** First day of the new state (ngày có hiệu lực). */
  readonly on: string;
};

/** What a unit gets for a target it reported nothing on. Not applicable is not missing: it is always left out. */
export type MissingRule =
  /** The target is left out: the points of the others stand for the whole. */
  | 'LEFT_OUT'
  /** No value, no points. */
  | 'ZERO';

/** Why a fact of a plan needs a human look. */
export type NoteKind =
  /** The source says too little to decide one reading. */
  | 'AMBIGUOUS'
  /** Two places of the source say different things. */
  | 'CONTRADICTION'
  /** The source does not state what one would expect there. */
  | 'MISSING'
  /** A slip of the pen, kept as it stands. */
  | 'ODDITY';

/** What a notice tells of (loại thông báo). */
export type NoticeKind =
  /** What was approved was corrected (đính chính sau khi duyệt): to those who verify it. */
  | 'CORRECTION_SUBMITTED'
  /** Somebody asks for more time (xin gia hạn): to those who decide. */
  | 'EXTENSION_ASKED'
  /** More time was granted or denied (quyết định gia hạn): to those who asked. */
  | 'EXTENSION_DECIDED'
  /** A reporting period has opened (mở kỳ báo cáo): to those who report. */
  | 'PERIOD_OPENED'
  /** A ranking was published (công bố xếp hạng): to those who are ranked. */
  | 'RANKING_PUBLISHED'
  /** A report was approved (được duyệt): to those who report. */
  | 'REPORT_APPROVED'
  /** A report is due soon (sắp đến hạn): to those who have not reported. */
  | 'REPORT_DUE'
  /** A report is overdue (quá hạn): to those who have not reported. */
  | 'REPORT_OVERDUE'
  /** A report was returned with a reason (bị trả lại): to those who report. */
  | 'REPORT_RETURNED'
  /** A report was submitted (có báo cáo mới gửi): to those who verify it. */
  | 'REPORT_SUBMITTED';

/** Which good deeds and incidents; everything given has to hold (điều kiện lọc vụ việc). */
export type OccurrenceFilter = {
  /** From this day on (từ ngày). */
  readonly from?: string | null | undefined;
  /** Counted by this indicator (chỉ tiêu). */
  readonly indicatorId?: string | null | undefined;
  /** Only those that stand (false, the default), or only those that were removed (đã xóa). */
  readonly removed?: boolean | null | undefined;
  /** Up to this day, itself included (đến ngày). */
  readonly to?: string | null | undefined;
  /** Of this unit and all below it (đơn vị). */
  readonly unitId: string;
};

/** What points are taken off for. */
export type PenaltyGround =
  /** Each piece of a count, or each incident. */
  | 'INDICATOR'
  /** Each report that came in late. */
  | 'LATE_REPORT';

/** What stands against a change of a period. Codes never change their meaning. */
export type PeriodConflictCode =
  /** Never: it would open after, close before, or no longer cover what has been reported in it. */
  | 'BELOW_REPORTED'
  /** The plan names another day. */
  | 'DIFFERS_FROM_PLAN'
  /** It is due after the campaign is reviewed, or after an award step that needs its results. */
  | 'DUE_AFTER_REVIEW'
  /** A due time lies in the past: who has not reported is late at once. */
  | 'DUE_PASSED'
  /** Days between it and its neighbour belong to no period that counts. */
  | 'GAP'
  /** Reports that were handed in stay in time or late as they were. */
  | 'LATENESS_STANDS'
  /** A lower level is due after the one above it. */
  | 'LEVELS_OUT_OF_ORDER'
  /** Never: it must open before any due time, and close at the last of them or later. */
  | 'NOT_ORDERED'
  /** Never: it covers days on which the campaign does not run. */
  | 'OUTSIDE_CAMPAIGN'
  /** Days of it belong to another period that counts: what is reported for them counts twice. */
  | 'OVERLAP'
  /** It covers more days than those that reports in it were made for. */
  | 'REPORTED_FOR_OTHER_DAYS';

/** How often periods come (định kỳ). */
export type PeriodRhythm =
  /** The whole campaign (cả phong trào): nobody reports in it, all that counts adds up to it. */
  | 'CAMPAIGN'
  /** At the end of every phase (mỗi đợt). */
  | 'EACH_PHASE'
  /** Every six months (sáu tháng). */
  | 'HALF_YEARLY'
  /** Every month (hằng tháng). */
  | 'MONTHLY'
  /** Once. */
  | 'ONCE'
  /** Every quarter (hằng quý). */
  | 'QUARTERLY'
  /** Every year (hằng năm). */
  | 'YEARLY';

/** Where a plugin stands. */
export type PluginState =
  /** Installed, checked and registered. */
  | 'ACTIVE'
  /** Registered earlier, not among the installed plugins now. What it registered stays. */
  | 'NOT_INSTALLED'
  /** Installed, but it has faults: this version is not served; what an earlier version registered stays. */
  | 'QUARANTINED';

/** How a target earns its points. */
export type PointAward =
  /** All points when it is met, else none. */
  | 'ALL_OR_NOTHING'
  /** By how far it was reached; above what was asked, up to the cap. */
  | 'SHARE_OF_ATTAINMENT';

/** How a criterion is shown to hold. */
export type ProofKind =
  /** Somebody with the right signs for it, with evidence. */
  | 'ATTESTED'
  /** The platform computes it from results. */
  | 'COMPUTED';

/** The ranking to publish (công bố bảng xếp hạng). */
export type PublishRankingInput = {
  /** The peers, an id of `blocs` (khối, cụm thi đua). */
  readonly blocId: string;
  /** Complaints are taken to the end of this day (nhận khiếu nại đến hết ngày). */
  readonly complaintsUntil: string;
  /** The same key with the same input is done once, however often it is sent (khóa chống lặp); 8 to 200 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** The period (kỳ xếp hạng). */
  readonly periodId: string;
  /** Which figures count (loại số liệu). */
  readonly stage: FigureStage;
};

/** How many may be awarded (số lượng khen thưởng). */
export type QuotaRule =
  /** Follows the guidance of a higher level. */
  | 'PER_GUIDANCE'
  /** The deciding authority sets it. */
  | 'SET_BY_AUTHORITY'
  /** A number is asked for first (xin chủ trương) and granted. */
  | 'TO_BE_REQUESTED';

/** What puts one unit behind another: points first, then the tie-breaks of the plan in their order. */
export type RankingCriterion =
  /** A lower mean attainment of its targets (tỷ lệ hoàn thành bình quân). */
  | 'ATTAINMENT'
  /** A later report (báo cáo muộn hơn). */
  | 'EARLIER_REPORT'
  /** More incidents (nhiều vụ việc hơn). */
  | 'FEWER_INCIDENTS'
  /** Fewer points (điểm). */
  | 'POINTS'
  /** A smaller share of its due targets met (tỷ lệ chỉ tiêu đạt). */
  | 'TARGETS_MET';

/** How far a ranking has come. */
export type RankingState =
  /** Official (chính thức). */
  | 'OFFICIAL'
  /** Published; complaints are taken, then answered (đã công bố). */
  | 'PUBLISHED'
  /** Withdrawn with a reason; another one may have replaced it (đã rút). */
  | 'WITHDRAWN';

/** A good deed or an incident to record (nội dung vụ việc). */
export type RecordOccurrenceInput = {
  /** Who describes it (người mô tả). */
  readonly describer: string;
  /** What happened, in at most 2,000 characters (nội dung). */
  readonly description: string;
  /** One of the indicator’s `recordGrades`; of incidents without such a list a word of your own (mức độ). */
  readonly grade?: string | null | undefined;
  /** The same key with the same input is done once (khóa chống lặp); 8 to 200 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** The indicator that counts it; one that is `recorded` (chỉ tiêu). */
  readonly indicatorId: string;
  /** The day it happened; not a day to come (ngày xảy ra). */
  readonly occurredOn: string;
  /** The unit it is counted for (đơn vị). */
  readonly unitId: string;
};

/** Why a change was not made. Codes never change their meaning. */
export type RefusalCode =
  /** The unit may not write this report now; `fields` holds the rule. */
  | 'ENTRY_CLOSED'
  /** A value is missing or wrong; `fields` names it. */
  | 'INVALID'
  /** Something else still depends on it. */
  | 'IN_USE'
  /** The idempotency key was used before with other input. */
  | 'KEY_USED_OTHERWISE'
  /** A unit of this kind cannot stand under that one. */
  | 'NOT_ALLOWED_THERE'
  /** There is no such thing, or it is not within your rights: both answer alike. */
  | 'NOT_FOUND'
  /** It would hold at the same time as another one that excludes it. */
  | 'OVERLAP'
  /** Nobody verifies or approves what he handed in himself. */
  | 'OWN_ENTRY'
  /** Nobody decides what he asked for himself. */
  | 'OWN_REQUEST'
  /** Something stands against the change of a period; `fields` holds the codes. */
  | 'PERIOD_CONFLICT'
  /** The ranking cannot become official: complaints are still taken, open, or one was accepted; `fields` holds which. */
  | 'RANKING_CONTESTED'
  /** The same bloc, period and figures are published already; that ranking has to be withdrawn first. */
  | 'RANKING_IN_FORCE'
  /** The ranking is past this step: official, withdrawn, or its time for complaints is over; `fields` holds which. */
  | 'RANKING_PAST'
  /** What is kept of the figures differs from the reports, and is being mended. */
  | 'RANKING_UNSETTLED'
  /** Nobody grants more than he holds: other units, a longer time, or another role. */
  | 'WIDER_THAN_YOURS'
  /** The report does not stand where this step begins; the message says where it stands. */
  | 'WRONG_STATE';

/** A value that an approval leaves out, and why (số liệu ngoại lệ). */
export type ReportExceptionInput = {
  /** The indicator (chỉ tiêu). */
  readonly indicatorId: string;
  /** Why (lý do). */
  readonly reason: string;
};

/** Which reports to list; everything given has to hold (bộ lọc báo cáo). */
export type ReportFilter = {
  /** Of this campaign (phong trào). */
  readonly campaignId?: string | null | undefined;
  /** Of units of these kinds (loại đơn vị). */
  readonly kinds?: ReadonlyArray<UnitKind> | null | undefined;
  /** First handed in late, or in time (nộp muộn). */
  readonly late?: boolean | null | undefined;
  /** Of this period (kỳ báo cáo). */
  readonly periodId?: string | null | undefined;
  /** Approved, and out of date since a report below was corrected (phê duyệt cần xem lại). */
  readonly stale?: boolean | null | undefined;
  /** Standing there (trạng thái). */
  readonly status?: ReadonlyArray<ReportStatus> | null | undefined;
  /** Waits for you: to be verified or approved at your level and not handed in by you, or sent back to units you enter for (chờ bạn xử lý). */
  readonly waitsForMe?: boolean | null | undefined;
  /** Of this unit and those below it; default: all you may read (thuộc đơn vị). */
  readonly withinUnitId?: string | null | undefined;
};

/** A report, or a part of it, to keep or to hand in (nội dung báo cáo). */
export type ReportInput = {
  /** The same key with the same input is done once (khóa chống lặp); 8 to 200 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** What the unit says in words (đánh giá bằng lời). */
  readonly narrative?: string | null | undefined;
  /** The period (kỳ báo cáo). */
  readonly periodId: string;
  /** The unit that reports (đơn vị). */
  readonly unitId: string;
  /** The values that change; others stay as they are (số liệu thay đổi). */
  readonly values?: ReadonlyArray<ReportValueInput>;
  /** The version it is based on; none for the first (phiên bản đang sửa). */
  readonly version?: number | null | undefined;
};

/** A report of many that a step is taken with (một báo cáo trong danh sách). */
export type ReportItemInput = {
  /** The report (báo cáo). */
  readonly id: string;
  /** The version one has seen (phiên bản đã xem). */
  readonly version: number;
};

/** How reports are ordered: by the moment since which they stand where they stand (thứ tự). */
export type ReportOrder =
  /** What was changed last comes first (mới nhất trước). */
  | 'LATEST_FIRST'
  /** What has waited longest comes first (chờ lâu nhất trước). */
  | 'LONGEST_WAITING_FIRST';

/** Where a report stands (trạng thái báo cáo). */
export type ReportStatus =
  /** Approved and sealed; what changes from here on is a correction (đã phê duyệt). */
  | 'APPROVED'
  /** Being written; counts nowhere (đang soạn). */
  | 'DRAFT'
  /** Sent back with a reason; counts nowhere until it is handed in again. Of a correction: what was verified before counts (trả lại). */
  | 'RETURNED'
  /** Handed in; counts provisionally, and may still be changed (đã nộp). */
  | 'SUBMITTED'
  /** Confirmed by the level above (đã thẩm tra). */
  | 'VERIFIED';

/** A step in the life of a report (bước xử lý báo cáo). */
export type ReportStep =
  /** It was approved and sealed (phê duyệt, niêm phong). */
  | 'APPROVED'
  /** The correction was given up: what was verified stands (bỏ bản đính chính). */
  | 'CORRECTION_DISCARDED'
  /** A correction of what was verified was begun (mở bản đính chính). */
  | 'CORRECTION_OPENED'
  /** A report below it was corrected after it had been approved (cấp dưới đã đính chính). */
  | 'MADE_STALE'
  /** The unit took it back (rút lại). */
  | 'RECALLED'
  /** It was sent back with a reason (trả lại). */
  | 'RETURNED'
  /** It was handed in (nộp). */
  | 'SUBMITTED'
  /** The level above confirmed it (thẩm tra). */
  | 'VERIFIED';

/** A value to keep; NOT_REPORTED empties it (số liệu nhập). */
export type ReportValueInput = {
  /** COUNT, INCIDENTS: so many (số lượng). */
  readonly count?: number | null | undefined;
  /** RATIO: the whole (mẫu số). */
  readonly denominator?: number | null | undefined;
  /** FLAG, RECOGNITION: yes or no (có, không). */
  readonly flag?: boolean | null | undefined;
  /** GRADE: a grade of the scale (mức phân loại). */
  readonly grade?: string | null | undefined;
  /** The indicator (chỉ tiêu). */
  readonly indicatorId: string;
  /** What the unit adds to it (ghi chú). */
  readonly note?: string | null | undefined;
  /** RATIO: so many of `denominator` (tử số). */
  readonly numerator?: number | null | undefined;
  /** Whether there is a value. */
  readonly state?: ValueState;
  /** TEXT: the answer in words (nội dung). */
  readonly text?: string | null | undefined;
};

/** What a requirement is made of. */
export type RequirementKind =
  /** Every part has to hold. */
  | 'ALL_OF'
  /** All targets of the campaign are met. */
  | 'ALL_TARGETS_MET'
  /** One part is enough. */
  | 'ANY_OF'
  /** Awards received before in the same movement. */
  | 'AWARDS_HELD'
  /** One indicator’s value held against a threshold. */
  | 'MEASURED'
  /** A place in the ranking of the bloc (khối, cụm thi đua). */
  | 'RANK_IN_BLOC'
  /** The share of units for which the single part holds. */
  | 'SHARE_OF_UNITS';

/** A report of many to send back, with its notes (một báo cáo trả lại). */
export type ReturnItemInput = {
  /** The report (báo cáo). */
  readonly id: string;
  /** What is to be said of single values (góp ý từng số liệu). */
  readonly notes?: ReadonlyArray<ValueNoteInput>;
  /** The version one has seen (phiên bản đã xem). */
  readonly version: number;
};

/** The kind of a review. */
export type ReviewKind =
  /** Final review (tổng kết). */
  | 'FINAL'
  /** Interim review (sơ kết). */
  | 'INTERIM';

/** How often a report falls due. */
export type Rhythm =
  /** At the end of every phase. */
  | 'EACH_PHASE'
  /** Every six months, not necessarily calendar halves. */
  | 'HALF_YEARLY'
  /** Every month (hằng tháng). */
  | 'MONTHLY'
  /** Once. */
  | 'ONCE'
  /** When asked for, or when something comes up. */
  | 'ON_REQUEST'
  /** Every quarter (hằng quý). */
  | 'QUARTERLY'
  /** Every year. */
  | 'YEARLY';

/** What somebody is for a unit and what stands below it (vai trò). */
export type Role =
  /** Officer of a commune’s People’s Committee (cán bộ UBND cấp xã). */
  | 'COMMUNE_OFFICER'
  /** Police of a commune: keeps its teams, verifies their reports (Công an cấp xã). */
  | 'COMMUNE_POLICE'
  /** Member of an emulation and reward council (ủy viên Hội đồng Thi đua - Khen thưởng). */
  | 'COUNCIL_MEMBER'
  /** Department of Home Affairs: appraises awards (Sở Nội vụ). */
  | 'HOME_AFFAIRS'
  /** Reads the audit trail of a scope (thanh tra, kiểm tra). */
  | 'INSPECTOR'
  /** Reads all provinces, changes nothing (người theo dõi toàn quốc). */
  | 'NATIONAL_VIEWER'
  /** Administers a province: units, people, rights (quản trị cấp tỉnh). */
  | 'PROVINCE_ADMIN'
  /** Police of the province: verifies and leads (Công an tỉnh). */
  | 'PROVINCIAL_POLICE'
  /** Head of a team (Tổ trưởng). */
  | 'TEAM_HEAD';

/** What becomes of a value outside its limits. */
export type Severity =
  /** It is refused. */
  | 'ERROR'
  /** It is asked back and kept when confirmed. */
  | 'WARNING';

/** How somebody proved who he is (cách đăng nhập). */
export type SignInMethod =
  /** A key of a system (khóa API). */
  | 'API_KEY'
  /** Not at all: what is published may be read (chưa đăng nhập). */
  | 'NOBODY'
  /** A persona to try the platform as (vai dùng thử). */
  | 'PERSONA'
  /** An access token of the configured issuer (mã của hệ thống đăng nhập). */
  | 'TOKEN';

/** One part of a unit that is split (một phần sau chia tách). */
export type SplitPartInput = {
  /** The units below that go to this part (đơn vị trực thuộc chuyển về). */
  readonly children: ReadonlyArray<string>;
  /** Code (mã đơn vị); five digits for a commune-level unit. */
  readonly code?: string | null | undefined;
  /** Kind (loại đơn vị). */
  readonly kind: UnitKind;
  /** The word people use for the kind there (tên gọi của loại đơn vị): `ấp`, `khóm`, `thôn`, `tổ bảo vệ an ninh, trật tự` … */
  readonly kindWord: string;
  /** Proper name (tên riêng). */
  readonly name: string;
};

/** A split (chia tách). */
export type SplitUnitInput = {
  /** The decision it rests on, number and date (quyết định): `Quyết định số 12/QĐ-UBND ngày 05/01/2026`. */
  readonly decree: string;
  /** The same key with the same input is done once, however often it is sent (khóa chống lặp); 8 to 200 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** What it becomes, two or more (các đơn vị kế thừa). */
  readonly into: ReadonlyArray<SplitPartInput>;
  /** First day of the new state (ngày có hiệu lực). */
  readonly on: string;
  /** The unit that ends (đơn vị được chia tách). */
  readonly unit: string;
};

/** Which units of a period; give exactly one of `parentId` and `withinUnitId` (điều kiện lọc). */
export type StandingFilter = {
  /** Of these kinds; default: all. Units of one kind are peers (loại đơn vị). */
  readonly kinds?: ReadonlyArray<UnitKind> | null | undefined;
  /** Those directly below this unit (trực thuộc). */
  readonly parentId?: string | null | undefined;
  /** This unit and those below it, however far (trong phạm vi). */
  readonly withinUnitId?: string | null | undefined;
};

/** Who competes or may be awarded (đối tượng). */
export type SubjectType =
  /** A unit (tập thể). */
  | 'COLLECTIVE'
  /** A household (hộ gia đình). */
  | 'HOUSEHOLD'
  /** A person (cá nhân). */
  | 'INDIVIDUAL';

/** In what targets for the same thing can differ. */
export type TargetAspect =
  /** They compare otherwise: “trên 90 %”, “từ 90 % trở lên”, a bare “90 %”. */
  | 'COMPARATOR'
  /** Judged more or less often. */
  | 'FREQUENCY'
  /** Judged at other kinds of units. */
  | 'JUDGED_AT'
  /** They measure other things, or combine them otherwise. */
  | 'MEASURE'
  /** One campaign has such a target, the other has none. */
  | 'PRESENCE'
  /** Another number or grade. */
  | 'THRESHOLD';

/** What puts one of two units with equal scores first. */
export type TieBreak =
  /** The higher mean attainment of its targets. */
  | 'ATTAINMENT'
  /** Whoever had its report in earlier. */
  | 'EARLIER_REPORT'
  /** Fewer incidents of all kinds. */
  | 'FEWER_INCIDENTS'
  /** The larger share of its due targets met. */
  | 'TARGETS_MET';

/** Which units; what is left out does not restrict (bộ lọc đơn vị). */
export type UnitFilter = {
  /** Only these kinds (loại đơn vị). */
  readonly kinds?: ReadonlyArray<UnitKind> | null | undefined;
  /** Only units directly below this one (đơn vị cấp trên trực tiếp). */
  readonly parentId?: string | null | undefined;
  /** Only units this province administers today, or what they were before (mã tỉnh quản lý hiện nay). */
  readonly provinceCode?: string | null | undefined;
  /** Words of the name, with or without the kind, diacritics and case do not matter: `phuong tien` finds `Xã Phượng Tiến` (từ khóa). Each word must begin a word of the name. */
  readonly search?: string | null | undefined;
  /** Only units anywhere below this one, itself not included (thuộc đơn vị). */
  readonly withinId?: string | null | undefined;
};

/** The kind of a unit (loại đơn vị). */
export type UnitKind =
  /** Agency (cơ quan). */
  | 'AGENCY'
  /** Commune (xã). */
  | 'COMMUNE'
  /** Police of a commune-level unit (Công an cấp xã). */
  | 'COMMUNE_POLICE'
  /** Department or sector of the province (sở, ban, ngành). */
  | 'DEPARTMENT'
  /** District level, until 30 June 2025 (huyện, quận, thị xã, thành phố thuộc tỉnh). */
  | 'DISTRICT'
  /** Police of a district, until 2025 (Công an cấp huyện). */
  | 'DISTRICT_POLICE'
  /** Enterprise (doanh nghiệp). */
  | 'ENTERPRISE'
  /** Hamlet or neighbourhood (thôn, ấp, khóm, khu phố, xóm, bản, tổ dân phố). */
  | 'HAMLET'
  /** Province or centrally run city (tỉnh, thành phố trực thuộc trung ương). */
  | 'PROVINCE'
  /** Police of the province (Công an tỉnh). */
  | 'PROVINCIAL_POLICE'
  /** School (cơ sở giáo dục). */
  | 'SCHOOL'
  /** Security team (Tổ bảo vệ an ninh, trật tự). */
  | 'SECURITY_TEAM'
  /** Self-governing group (Tổ nhân dân tự quản). */
  | 'SELF_GOVERNING_GROUP'
  /** Special zone (đặc khu). */
  | 'SPECIAL_ZONE'
  /** Township, until 30 June 2025 (thị trấn). */
  | 'TOWNSHIP'
  /** Ward (phường). */
  | 'WARD';

/** Where a unit stands as seen from the unit somebody holds a role for (quan hệ giữa các đơn vị). */
export type UnitRelation =
  /** Anywhere above it (cấp trên). */
  | 'ABOVE'
  /** Anywhere below it (cấp dưới). */
  | 'BELOW'
  /** That unit itself (chính đơn vị). */
  | 'OWN'
  /** Neither: beside it (đơn vị khác). */
  | 'SIBLING';

/** What is to be said of one value (góp ý cho một số liệu). */
export type ValueNoteInput = {
  /** The indicator (chỉ tiêu). */
  readonly indicatorId: string;
  /** What is wrong, or what is asked (nội dung góp ý). */
  readonly note: string;
};

/** Whether there is a value; zero is one (tình trạng số liệu). */
export type ValueState =
  /** It cannot be said: nothing of the kind happened (không phát sinh). */
  | 'NOT_APPLICABLE'
  /** Nothing was said yet (chưa báo cáo). */
  | 'NOT_REPORTED'
  /** A value was given (đã báo cáo). */
  | 'REPORTED';

/** What figures say against a target. Not reported, not applicable and zero are three things (kết quả so với chỉ tiêu). */
export type VerdictState =
  /** Reached (đạt). */
  | 'MET'
  /** Neither: nothing of the kind happened, or nothing is due yet (không phát sinh). */
  | 'NOT_APPLICABLE'
  /** Not reached (chưa đạt). */
  | 'NOT_MET'
  /** Nothing was said yet (chưa báo cáo). */
  | 'NOT_REPORTED';

/** Which work items to list; everything given has to hold. */
export type WorkItemFilter = {
  /** With this kind of deadline. */
  readonly deadline?: DeadlineKind | null | undefined;
  /** Due on this day or later. Items without a fixed moment are left out. */
  readonly dueFrom?: string | null | undefined;
  /** Due on this day or earlier. Items without a fixed moment are left out. */
  readonly dueTo?: string | null | undefined;
  /** Words of the leading body’s name, with or without diacritics. */
  readonly lead?: string | null | undefined;
  /** Two-digit code of the province in force today. */
  readonly provinceCode?: string | null | undefined;
  /** Words of the content, with or without diacritics. */
  readonly search?: string | null | undefined;
  /** Of the work plans of this year. */
  readonly year?: number | null | undefined;
};
