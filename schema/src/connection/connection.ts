import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'There is a page after this one.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'This page was asked for with `after`.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first node; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last node: `after` of the next page; null on an empty page.',
  })
  endCursor!: string | null;
}

/** A node in its list. */
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** One page of a list; what is a getter or a promise costs nothing unless asked for. */
export interface ConnectionOf<Node> {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | Promise<number>;
}

/** The base of a Relay connection: `class UnitConnection extends Connection(Unit) {}`. */
export function Connection<Node extends object>(
  NodeClass: ClassType<Node>,
): abstract new () => ConnectionOf<Node> {
  @ObjectType(`${NodeClass.name}Edge`, {
    description: `A ${NodeClass.name} in its list.`,
    simpleResolvers: true,
  })
  class NodeEdge implements Edge<Node> {
    @Field(() => String, { description: 'Where it stands in the list: `after` continues behind it.' })
    cursor!: string;

    @Field(() => NodeClass, { description: 'The node.' })
    node!: Node;
  }

  @ObjectType({ simpleResolvers: true })
  abstract class NodeConnection implements ConnectionOf<Node> {
    @Field(() => [NodeClass], { description: 'The nodes of this page.' })
    nodes!: readonly Node[];

    @Field(() => [NodeEdge], { description: 'The nodes of this page with their cursors.' })
    edges!: readonly NodeEdge[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: 'How many there are in all; costs a statement of its own, only when asked for.',
    })
    totalCount!: number | Promise<number>;
  }

  return NodeConnection;
}
