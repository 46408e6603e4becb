import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Composition, compose, type Options, type Profile } from '../../engine/index.ts';
import { chromium, WITHOUT_CHROMIUM } from '../builders/chromium.ts';
import { fixtures } from '../fixtures/profiles.ts';

const OPTIONS: readonly Options[] = [
  { variant: 0 },
  { variant: 3, tone: 'friendly' },
  { variant: 7, spelling: 'en-GB', duties: 'submitted' },
];

declare global {
  var rolecall: { compose(profile: Profile, options?: Options): Composition };
}

const inBrowser = 'write the same bytes as Node';
if (chromium === undefined) it.skip(`in Chromium, all texts: ${inBrowser} (${WITHOUT_CHROMIUM})`);

it.runIf(chromium !== undefined)(
  `in Chromium, all texts: ${inBrowser}`,
  async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('../../engine/index.ts', import.meta.url))],
      bundle: true,
      format: 'iife',
      globalName: 'rolecall',
      platform: 'browser',
      write: false,
    });
    const browser = await launch({
      executablePath: chromium ?? '',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
      for (const { name, profile } of fixtures) {
        const written = await page.evaluate(
          (given, all) => all.map((options) => JSON.stringify(globalThis.rolecall.compose(given, options))),
          profile,
          OPTIONS,
        );
        expect(written, name).toEqual(OPTIONS.map((options) => JSON.stringify(compose(profile, options))));
      }
    } finally {
      await browser.close();
    }
  },
  120_000,
);
