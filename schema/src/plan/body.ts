import type { Level } from '@thi-dua/plugin-api';
import { Field, ID, ObjectType } from 'type-graphql';
import { LevelEnum } from '../unit-kind.ts';

@ObjectType({ description: 'A body that issues, leads, receives or decides (cơ quan, tổ chức).' })
export class Body {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Name, in Vietnamese.' })
  name!: string;

  @Field(() => LevelEnum, { description: 'Where it stands (cấp).' })
  level!: Level;
}
