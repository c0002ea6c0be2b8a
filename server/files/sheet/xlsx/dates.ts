const day = 86_400_000;
/** 31/12/9999. */
const lastSerial = 2_958_465;

/**
 * The day and time that a number of days means; undefined where a spreadsheet shows `####`. Excel counts 29/02/1900,
 * which there never was: what comes before stands one day off.
 */
export function dateOfSerial(serial: number, date1904: boolean): Date | undefined {
  if (serial < 0 || serial > lastSerial) return undefined;
  const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return new Date(first + Math.round(serial * day));
}

/** A date in ISO 8601, as some programs write into cells. One without a zone is taken as it stands. */
export function dateOfText(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/.test(text)) return undefined;
  const date = new Date(text.includes('T') && !text.endsWith('Z') ? `${text}Z` : text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
