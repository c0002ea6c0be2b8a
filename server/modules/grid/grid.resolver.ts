import { type Conflict, GridChange, GridInput, type GridResult, type Refusal } from '@thi-dua/schema';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { saveGrid } from './grid.service.ts';

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
}
