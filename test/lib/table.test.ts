import { Match } from 'aws-cdk-lib/assertions';
import { describe, it } from 'vitest';
import { TABLE } from '../../lambdas/store/table.ts';
import { templateOf } from './synthesised-stack.ts';

const { byCreation } = TABLE.indexes;

describe('the table', () => {
  it('has the shape that the store reads and writes', () => {
    const template = templateOf();
    template.resourceCountIs('AWS::DynamoDB::GlobalTable', 1);
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      KeySchema: [
        { AttributeName: TABLE.partitionKey, KeyType: 'HASH' },
        { AttributeName: TABLE.sortKey, KeyType: 'RANGE' },
      ],
      AttributeDefinitions: Match.arrayEquals(
        [TABLE.partitionKey, TABLE.sortKey, byCreation.sortKey].map((AttributeName) => ({
          AttributeName,
          AttributeType: 'S',
        })),
      ),
      LocalSecondaryIndexes: Match.arrayEquals([
        {
          IndexName: byCreation.name,
          KeySchema: [
            { AttributeName: TABLE.partitionKey, KeyType: 'HASH' },
            { AttributeName: byCreation.sortKey, KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...byCreation.projected] },
        },
      ]),
      TimeToLiveSpecification: { AttributeName: TABLE.timeToLive, Enabled: true },
    });
  });

  it('costs nothing while idle, can be restored to any second, and no deployment deletes it', () => {
    templateOf().hasResource('AWS::DynamoDB::GlobalTable', {
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        Replicas: Match.arrayEquals([
          Match.objectEquals({
            Region: { Ref: 'AWS::Region' },
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          }),
        ]),
      },
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });

  it('takes what the deployer chooses, and keeps the rest', () => {
    templateOf({ table: { deletionProtection: false } }).hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      Replicas: [
        {
          DeletionProtectionEnabled: false,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        },
      ],
      TimeToLiveSpecification: { AttributeName: TABLE.timeToLive, Enabled: true },
    });
  });
});
