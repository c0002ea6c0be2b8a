import { Field, ID, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';

/** Where a plugin stands. */
export type PluginState = 'ACTIVE' | 'QUARANTINED' | 'NOT_INSTALLED';
/** What became of a definition when a plugin was registered. */
export type ChangeKind = 'ADDED' | 'CHANGED' | 'RETIRED' | 'RESTORED';

export const PluginStateEnum = describedEnum<PluginState>('PluginState', 'Where a plugin stands.', {
  ACTIVE: 'Installed, checked and registered.',
  QUARANTINED:
    'Installed, but it has faults: this version is not served; what an earlier version registered stays.',
  NOT_INSTALLED: 'Registered earlier, not among the installed plugins now. What it registered stays.',
});

export const ChangeKindEnum = describedEnum<ChangeKind>(
  'ChangeKind',
  'What became of a definition when a plugin was registered.',
  {
    ADDED: 'New.',
    CHANGED: 'Says something else than before.',
    RETIRED: 'No longer in the plugin; kept, but not offered any more.',
    RESTORED: 'Was retired and is in the plugin again.',
  },
);

@ObjectType({ description: 'Something wrong with a plugin, found when it was loaded.' })
export class PluginFault {
  @Field(() => String, { description: 'Stable code; the list is in docs/plugin-faults.md.' })
  code!: string;

  @Field(() => String, { description: 'Where in the plugin, in words.' })
  place!: string;

  @Field(() => String, { description: 'What is wrong and what would be right, in one sentence.' })
  message!: string;

  @Field(() => [String], { description: 'Known names close to a wrong one.' })
  near!: string[];
}

@ObjectType({ description: 'How much a plugin contributes; what it retired is not counted.' })
export class PluginContribution {
  @Field(() => Int, { description: 'Source documents.' })
  plans!: number;

  @Field(() => Int, { description: 'Campaigns.' })
  campaigns!: number;

  @Field(() => Int, { description: 'Targets.' })
  targets!: number;

  @Field(() => Int, { description: 'Indicators of its own, beside the shared ones.' })
  indicators!: number;

  @Field(() => Int, { description: 'Reports that are due.' })
  reports!: number;

  @Field(() => Int, { description: 'Award forms.' })
  awardForms!: number;

  @Field(() => Int, { description: 'Criteria of award forms.' })
  criteria!: number;

  @Field(() => Int, { description: 'Work items.' })
  workItems!: number;
}

@ObjectType({ description: 'A definition that a registration added, changed, retired or restored.' })
export class DefinitionChange {
  @Field(() => ChangeKindEnum, { description: 'What became of it.' })
  change!: ChangeKind;

  @Field(() => String, { description: 'What it is: campaign, target, award form …' })
  noun!: string;

  @Field(() => ID, { description: 'Id of the definition.' })
  id!: string;

  @Field(() => String, { description: 'Version of the plugin that brought the change.' })
  version!: string;

  @Field(() => String, { description: 'When, ISO 8601 with offset.' })
  at!: string;
}

@ObjectType({ description: 'A plugin: what one province installs (phần mở rộng của tỉnh).' })
export class InstalledPlugin {
  @Field(() => ID, {
    description: 'Its short name, or the configured entry when it could not be read at all.',
  })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name in Vietnamese; null when it could not be read.' })
  name!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Two-digit code of its province; null when it could not be read.',
  })
  provinceCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The version that is registered and served; null when none ever was.',
  })
  version!: string | null;

  @Field(() => String, { nullable: true, description: 'The contract it was written for.' })
  contract!: string | null;

  @Field(() => PluginStateEnum, { description: 'Where it stands.' })
  state!: PluginState;

  @Field(() => [PluginFault], { description: 'Why it is quarantined; else empty.' })
  faults!: PluginFault[];

  @Field(() => String, {
    nullable: true,
    description: 'When this version was registered, ISO 8601 with offset.',
  })
  registeredAt!: string | null;

  @Field(() => PluginContribution, { description: 'How much it contributes.' })
  contributes!: PluginContribution;
}
