import {
  type Conflict,
  IdempotencyKeyArg,
  type ImportMode,
  ImportModeEnum,
  type ImportReport,
  ImportUnitsResult,
  type Refusal,
} from '@thi-dua/schema';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { importUnits } from './import-units.ts';

@Resolver()
export class ImportResolver {
  @Mutation(() => ImportUnitsResult, {
    description:
      'Imports units and members from a table as text (nhập đơn vị và thành viên): CSV, or what is copied from a spreadsheet. Files, XLSX among them, go to `POST /import/{unitId}`; the template is at `/import/template.xlsx`.',
  })
  importUnits(
    @Ctx() context: Context,
    @Arg('unitId', () => ID, {
      description: 'The province or commune they become part of (tỉnh hoặc xã nhận dữ liệu).',
    })
    unitId: string,
    @Arg('content', () => String, {
      description: 'The table with its headings (nội dung bảng); cells parted by `;`, `,` or tabs.',
    })
    content: string,
    @Arg('mode', () => ImportModeEnum, {
      defaultValue: 'CHECK',
      description: 'What to do with the rows (chế độ); default: only judge them.',
    })
    mode: ImportMode,
    @IdempotencyKeyArg('HARMLESS')
    idempotencyKey: string | null,
  ): Promise<ImportReport | Refusal | Conflict> {
    return importUnits(context, {
      unitId,
      mode,
      content: Buffer.from(content, 'utf8'),
      idempotencyKey: idempotencyKey ?? null,
    });
  }
}
