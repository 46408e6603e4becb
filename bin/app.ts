import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { choicesOf } from '../lib/choices.ts';
import { RolecallStack } from '../lib/stack.ts';

const app = new App();
new RolecallStack(app, 'Rolecall', { rolecall: choicesOf(app.node) });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
app.synth();
