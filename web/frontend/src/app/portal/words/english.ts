import audit from '../../../features/audit/locales/en.json';
import diary from '../../../features/diary/locales/en.json';
import program from '../../../features/program/locales/en.json';
import shared from '../../../shared/i18n/locales/en.json';
import portal from '../locales/en.json';

/** Everything the portal says in English: one namespace for the shell, one per feature. */
export default { shared, portal, diary, program, audit };
