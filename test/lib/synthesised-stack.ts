import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { RolecallProps } from '../../lib/rolecall.ts';
import { RolecallStack } from '../../lib/stack.ts';
import { cdkContext } from './assembly.ts';

const context = { ...(await cdkContext()), 'aws:cdk:bundling-stacks': [] };

/** The template of a stack that holds the service with these choices, its functions not bundled. */
export function templateOf(rolecall: RolecallProps = {}): Template {
  const outdir = mkdtempSync(join(tmpdir(), 'rolecall-template-'));
  try {
    // CloudFormation's own rules take a second to load; every synthesis of the app itself holds them.
    const app = new App({ outdir, context, builtinCloudFormationValidation: false });
    return Template.fromStack(new RolecallStack(app, 'Rolecall', { rolecall }));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
