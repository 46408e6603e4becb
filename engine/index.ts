export { compose } from './compose.ts';
export { rephrase } from './language/rephrase.ts';
export { recognise } from './technologies/recognise.ts';
export * from './types.ts';
export { verify } from './verify/verify.ts';
export { ENGINE_VERSION } from './version.ts';
