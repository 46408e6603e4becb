export { compose } from './compose.ts';
export * from './types.ts';
export { ENGINE_VERSION } from './version.ts';
