import { choice, withArticle } from './say.ts';
import type { AnyShape, OptionalShape } from './shape.ts';
import { formatOf } from './text.ts';

/** What a shape wants, in words, after “give”. */
export function wanted(shape: AnyShape | OptionalShape): string {
  switch (shape.kind) {
    case 'text':
      return formatOf(shape.format).wants;
    case 'number':
      return shape.whole ? `a whole number from ${shape.whole.from} to ${shape.whole.to}` : 'a number';
    case 'flag':
      return 'true or false';
    case 'oneOf':
      return choice(shape.values);
    case 'list':
      return 'a list';
    case 'wordOrList':
      return `${wanted(shape.word)} or a list`;
    case 'record':
    case 'union':
      return withArticle(shape.name);
    case 'later':
      return wanted(shape.shape());
    case 'optional':
      return wanted(shape.shape);
  }
}
