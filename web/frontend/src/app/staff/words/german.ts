import audit from '../../../features/audit/staff/locales/de.json';
import caseload from '../../../features/caseload/staff/locales/de.json';
import catalog from '../../../features/catalog/staff/locales/de.json';
import clinic from '../../../features/clinic/staff/locales/de.json';
import diary from '../../../features/diary/staff/locales/de.json';
import patient from '../../../features/patient/staff/locales/de.json';
import program from '../../../features/program/staff/locales/de.json';
import shared from '../../../shared/i18n/locales/de.json';
import staff from '../../../shared/staff/locales/de.json';
import app from '../locales/de.json';

/** Everything the staff application says in German: one namespace for the shell, one for what its screens share, one per feature. */
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
