import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApiDocument } from '../../contract/openapi.ts';
import { chromium, WITHOUT_CHROMIUM } from '../builders/chromium.ts';
import { openTarget, type Target } from '../end-to-end/target.ts';

const { CI } = process.env;
if (!chromium && !CI) console.info(`Skipping the pages in a browser: ${WITHOUT_CHROMIUM}.`);

const operations = Object.values(openApiDocument().paths).flatMap((path) => Object.keys(path));

describe.skipIf(!chromium && !CI)('the page of the API in a browser', () => {
  let target: Target;
  let browser: Browser;

  beforeAll(async () => {
    expect(chromium, 'there is no Chromium').toBeDefined();
    target = await openTarget();
    // Without a sandbox, which root may not have: the browser opens nothing but this service.
    browser = await launch({ executablePath: chromium ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser?.close();
    await target?.close();
  });

  /** The page once it is quiet, with what it complained of and whom it asked. */
  async function open(path: string, width: number) {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const hosts = new Set<string>();
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:') hosts.add(origin);
    });
    await page.setViewport({ width, height: 900 });
    await page.goto(`${target.url}${path}`, { waitUntil: 'networkidle0' });
    return { page, complaints, hosts };
  }

  const evaluate = (page: Page, code: string): Promise<unknown> => page.evaluate(code);

  it.each([390, 1280])(
    'shows every operation at a width of %i, asks nobody else and complains of nothing',
    async (width) => {
      const { page, complaints, hosts } = await open('/docs', width);
      expect(await evaluate(page, "document.querySelectorAll('.opblock').length")).toBe(operations.length);
      expect(await evaluate(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      // Opened up, an operation shows its schema and examples, and the page still fits.
      await page.click('#operations-Texts-createComposition .opblock-summary-control');
      await page.waitForSelector('#operations-Texts-createComposition .opblock-body');
      expect(await evaluate(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect([...hosts]).toEqual([target.url]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('tries an operation out', async () => {
    const { page, complaints } = await open('/docs', 1280);
    const operation = '#operations-Service-getHealth';
    await page.click(`${operation} .opblock-summary-control`);
    await (await page.waitForSelector(`${operation} .try-out__btn`))?.click();
    await (await page.waitForSelector(`${operation} .execute`))?.click();
    await page.waitForSelector(`${operation} .live-responses-table`);
    expect(
      await evaluate(page, `document.querySelector('${operation} .live-responses-table').textContent`),
    ).toMatch(/200.*"status": "ok"/s);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(['/docs/errors', '/docs/errors/invalid-request'])('shows %s on a phone', async (path) => {
    const { page, complaints, hosts } = await open(path, 390);
    expect(await evaluate(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect([[...hosts], complaints]).toEqual([[target.url], []]);
    await page.close();
  });
});
