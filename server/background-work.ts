import type { BackgroundWork } from './jobs/runner.ts';
import { close, repair } from './modules/moment/close.ts';
import { notifyOpened, remind } from './modules/moment/notify-reporters.ts';
import { scheduleMoments } from './modules/moment/schedule-moments.ts';
import { mailNotice } from './modules/notice/mail-notice.ts';
import { notifyWaiting } from './modules/report/review/notify-waiting.ts';

/** What the modules do beside requests. */
export const backgroundWork: BackgroundWork = {
  tasks: {
    'notice.mail': mailNotice,
    'period.open': notifyOpened,
    'period.remind': remind,
    'period.close': close,
    'rollup.repair': repair,
  },
  sweeps: {
    'moments of periods': scheduleMoments,
    'reports that wait': notifyWaiting,
  },
};
