import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { routes } from '../../contract/routes.ts';
import { type Assembly, findingsWithoutAcknowledgements, synthesise } from './assembly.ts';

const sourceMap = z.object({ sources: z.array(z.string()) });

describe('the CDK app, synthesised without credentials or Docker', () => {
  let assembly: Assembly;
  beforeAll(async () => {
    assembly = await synthesise();
  });
  afterAll(() => assembly?.discard());

  it('is made for no account or region in particular, and tagged', () => {
    expect(assembly.stack).toEqual({
      environment: 'aws://unknown-account/unknown-region',
      tags: { application: 'rolecall' },
    });
  });

  it('bundles each function into one file, the same wherever the project lies', async () => {
    const folders = [...assembly.assets.values()].filter((path) => !path.endsWith('.json'));
    expect(folders).toHaveLength(5);
    const beside: string[] = [];
    for (const folder of folders) {
      const [entry, map, ...others] = (await readdir(folder)).sort();
      expect([entry, map]).toEqual(['index.js', 'index.js.map']);
      beside.push(...others);
      const code = await readFile(join(folder, 'index.js'), 'utf8');
      expect(code).not.toContain(fileURLToPath(new URL('../..', import.meta.url)));
      expect(code).not.toContain(assembly.folder);
      const { sources } = sourceMap.parse(JSON.parse(await readFile(join(folder, 'index.js.map'), 'utf8')));
      expect(
        sources.filter((source) => !/^\.\.\/(contract|engine|importers|lambdas|node_modules)\//.test(source)),
      ).toEqual([]);
    }
    // What the pages load, beside their function.
    expect(beside).toEqual(['swagger-ui']);
  });

  it('breaks no rule of cdk-nag but those that it acknowledges, and acknowledges none that it keeps', async () => {
    const findings = await findingsWithoutAcknowledgements();
    const open = routes.filter(({ caller }) => caller === 'anyone').map(({ operationId }) => operationId);
    const acknowledged = [
      ...[...open, 'AnythingElse'].map((route) => `AwsSolutions-APIG4 Api/${route}/Resource`),
      'AwsSolutions-COG2 Identity/UserPool/Resource',
      'AwsSolutions-COG8 Identity/UserPool/Resource',
      ...['Public', 'SignIn', 'Summaries', 'Imports', 'Docs'].flatMap((name) => [
        `AwsSolutions-IAM5[Resource::*] ${name}/Role/DefaultPolicy/Resource`,
        `Serverless-LambdaDLQ ${name}/Function/Resource`,
      ]),
    ];
    const found = findings.map(
      ({ rule, construct }) => `${rule} ${construct.replace('Rolecall/Rolecall/', '')}`,
    );
    expect(found.sort()).toEqual(acknowledged.sort());
  });

  it("takes the deployer's choices from the command line", async () => {
    const chosen = await synthesise({
      issuer: 'https://login.example.com/',
      audience: 'rolecall',
      origins: 'https://app.example.com',
    });
    try {
      const types = Object.values(chosen.template.Resources).map(({ Type }) => Type);
      expect(types).toContain('AWS::ApiGatewayV2::Authorizer');
      expect(types).not.toContain('AWS::Cognito::UserPool');
    } finally {
      await chosen.discard();
    }
  });

  it('breaks no rule of cdk-nag with backends that act for users of their own', async () => {
    const chosen = await synthesise({ delegates: 'resume-builder' });
    try {
      const clients = Object.values(chosen.template.Resources).filter(
        ({ Type }) => Type === 'AWS::Cognito::UserPoolClient',
      );
      expect(clients).toHaveLength(2);
    } finally {
      await chosen.discard();
    }
  }, 120_000);
});
