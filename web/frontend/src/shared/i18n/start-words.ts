import i18next, { type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { Unreachable } from '../api/problem';
import { LANGUAGES, type Language, preferredLanguage, rememberLanguage } from './language';

/** How to get what an application says in each language: the texts of all its namespaces, one per feature, and `shared`. */
export type Words = Record<Language, () => Promise<{ default: ResourceLanguage }>>;

let words: Words | undefined;

/**
 * Makes an application speak. Every feature has its own namespace, named like its folder; `shared` is where a key is looked
 * up that the namespace itself does not have.
 */
export async function startWords(ofApplication: Words): Promise<void> {
  words = ofApplication;
  const language = preferredLanguage();
  const texts = await words[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: [...LANGUAGES],
    defaultNS: 'shared',
    fallbackNS: 'shared',
    resources: { [language]: texts.default },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** Changes the language, here and from now on. @throws Unreachable when its texts could not be loaded; nothing has changed then */
export async function speak(language: Language): Promise<void> {
  const texts = await words?.[language]().catch((cause: unknown) => {
    throw new Unreachable('The texts could not be loaded', { cause });
  });
  for (const [namespace, phrases] of Object.entries(texts?.default ?? {}))
    i18next.addResourceBundle(language, namespace, phrases);
  rememberLanguage(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
