import auditGerman from '../../features/audit/staff/locales/de.json';
import auditEnglish from '../../features/audit/staff/locales/en.json';
import caseloadGerman from '../../features/caseload/staff/locales/de.json';
import caseloadEnglish from '../../features/caseload/staff/locales/en.json';
import catalogGerman from '../../features/catalog/staff/locales/de.json';
import catalogEnglish from '../../features/catalog/staff/locales/en.json';
import clinicGerman from '../../features/clinic/staff/locales/de.json';
import clinicEnglish from '../../features/clinic/staff/locales/en.json';
import diaryGerman from '../../features/diary/staff/locales/de.json';
import diaryEnglish from '../../features/diary/staff/locales/en.json';
import patientGerman from '../../features/patient/staff/locales/de.json';
import patientEnglish from '../../features/patient/staff/locales/en.json';
import programGerman from '../../features/program/staff/locales/de.json';
import programEnglish from '../../features/program/staff/locales/en.json';
import type { Words } from '../../shared/i18n/start-words';
import kitGerman from '../../shared/staff/locales/de.json';
import kitEnglish from '../../shared/staff/locales/en.json';
import german from './locales/de.json';
import english from './locales/en.json';

/** Everything the staff application says: one namespace for what its screens share, one for the shell, one per feature. */
export const words: Words = {
  en: {
    staff: kitEnglish,
    'staff-app': english,
    'audit-staff': auditEnglish,
    'caseload-staff': caseloadEnglish,
    'catalog-staff': catalogEnglish,
    'clinic-staff': clinicEnglish,
    'diary-staff': diaryEnglish,
    'patient-staff': patientEnglish,
    'program-staff': programEnglish,
  },
  de: {
    staff: kitGerman,
    'staff-app': german,
    'audit-staff': auditGerman,
    'caseload-staff': caseloadGerman,
    'catalog-staff': catalogGerman,
    'clinic-staff': clinicGerman,
    'diary-staff': diaryGerman,
    'patient-staff': patientGerman,
    'program-staff': programGerman,
  },
};
