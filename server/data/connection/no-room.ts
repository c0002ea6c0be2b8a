import { codeOf } from '../../process/start-error.ts';

/**
 * Nothing can be written: the disk is full (SQLSTATE 53100), fails (58030), or may only be read. Nothing of the change is
 * kept; what was acknowledged before stays.
 */
export function hasNoRoom(error: unknown): boolean {
  return /^(53100|58030|ENOSPC|EDQUOT|EROFS)$/.test(codeOf(error) ?? '');
}
