import {
  type Conflict,
  GridChange,
  type GridImportReport,
  GridInput,
  type GridResult,
  ImportGridArgs,
  ImportGridResult,
  type Refusal,
} from '@thi-dua/schema';
import { Arg, Args, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { importGrid } from './file/import-grid.ts';
import { saveGrid } from './save-grid.ts';

@Resolver()
export class GridResolver {
  @Mutation(() => GridChange, {
    description:
      'Writes the reports of many units for one period together, a commune those of its teams; what is wrong is told cell by cell (lưu hoặc nộp cả bảng số liệu).',
  })
  saveGrid(
    @Ctx() context: Context,
    @Arg('input', () => GridInput, { description: 'The grid (bảng số liệu).' }) input: GridInput,
  ): Promise<GridResult | Refusal | Conflict> {
    return saveGrid(context, input);
  }

  @Mutation(() => ImportGridResult, {
    description:
      'Imports figures from a table as text (nhập số liệu từ bảng): CSV, or what is copied from a spreadsheet. Files, XLSX among them, go to `POST /grid/import`; the template is at `/grid/template.xlsx`.',
  })
  importGrid(
    @Ctx() context: Context,
    @Args(() => ImportGridArgs) { content, idempotencyKey = null, ...asked }: ImportGridArgs,
  ): Promise<GridImportReport | Refusal | Conflict> {
    return importGrid(context, { ...asked, content: Buffer.from(content, 'utf8'), idempotencyKey });
  }
}
