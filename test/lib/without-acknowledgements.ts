// Loaded before the app, so that every finding it acknowledges counts.
import { Validations } from 'aws-cdk-lib';

Validations.prototype.acknowledge = () => {};
