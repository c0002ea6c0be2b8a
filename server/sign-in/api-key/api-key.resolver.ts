import {
  ApiKey,
  ApiKeyIssued,
  ApiKeyRevoked,
  Conflict,
  IdempotencyKeyArg,
  Refusal,
  type Role,
  RoleEnum,
  Unit,
} from '@thi-dua/schema';
import {
  Arg,
  Ctx,
  createUnionType,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../context.ts';
import { found } from '../../data/batching.ts';
import { createKey } from './create-api-key.ts';
import { listKeys } from './list-api-keys.ts';
import { revokeKey } from './revoke-api-key.ts';
import { rotateKey } from './rotate-api-key.ts';

const versionWords = 'The version you saw (phiên bản).';

const IssueApiKeyResult = createUnionType({
  name: 'IssueApiKeyResult',
  description: 'The key with its secret, or why not (kết quả cấp khóa API).',
  types: () => [ApiKeyIssued, Refusal, Conflict] as const,
  resolveType: (value) => isRefused(value) ?? ApiKeyIssued,
});

const RevokeApiKeyResult = createUnionType({
  name: 'RevokeApiKeyResult',
  description: 'The key that ended, or why it did not (kết quả thu hồi khóa API).',
  types: () => [ApiKeyRevoked, Refusal, Conflict] as const,
  resolveType: (value) => isRefused(value) ?? ApiKeyRevoked,
});

function isRefused(value: object) {
  if ('current' in value) return Conflict;
  return 'message' in value ? Refusal : undefined;
}

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @Query(() => [ApiKey], {
    description:
      'The API keys of a unit (các khóa API của đơn vị), those in use first; none when it is not yours.',
  })
  apiKeys(
    @Ctx() context: Context,
    @Arg('unitId', () => ID, { description: 'The unit (đơn vị).' }) unitId: string,
  ): Promise<ApiKey[]> {
    return listKeys(context, unitId);
  }

  @Mutation(() => IssueApiKeyResult, {
    description:
      'Makes a key for another system (cấp khóa API), never wider than your own right, and says its secret once.',
  })
  createApiKey(
    @Ctx() context: Context,
    @Arg('unitId', () => ID, { description: 'The unit it acts for (đơn vị).' }) unitId: string,
    @Arg('name', () => String, { description: 'What it is for (tên khóa).' }) name: string,
    @Arg('role', () => RoleEnum, { description: 'Its role for that unit (vai trò).' }) role: Role,
    @Arg('operations', () => [String], { description: 'What it may do, no more (các thao tác).' })
    operations: string[],
    @Arg('expiresAt', () => String, {
      description: 'When it ends (hết hạn lúc), ISO 8601 with offset, within 366 days.',
    })
    expiresAt: string,
    @IdempotencyKeyArg('ONE_REQUEST') key: string | null,
  ): Promise<typeof IssueApiKeyResult> {
    return createKey(context, { unitId, name, role, operations, expiresAt }, key);
  }

  @Mutation(() => IssueApiKeyResult, {
    description: 'Gives a key another secret (đổi bí mật của khóa); the old one ends at once.',
  })
  rotateApiKey(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The key (khóa).' }) id: string,
    @Arg('version', () => Int, { description: versionWords }) version: number,
    @IdempotencyKeyArg('ONE_REQUEST') key: string | null,
  ): Promise<typeof IssueApiKeyResult> {
    return rotateKey(context, { id, version }, key);
  }

  @Mutation(() => RevokeApiKeyResult, {
    description: 'Ends a key and its rights at once (thu hồi khóa API).',
  })
  revokeApiKey(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The key (khóa).' }) id: string,
    @Arg('version', () => Int, { description: versionWords }) version: number,
    @IdempotencyKeyArg('ONE_REQUEST') key: string | null,
  ): Promise<typeof RevokeApiKeyResult> {
    return revokeKey(context, { id, version }, key);
  }

  @FieldResolver(() => Unit, { description: 'The unit it acts for (đơn vị).' })
  async unit(@Root() { unitId }: ApiKey, @Ctx() { loaders }: Context): Promise<Unit> {
    return found(await loaders.unit.load({ id: unitId, day: null }), `unit ${unitId}`);
  }
}
