import type { AwardKind } from '@thi-dua/plugin-api';
import { describedEnum } from '../enum.ts';

export const AwardKindEnum = describedEnum<AwardKind>(
  'AwardKind',
  'What is awarded (hình thức khen thưởng). Emulation titles are something else.',
  {
    EMULATION_FLAG: 'Emulation flag (Cờ thi đua).',
    MERIT_CERTIFICATE: 'Certificate of merit (Bằng khen).',
    COMMENDATION_CERTIFICATE: 'Certificate of commendation (Giấy khen).',
  },
);
