import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { Conflict, Refusal } from '../refusal/refusal.ts';
import { Assignment } from './assignment.ts';

@ObjectType({ simpleResolvers: true, description: 'A right that was granted (đã giao quyền).' })
export class AssignmentGranted {
  @Field(() => Assignment, { description: 'The right.' })
  assignment!: Assignment;
}

@ObjectType({ simpleResolvers: true, description: 'A right that was taken back (đã thu hồi quyền).' })
export class AssignmentRevoked {
  @Field(() => Assignment, { description: 'The right.' })
  assignment!: Assignment;

  @Field(() => Int, {
    description: 'How many rights passed on from it ended with it (số quyền ủy quyền chấm dứt theo).',
  })
  endedWithIt!: number;
}

const failure = (value: object) => ('current' in value ? 'Conflict' : 'Refusal');

export const GrantAssignmentResult = createUnionType({
  name: 'GrantAssignmentResult',
  description: 'The right, or why it was not granted (kết quả giao quyền).',
  types: () => [AssignmentGranted, Refusal, Conflict] as const,
  resolveType: (value) => ('assignment' in value ? 'AssignmentGranted' : failure(value)),
});

export const RevokeAssignmentResult = createUnionType({
  name: 'RevokeAssignmentResult',
  description: 'The right, or why it was not taken back (kết quả thu hồi quyền).',
  types: () => [AssignmentRevoked, Refusal, Conflict] as const,
  resolveType: (value) => ('assignment' in value ? 'AssignmentRevoked' : failure(value)),
});
