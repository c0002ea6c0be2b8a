import type { RuledIndicator } from '../../../standing/rules/campaign-rules.ts';
import type { IndicatorWords } from './grid-sheet.queries.ts';

/** What a column of figures holds: the value of an indicator, or one half of a ratio. */
export type ColumnPart = 'VALUE' | 'NUMERATOR' | 'DENOMINATOR';

export interface GridColumn {
  readonly indicator: RuledIndicator;
  readonly part: ColumnPart;
  /** Heading of the column in templates and in faults. */
  readonly heading: string;
  /** What is written into it, for whoever fills it in. */
  readonly explains: string;
}

/** The columns that say whose row it is. */
export const rowHeadings = { key: 'Mã dòng', parent: 'Thuộc', unit: 'Đơn vị' } as const;

/** Written behind each row that is given back to be mended. */
export const faultHeading = 'Lỗi';

/** Two of a ratio, one of everything else, in the order of the form. */
export function columnsOf(
  form: readonly RuledIndicator[],
  words: ReadonlyMap<string, IndicatorWords>,
): GridColumn[] {
  const nameOf = ({ uuid, key }: RuledIndicator) => words.get(uuid)?.name ?? key;
  const names = form.map(nameOf);
  return form.flatMap((indicator): GridColumn[] => {
    const { uuid, key, measure } = indicator;
    const name = nameOf(indicator);
    // Two indicators of one name are told apart.
    const heading = names.filter((other) => other === name).length > 1 ? `${name} (${key})` : name;
    const said = words.get(uuid);
    if (measure !== 'RATIO') {
      return [{ indicator, part: 'VALUE', heading, explains: explained(indicator, said) }];
    }
    return [
      {
        indicator,
        part: 'NUMERATOR',
        heading: `${heading} – tử số`,
        explains: `${said?.numerator ?? 'Tử số'}. Số nguyên, không lớn hơn mẫu số.`,
      },
      {
        indicator,
        part: 'DENOMINATOR',
        heading: `${heading} – mẫu số`,
        explains: `${said?.denominator ?? 'Mẫu số'}. Số nguyên.`,
      },
    ];
  });
}

function explained({ measure, grades }: RuledIndicator, words: IndicatorWords | undefined): string {
  const lead = words?.counts == null ? '' : `${words.counts}. `;
  switch (measure) {
    case 'GRADE':
      return `${lead}Một trong các mức: ${grades.join('; ')}.`;
    case 'FLAG':
    case 'RECOGNITION':
      return `${lead}Có hoặc Không.`;
    case 'TEXT':
      return `${lead}Trả lời bằng lời.`;
    default:
      return `${lead}Số nguyên.`;
  }
}
