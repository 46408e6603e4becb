import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, ProjectionType, type TablePropsV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Grant } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { OperationId } from '../contract/routes.ts';
import { TABLE } from '../lambdas/store/table.ts';
import type { Handler } from './handler.ts';
import { accessOf, type TablePart } from './table-access.ts';

/** What the deployer may choose for the table: anything but what the store's code depends on. */
export interface SummaryTableOptions
  extends Omit<
    Partial<TablePropsV2>,
    'partitionKey' | 'sortKey' | 'localSecondaryIndexes' | 'timeToLiveAttribute'
  > {}

/**
 * The one table of the service, in the shape that the store's code names. It outlives the stack: what people
 * stored is deleted by them, or by an operator who means to, but by no deployment.
 *
 * @example
 * const table = new SummaryTable(this, 'Table');
 * table.bind(summaries, ['createSummary', 'getSummary']);
 */
export class SummaryTable extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string, options: SummaryTableOptions = {}) {
    super(scope, id);
    this.table = new TableV2(this, 'Table', {
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...options,
      partitionKey: { name: TABLE.partitionKey, type: AttributeType.STRING },
      sortKey: { name: TABLE.sortKey, type: AttributeType.STRING },
      timeToLiveAttribute: TABLE.timeToLive,
      localSecondaryIndexes: Object.values(TABLE.indexes).map(({ name, sortKey, projected }) => ({
        indexName: name,
        sortKey: { name: sortKey, type: AttributeType.STRING },
        projectionType: ProjectionType.INCLUDE,
        nonKeyAttributes: [...projected],
      })),
    });
  }

  /**
   * Tells a function which table it has, and lets it do what its routes do there. A function none of whose
   * routes touches the table gets neither.
   */
  bind(handler: Handler, operations: readonly OperationId[]): void {
    const access = accessOf(operations);
    if (access.size === 0) return;
    handler.function.addEnvironment('TABLE_NAME', this.table.tableName);
    for (const [part, actions] of access) {
      Grant.addToPrincipal({
        grantee: handler,
        actions: actions.map((action) => `dynamodb:${action}`),
        resourceArns: [this.#arnOf(part)],
      });
    }
  }

  #arnOf(part: TablePart): string {
    const { tableArn } = this.table;
    return part === 'items' ? tableArn : `${tableArn}/index/${TABLE.indexes[part].name}`;
  }
}
