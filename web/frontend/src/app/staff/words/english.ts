import audit from '../../../features/audit/staff/locales/en.json';
import caseload from '../../../features/caseload/staff/locales/en.json';
import catalog from '../../../features/catalog/staff/locales/en.json';
import clinic from '../../../features/clinic/staff/locales/en.json';
import diary from '../../../features/diary/staff/locales/en.json';
import patient from '../../../features/patient/staff/locales/en.json';
import program from '../../../features/program/staff/locales/en.json';
import shared from '../../../shared/i18n/locales/en.json';
import staff from '../../../shared/staff/locales/en.json';
import app from '../locales/en.json';

/** Everything the staff application says in English: one namespace for the shell, one for what its screens share, one per feature. */
export default {
  shared,
  staff,
  'staff-app': app,
  'audit-staff': audit,
  'caseload-staff': caseload,
  'catalog-staff': catalog,
  'clinic-staff': clinic,
  'diary-staff': diary,
  'patient-staff': patient,
  'program-staff': program,
};
