import type portal from './app/portal/locales/en.json';
import type staffApp from './app/staff/locales/en.json';
import type audit from './features/audit/locales/en.json';
import type diary from './features/diary/locales/en.json';
import type program from './features/program/locales/en.json';
import type auditStaff from './features/audit/staff/locales/en.json';
import type caseloadStaff from './features/caseload/staff/locales/en.json';
import type catalogStaff from './features/catalog/staff/locales/en.json';
import type clinicStaff from './features/clinic/staff/locales/en.json';
import type diaryStaff from './features/diary/staff/locales/en.json';
import type patientStaff from './features/patient/staff/locales/en.json';
import type programStaff from './features/program/staff/locales/en.json';
import type shared from './shared/i18n/locales/en.json';
import type staff from './shared/staff/locales/en.json';

/** Makes a key that does not exist a type error. Every namespace stands here. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared';
    fallbackNS: 'shared';
    resources: {
      shared: typeof shared;
      portal: typeof portal;
      diary: typeof diary;
      program: typeof program;
      audit: typeof audit;
      staff: typeof staff;
      'staff-app': typeof staffApp;
      'audit-staff': typeof auditStaff;
      'caseload-staff': typeof caseloadStaff;
      'catalog-staff': typeof catalogStaff;
      'clinic-staff': typeof clinicStaff;
      'diary-staff': typeof diaryStaff;
      'patient-staff': typeof patientStaff;
      'program-staff': typeof programStaff;
    };
  }
}
