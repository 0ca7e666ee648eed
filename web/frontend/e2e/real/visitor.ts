import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { openContext, watchForTrouble } from '../support/browser.ts';
import type { View } from '../support/stage.ts';
import { BASE, PASSWORD, type Person } from './stack.ts';

/** Somebody in front of a device of their own, with a browser profile that nobody has used before. */
export class Visitor {
  /** What must not happen: script errors, violations of the content security policy, failed requests. */
  trouble: string[] = [];
  #page: Page | undefined;

  private constructor(readonly context: BrowserContext) {}

  static async at(browser: Browser, view: View): Promise<Visitor> {
    const context = await openContext(browser, view.screen, view.language, view.scheme);
    context.setDefaultTimeout(20_000);
    return new Visitor(context);
  }

  get page(): Page {
    if (!this.#page) throw new Error('Nothing is open; open() comes first');
    return this.#page;
  }

  /** Goes to an address of the application, in a new tab if none is open. */
  async open(path: string): Promise<Page> {
    this.#page ??= await this.#newPage();
    await this.page.goto(BASE + path);
    return this.page;
  }

  /** Is sent to Keycloak's form, fills it, comes home by the start page, and then opens the page. */
  async signIn({ login }: Person, path: string): Promise<Page> {
    const page = await this.open('/');
    await page.getByRole('link', { name: /^(Sign in|Anmelden)$/ }).click();
    await page.locator('#username').fill(login);
    await page.locator('#password').fill(PASSWORD);
    await page.locator('#kc-login').click();
    await page.waitForURL((url) => url.origin === BASE && !['/', '/login'].includes(url.pathname));
    await page.waitForLoadState('networkidle');
    this.trouble.length = 0;
    return this.open(path);
  }

  async closePage(): Promise<void> {
    await this.#page?.close();
    this.#page = undefined;
  }

  async #newPage(): Promise<Page> {
    const page = await this.context.newPage();
    this.trouble = watchForTrouble(page);
    page.on('response', (response) => {
      if (response.status() >= 400)
        this.trouble.push(`${response.status()} ${response.request().method()} ${response.url()}`);
    });
    return page;
  }
}

/** Walks on with the tabulator until the keyboard is where it should be, as somebody without a mouse does. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    if (await hasFocus(goal)) return;
  }
  throw new Error(`The keyboard never reached ${goal.toString()}`);
}

async function hasFocus(goal: Locator): Promise<boolean> {
  if ((await goal.count()) === 0) return false;
  return goal.first().evaluate((element) => element === document.activeElement);
}
