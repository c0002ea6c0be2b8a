import type { BackgroundWork } from './jobs/runner.ts';
import { mailNotice } from './modules/notice/notice.mail.ts';
import { close, repair } from './modules/period/moments/close.ts';
import { scheduleMoments } from './modules/period/moments/moments.sweep.ts';
import { remind, tellOpened } from './modules/period/moments/tell.ts';
import { tellWaiting } from './modules/report/review/waiting.sweep.ts';

/** What the modules do beside requests. */
export const backgroundWork: BackgroundWork = {
  tasks: {
    'notice.mail': mailNotice,
    'period.open': tellOpened,
    'period.remind': remind,
    'period.close': close,
    'rollup.repair': repair,
  },
  sweeps: {
    'moments of periods': scheduleMoments,
    'reports that wait': tellWaiting,
  },
};
