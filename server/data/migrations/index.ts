import type { MigrationInterface } from 'typeorm';
import { Units1763769600000 } from './1763769600000-units.ts';
import { Definitions1763800100000 } from './1763800100000-definitions.ts';
import { Access1763830000000 } from './1763830000000-access.ts';
import { ApiKeys1763831000000 } from './1763831000000-api-keys.ts';
import { UnitAdministration1763834000000 } from './1763834000000-unit-administration.ts';
import { Reporting1764100000000 } from './1764100000000-reporting.ts';
import { Jobs1764110000000 } from './1764110000000-jobs.ts';
import { Notices1764111000000 } from './1764111000000-notices.ts';
import { PeriodMoments1764112000000 } from './1764112000000-period-moments.ts';
import { CampaignAdministration1764120000000 } from './1764120000000-campaign-administration.ts';
import { Extensions1764130000000 } from './1764130000000-extensions.ts';
import { Reports1764140000000 } from './1764140000000-reports.ts';
import { Occurrences1764150000000 } from './1764150000000-occurrences.ts';
import { Evidence1764151000000 } from './1764151000000-evidence.ts';
import { Rankings1764160000000 } from './1764160000000-rankings.ts';
import { AssignedTargets1764170000000 } from './1764170000000-assigned-targets.ts';
import { Live1764180000000 } from './1764180000000-live.ts';
import { EntryOfRequests1764190000000 } from './1764190000000-entry-of-requests.ts';
import { Sample1764200000000 } from './1764200000000-sample.ts';
import { EntryByRole1764210000000 } from './1764210000000-entry-by-role.ts';
import { Clock1764220000000 } from './1764220000000-clock.ts';
import { AuditChains1764230000000 } from './1764230000000-audit-chains.ts';

/** In the order in which they run. A migration that has been released is never changed. */
export const migrations: (new () => MigrationInterface)[] = [
  Units1763769600000,
  Definitions1763800100000,
  Access1763830000000,
  ApiKeys1763831000000,
  UnitAdministration1763834000000,
  Reporting1764100000000,
  Jobs1764110000000,
  Notices1764111000000,
  PeriodMoments1764112000000,
  CampaignAdministration1764120000000,
  Extensions1764130000000,
  Reports1764140000000,
  Evidence1764151000000,
  Rankings1764160000000,
  AssignedTargets1764170000000,
  Occurrences1764150000000,
  Live1764180000000,
  EntryOfRequests1764190000000,
  Sample1764200000000,
  EntryByRole1764210000000,
  Clock1764220000000,
  AuditChains1764230000000,
];
