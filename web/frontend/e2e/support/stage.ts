import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import type { PreviewServer } from 'vite';
import {
  launchBrowser,
  type Language,
  openContext,
  type Scheme,
  type Screen,
  watchForTrouble,
} from './browser.ts';
import { accessibilityViolations, scrollsSideways } from './accessibility.ts';
import { serveBuild } from './preview.ts';

const SHOTS = 'target/screens';

/** How a screen is looked at. */
export interface View {
  screen: Screen;
  language: Language;
  scheme: Scheme;
}

/** Every combination that a state of a screen is judged in; 320 px stands for 400 % zoom. */
export const VIEWS: View[] = [
  { screen: 'phone', language: 'en', scheme: 'light' },
  { screen: 'phone', language: 'en', scheme: 'dark' },
  { screen: 'phone', language: 'de', scheme: 'light' },
  { screen: 'phone', language: 'de', scheme: 'dark' },
  { screen: 'narrow', language: 'de', scheme: 'light' },
  { screen: 'desktop', language: 'en', scheme: 'dark' },
];

/** The built application and a browser in front of it. */
export class Stage {
  readonly address: string;

  private constructor(
    private readonly server: PreviewServer,
    private readonly browser: Browser,
    port: number,
  ) {
    this.address = `http://127.0.0.1:${port}`;
  }

  static async open(port = 4173): Promise<Stage> {
    await mkdir(SHOTS, { recursive: true });
    return new Stage(await serveBuild(port), await launchBrowser(), port);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /** Plays a scene in a fresh profile and reports what is wrong with the screen at its end; takes a picture of it. */
  async judge(name: string, view: View, scene: (page: Page) => Promise<void>): Promise<string[]> {
    const context = await openContext(this.browser, view.screen, view.language, view.scheme);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const trouble = watchForTrouble(page);
    try {
      await scene(page);
      await settle(page);
      const path = `${SHOTS}/${name}-${view.screen}-${view.language}-${view.scheme}.png`;
      await page.screenshot({ path, fullPage: true });
      const sideways = (await scrollsSideways(page)) ? ['scrolls sideways'] : [];
      return [...trouble, ...sideways, ...(await accessibilityViolations(page))];
    } finally {
      await context.close();
    }
  }

  /** Plays a flow on a phone. */
  async play(scene: (page: Page) => Promise<void>, view: Partial<View> = {}): Promise<void> {
    const { screen = 'phone', language = 'en', scheme = 'light' } = view;
    const context = await openContext(this.browser, screen, language, scheme);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    try {
      await scene(page);
    } finally {
      await context.close();
    }
  }
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(200);
}
