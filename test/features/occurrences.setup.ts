import { type Client, recordOccurrence } from '@thi-dua/client-sdk';
import type { Reports } from './report-life.setup.ts';

export const deed = {
  indicatorId: 'good-deeds',
  occurredOn: '2026-08-03',
  description: 'Trả lại ví có 5 triệu đồng cho người đánh rơi',
  describer: 'Bà Lê Thị Hoa, ấp Một',
};
export const accident = {
  indicatorId: 'serious-traffic-accidents',
  occurredOn: '2026-08-05',
  grade: 'Nghiêm trọng',
  description: 'Va chạm xe máy trên ĐT.865',
  describer: 'Tổ trưởng',
};

type Said = Partial<typeof accident> & { readonly unitId: string };

/** Records for somebody; what is left out is said of a good deed. */
export async function record(client: Client, said: Said) {
  const input = { ...deed, ...said };
  return (await client.request(recordOccurrence, { input })).recordOccurrence;
}

/** The month takes nothing more. */
export async function close({ sql, month }: Reports): Promise<void> {
  const instants = ['due_at', 'due_at_commune', 'due_at_district', 'due_at_province', 'closes_at'];
  const past = instants.map((column) => `${column} = now() - interval '1 minute'`).join(', ');
  await sql(`update reporting_period set ${past} where id = $1`, [month]);
}
