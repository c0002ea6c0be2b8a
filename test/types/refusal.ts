import { refuse } from '../../server/mutation/refusal.ts';

refuse('NOT_FOUND');
refuse('NOT_FOUND', undefined, 'unitId');
refuse('INVALID', 'Đơn vị không có trong danh sách của kỳ.', 'unitId');
// @ts-expect-error a code without a sentence of its own needs one: the user would read an empty message
refuse('INVALID');
// @ts-expect-error likewise where only the field is named
refuse('INVALID', undefined, 'unitId');
