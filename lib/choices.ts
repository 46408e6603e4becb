import type { Node } from 'constructs';
import type { RolecallProps } from './rolecall.ts';

/**
 * What the deployer chooses on the command line, as CDK context: `-c issuer=…` and `-c audience=…` (an OpenID
 * Connect provider of one's own; several audiences are separated by commas), `-c origins=…` (browsers' origins,
 * separated by commas), `-c delegates=…` (backends that act for users of their own, separated by commas).
 *
 * @throws When a choice is not text, or issuer and audience do not come together.
 *
 * @example
 * new RolecallStack(app, 'Rolecall', { rolecall: choicesOf(app.node) });
 */
export function choicesOf(node: Node): RolecallProps {
  const issuer = textOf(node, 'issuer');
  const audience = listOf(node, 'audience');
  const origins = listOf(node, 'origins');
  const delegates = listOf(node, 'delegates');
  if ((issuer === undefined) !== (audience === undefined)) {
    throw new Error('Give both -c issuer=… and -c audience=…, or neither.');
  }
  if (issuer !== undefined && delegates !== undefined) {
    throw new Error('Backends get their tokens from your own provider: leave out -c delegates=….');
  }
  return {
    ...(issuer && audience && { identity: { issuer, audience } }),
    ...(delegates && { identity: { delegates } }),
    ...(origins && { api: { allowOrigins: origins } }),
  };
}

function listOf(node: Node, key: string): readonly string[] | undefined {
  return textOf(node, key)
    ?.split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function textOf(node: Node, key: string): string | undefined {
  const value: unknown = node.tryGetContext(key);
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value.trim() === '') throw new Error(`-c ${key}=… must name something.`);
  return value.trim();
}
