import german from './locales/de.json';
import english from './locales/en.json';

export const landingWords = { en: english, de: german };
