import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Somebody with a browser of their own, of whom is noted what should never be: errors and requests elsewhere. */
export class Visitor {
  readonly name: string;
  readonly page: Page;
  readonly complaints: string[] = [];

  private constructor(name: string, page: Page, origin: string) {
    this.name = name;
    this.page = page;
    page.setDefaultTimeout(30_000);
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${name}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.complaints.push(`${name}: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (host !== new URL(origin).host && protocol !== 'blob:')
        this.complaints.push(`${name}: asked ${request.url()}`);
    });
  }

  static async come(
    browser: Browser,
    name: string,
    origin: string,
    options: BrowserContextOptions = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, ...options });
    return new Visitor(name, await context.newPage(), origin);
  }

  press(name: string | RegExp): Promise<void> {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  see(text: string | RegExp): Promise<void> {
    return this.page.getByText(text).first().waitFor();
  }

  /** Serious findings of axe on the page as it stands are complaints, too. */
  async examine(state: string): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    this.complaints.push(...serious.map(({ id, nodes }) => `${this.name}, ${state}: axe ${id}: ${nodes[0]?.html}`));
  }

  leave(): Promise<void> {
    return this.page.context().close();
  }
}
