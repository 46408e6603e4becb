import { existsSync } from 'node:fs';

const { CHROMIUM } = process.env;

const PLACES = [
  CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of this machine, if it has one: `CHROMIUM`, or where systems put it. */
export const chromium: string | undefined = PLACES.find((path) => path !== undefined && existsSync(path));

/** Why a test that wants a browser does not run. */
export const WITHOUT_CHROMIUM = 'no Chromium found; set CHROMIUM to the program';
