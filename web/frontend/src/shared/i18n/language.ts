/** The languages in which every text of the screens exists. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'backstride.language';

/** What the person chose on this device, else the first language of the browser that we speak, else English. */
export function preferredLanguage(
  chosen: string | null = localStorage.getItem(KEY),
  browser: readonly string[] = navigator.languages,
): Language {
  const wanted = [chosen, ...browser].map((tag) => tag?.slice(0, 2).toLowerCase());
  return (
    wanted
      .map((tag) => LANGUAGES.find((known) => known === tag))
      .find((known) => known !== undefined) ?? 'en'
  );
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
