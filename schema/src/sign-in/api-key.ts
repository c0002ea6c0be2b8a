import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Role, RoleEnum } from '../access/role.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A key by which another system signs in (khóa API). It holds one role for one unit, narrowed to the named operations.',
})
export class ApiKey {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => ID, { description: 'The user it acts as (mã người dùng của khóa): `key:` and its id.' })
  userId!: string;

  @Field(() => String, { description: 'What it is for (tên khóa).' })
  name!: string;

  @Field(() => RoleEnum, { description: 'Its role (vai trò).' })
  role!: Role;

  @Field(() => [String], {
    description: 'What it may do (phạm vi): names of queries, mutations and guarded fields, no more.',
  })
  operations!: string[];

  @Field(() => String, {
    description: 'The beginning of its secret (tiền tố), to recognise it by: `tdk_0f3a…`.',
  })
  prefix!: string;

  @Field(() => String, { description: 'When it ends (hết hạn lúc), ISO 8601.' })
  expiresAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its last use to the minute (dùng lần cuối), ISO 8601; null: never.',
  })
  lastUsedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it was taken back (thu hồi lúc), ISO 8601; null: it was not.',
  })
  revokedAt!: string | null;

  @Field(() => Boolean, { description: 'It opens the door now (đang dùng được).' })
  active!: boolean;

  @Field(() => String, { description: 'The user id of who made it (người tạo).' })
  createdBy!: string;

  @Field(() => String, { description: 'When it was made (tạo lúc), ISO 8601.' })
  createdAt!: string;

  @Field(() => Int, { description: 'To base a change on (phiên bản).' })
  version!: number;

  unitId!: string;
  provinceCode!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A key with the secret it was just given (khóa API vừa cấp).',
})
export class ApiKeyIssued {
  @Field(() => ApiKey, { description: 'The key (khóa).' })
  apiKey!: ApiKey;

  @Field(() => String, {
    nullable: true,
    description:
      'The secret, shown this once: send it as `authorization: Bearer …` (bí mật của khóa). Null when the request is a repetition: nobody keeps secrets; rotate the key.',
  })
  secret!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A key that no longer opens anything (khóa API đã thu hồi).',
})
export class ApiKeyRevoked {
  @Field(() => ApiKey, { description: 'The key (khóa).' })
  apiKey!: ApiKey;
}
