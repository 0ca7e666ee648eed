import auditGerman from '../../features/audit/locales/de.json';
import auditEnglish from '../../features/audit/locales/en.json';
import diaryGerman from '../../features/diary/locales/de.json';
import diaryEnglish from '../../features/diary/locales/en.json';
import programGerman from '../../features/program/locales/de.json';
import programEnglish from '../../features/program/locales/en.json';
import type { Words } from '../../shared/i18n/start-words';
import german from './locales/de.json';
import english from './locales/en.json';

/** Everything the portal says: one namespace for the shell, one per feature. */
export const words: Words = {
  en: { portal: english, diary: diaryEnglish, program: programEnglish, audit: auditEnglish },
  de: { portal: german, diary: diaryGerman, program: programGerman, audit: auditGerman },
};
