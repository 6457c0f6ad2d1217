/** The report in a real Chromium, opened from disk; skipped with a message where there is none, unless BROWSER_TESTS=required. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tinyArticle, tinyConflict } from '../testing/tiny-run.js';
import { wholePage } from './page.js';
import { reportRun } from './read-report.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
if (!CHROMIUM)
  console.warn('No Chromium was found: the report is not tested in a browser (apt-get install chromium).');

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const HOSTILE =
  '"><img src=x onerror="document.title=1"> </script><script>document.title=1</script> \u202Eesrever';

// CI asks for the browser; elsewhere a machine without one tests all else
const isRequired = process.env.BROWSER_TESTS === 'required';

describe.skipIf(!CHROMIUM && !isRequired)('the report in a browser', () => {
  let browser: Browser;
  let folder: string;
  let address: string;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
    folder = await mkdtemp(join(tmpdir(), 'report-'));
    const filling = Array.from({ length: 80 }, (_, line) => `Ligne ${line}.`).join('\n');
    const documents = [
      tinyArticle(
        'un',
        `${HOSTILE}\n${filling}\nMeta investit 15 milliards dans Scale.`,
        HOSTILE,
        '15 milliards',
        15e9,
      ),
      tinyArticle('deux', `Meta investit 14 milliards dans Scale.`, null, '14 milliards', 14e9),
    ];
    const { links, clusters } = tinyConflict(documents);
    address = join(folder, 'report.html');
    await writeFile(address, wholePage(reportRun(documents, links, clusters, null), null, 'fr'));
  });
  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  /** Opens the report; `faults` gathers what the browser complains about and what it asks for. */
  async function open(colorScheme: 'light' | 'dark' = 'light'): Promise<{ page: Page; faults: string[] }> {
    const page = await browser.newPage({ colorScheme, bypassCSP: false });
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(address).href) faults.push(request.url());
    });
    await page.goto(pathToFileURL(address).href);
    return { page, faults };
  }

  it('opens from disk without a complaint or a request, and runs nothing from an article', async () => {
    const { page, faults } = await open();
    await page.locator('[data-fold=open]').click();
    expect(faults).toEqual([]);
    expect(await page.title()).toBe('Recoupements');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('#a0').innerText()).toContain('[U+202E]esrever');
    await page.close();
  });

  it('switches layers', async () => {
    const { page } = await open();
    await page.locator('[data-fold=open]').click();
    const colour = () => page.evaluate('getComputedStyle(document.querySelector(".mark.q")).backgroundColor');
    expect(await colour()).not.toBe('rgba(0, 0, 0, 0)');
    await page.locator('[data-layer=q]').uncheck();
    expect(await colour()).toBe('rgba(0, 0, 0, 0)');
    await page.close();
  });

  it('goes from a row of a chart to its sentence, with the mouse and with the keyboard', async () => {
    const { page } = await open();
    const row = page.locator('.row', { hasText: '15 milliards' });
    const sentence = page.locator('.sentence', { hasText: '15 milliards' });
    expect(await sentence.isVisible()).toBe(false);
    await row.focus();
    await page.keyboard.press('Enter');
    await sentence.waitFor({ state: 'visible' });
    const box = (await sentence.boundingBox())!;
    expect(box.y).toBeGreaterThan(0);
    expect(box.y).toBeLessThan(page.viewportSize()!.height);
    expect(await sentence.getAttribute('class')).toContain('lit');
    await page.close();
  });

  it('filters links', async () => {
    const { page } = await open();
    const shown = page.locator('#link-list > li:not([hidden])');
    expect(await shown.count()).toBe(1);
    await page.locator('[name=search]').fill('no such words');
    expect(await shown.count()).toBe(0);
    expect(await page.locator('#link-count').innerText()).toBe('0');
    await page.locator('[name=search]').fill('14 MILLIARDS');
    expect(await shown.count()).toBe(1);
    await page.locator('[name=relation]').selectOption('conflicts');
    expect(await shown.count()).toBe(1);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has no serious fault for axe, %s', async (scheme) => {
    const { page } = await open(scheme);
    await page.locator('[data-fold=open]').click();
    await page.screenshot({ path: join(folder, `${scheme}.png`), fullPage: true });
    await page.evaluate(await readFile(AXE, 'utf8'));
    const { violations } = (await page.evaluate('axe.run()')) as { violations: readonly Violation[] };
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.close();
  });
});

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}
