import audit from '../../../features/audit/locales/de.json';
import diary from '../../../features/diary/locales/de.json';
import program from '../../../features/program/locales/de.json';
import shared from '../../../shared/i18n/locales/de.json';
import portal from '../locales/de.json';

/** Everything the portal says in German: one namespace for the shell, one per feature. */
export default { shared, portal, diary, program, audit };
