import type { BackgroundWork } from './jobs/runner.ts';
import { close, repair } from './modules/moment/close.ts';
import { scheduleMoments } from './modules/moment/moments.sweep.ts';
import { remind, tellOpened } from './modules/moment/tell.ts';
import { mailNotice } from './modules/notice/notice.mail.ts';
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
