import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Entry } from '#shared/protocol.ts';

/** An observer at the board in a browser of their own. */
export interface Desk {
  readonly page: Page;
  readonly entry: Entry;
  /** Errors on the console, and requests to other hosts. */
  readonly complaints: string[];
}

export interface DeskOptions {
  /** Where this device finds the server: its own address, or a cable to it. */
  readonly origin: string;
  /** Lost connections are part of the test, so what the browser writes about them is no complaint. */
  readonly mayLoseNetwork?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  readonly touch?: boolean;
}

/** Opens the board with the pass of somebody who was let in before. */
export async function openDesk(browser: Browser, entry: Entry, options: DeskOptions): Promise<Desk> {
  const { size, touch = false } = options;
  const context = await browser.newContext({
    viewport: size ?? { width: 1440, height: 900 },
    hasTouch: touch,
    colorScheme: touch ? 'dark' : 'light',
    locale: 'en-GB',
  });
  return sitAt(context, entry, options);
}

/** The same in a browser that is there already: one that was closed and started anew has its memory. */
export async function sitAt(context: BrowserContext, entry: Entry, options: DeskOptions): Promise<Desk> {
  await context.addInitScript((pass) => {
    // Only once: what the page drops afterwards stays dropped.
    if (localStorage.getItem('seeded')) return;
    localStorage.setItem('seeded', 'yes');
    localStorage.setItem(`krug.pass.staff.${pass.room}`, JSON.stringify(pass));
  }, entry);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !options.mayLoseNetwork) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on(
    'request',
    (request) => !/^(blob:)?http:\/\/127\.0\.0\.1:/.test(request.url()) && complaints.push(request.url()),
  );
  await page.goto(`${options.origin}/observe/${entry.room}`);
  return { page, entry, complaints };
}

/** Resolves when the page's timeline says that this coder has made so many marks. */
export async function seesMarks(page: Page, name: string, count: number): Promise<void> {
  const marks = `${count.toLocaleString('en')} ${count === 1 ? 'mark' : 'marks'}`;
  await page.locator('.ob-lanes li', { hasText: name }).getByText(marks, { exact: true }).waitFor();
}
