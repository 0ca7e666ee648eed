import i18next, { type ResourceLanguage } from 'i18next';
import type { Language } from '../i18n/language';
import sharedGerman from '../i18n/locales/de.json';
import sharedEnglish from '../i18n/locales/en.json';
import { startWords } from '../i18n/start-words';

/** Starts what a test needs to be said, in both languages: its namespaces, and `shared`, which is always there. */
export async function startWordsOf(texts: Record<Language, ResourceLanguage>): Promise<void> {
  const english = { shared: sharedEnglish, ...texts.en };
  const german = { shared: sharedGerman, ...texts.de };
  await startWords({
    en: () => Promise.resolve({ default: english }),
    de: () => Promise.resolve({ default: german }),
  });
  for (const [namespace, phrases] of Object.entries(english))
    i18next.addResourceBundle('en', namespace, phrases);
  for (const [namespace, phrases] of Object.entries(german))
    i18next.addResourceBundle('de', namespace, phrases);
}
