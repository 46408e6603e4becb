import type { Composition, Options, Profile, Version } from './types.ts';
import { ENGINE_VERSION } from './version.ts';

/** Placeholder while the pipeline is being laid. */
export function compose(profile: Profile, _options: Options = {}): Composition {
  const text = `I'm a ${profile.role}.`;
  const version: Version = {
    text,
    characters: text.length,
    words: text.split(' ').length,
    sentences: [{ text, origin: 'submitted', sources: ['/role'] }],
  };
  return {
    engine: ENGINE_VERSION,
    versions: { long: version, short: version, linkedin: version, headline: version },
    coverage: { used: ['/role'], omitted: [] },
    questions: [],
    warnings: [],
  };
}
