import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language, preferredLanguage, rememberLanguage } from './language';
import sharedGerman from './locales/de.json';
import sharedEnglish from './locales/en.json';

export type Words = Record<Language, Resource[string]>;

/**
 * Makes an application speak. Every feature has its own namespace, named like its folder; `shared` is always there and is
 * where a key is looked up that the namespace itself does not have.
 */
export async function startWords(words: Words): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: preferredLanguage(),
    fallbackLng: false,
    supportedLngs: [...LANGUAGES],
    defaultNS: 'shared',
    fallbackNS: 'shared',
    resources: {
      en: { shared: sharedEnglish, ...words.en },
      de: { shared: sharedGerman, ...words.de },
    },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = i18next.language;
}

export async function speak(language: Language): Promise<void> {
  rememberLanguage(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
