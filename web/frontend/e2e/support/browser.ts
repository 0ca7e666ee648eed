import chromiumPackage from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/**
 * Starts headless Chromium: the one named by `CHROMIUM`, else the one that comes as an npm package and needs nothing
 * installed (Linux x86-64 only). No browser is an error, never a reason to skip.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? (await chromiumPackage.executablePath());
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-zygote'],
  });
}

export type Language = 'en' | 'de';
export type Scheme = 'light' | 'dark';
export type Screen = keyof typeof SCREENS;

const SCREENS = {
  phone: {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
  narrow: {
    viewport: { width: 320, height: 640 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
  desktop: { viewport: { width: 1280, height: 900 } },
} as const;

const LOCALES = { en: 'en-GB', de: 'de-DE' } as const;

/** A fresh browser profile as somebody with this device, language and look has it. */
export function openContext(
  browser: Browser,
  screen: Screen,
  language: Language,
  scheme: Scheme,
): Promise<BrowserContext> {
  return browser.newContext({
    ...SCREENS[screen],
    locale: LOCALES[language],
    timezoneId: 'Europe/Berlin',
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
}

/** Collects what must not happen on any page: script errors, console errors, violations of the content security policy. */
export function watchForTrouble(page: Page): string[] {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(`script: ${error.message}`));
  page.on('console', (message) => {
    const expected = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !expected) trouble.push(`console: ${message.text()}`);
  });
  return trouble;
}
