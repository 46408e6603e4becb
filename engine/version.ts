/** Version of the engine: the same engine, profile and options give the same bytes. */
export const ENGINE_VERSION = '0.1.0';
