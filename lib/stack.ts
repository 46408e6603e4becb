import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Rolecall, type RolecallProps } from './rolecall.ts';

export interface RolecallStackProps extends StackProps {
  /**
   * What the deployer chooses of the service.
   *
   * @default every default of `Rolecall`
   */
  readonly rolecall?: RolecallProps;
}

/**
 * Holds the service and prints what a caller needs to know. Made for no account or region in particular.
 *
 * @example
 * new RolecallStack(new App(), 'Rolecall');
 */
export class RolecallStack extends Stack {
  constructor(scope: Construct, id: string, props: RolecallStackProps = {}) {
    const { rolecall, ...stack } = props;
    super(scope, id, { description: 'Rolecall', ...stack, tags: { application: 'rolecall', ...stack.tags } });

    const service = new Rolecall(this, 'Rolecall', rolecall);
    this.#print('ApiUrl', service.url, 'Where the API answers');
    this.#print('TableName', service.table.table.tableName, 'Where summaries are kept');
    const { userPool, client, delegates, tokenUrl } = service.identity;
    if (userPool && client) {
      this.#print('UserPoolId', userPool.userPoolId, 'Whose users may sign in');
      this.#print('UserPoolClientId', client.userPoolClientId, 'The client to sign in with');
    }
    if (tokenUrl) this.#print('TokenUrl', tokenUrl, 'Where backends get their tokens');
    for (const [name, { userPoolClientId }] of delegates) {
      this.#print(`DelegateClientId-${name}`, userPoolClientId, `The client of the backend ${name}`);
    }
  }

  #print(id: string, value: string, description: string): void {
    new CfnOutput(this, id, { value, description });
  }
}
