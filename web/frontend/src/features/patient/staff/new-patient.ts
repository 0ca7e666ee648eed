import type { LocalDay } from '../../../shared/time/local-day';
import type { NewPatient } from '../api/register-patient';

/** The form as it is typed: everything is text, nothing is missing. */
export interface PatientForm {
  givenName: string;
  familyName: string;
  birthDate: string;
  language: NewPatient['language'];
  account: string;
}

export type PatientField = keyof PatientForm;

const NAME_LENGTH = 80;
const EARLIEST_BIRTH = '1900-01-01';

export function emptyForm(language: NewPatient['language']): PatientForm {
  return { givenName: '', familyName: '', birthDate: '', language, account: '' };
}

/** The fields that cannot be right, before the server is asked. */
export function wrongFields(form: PatientForm, today: LocalDay): PatientField[] {
  const isName = (name: string) => name.trim() !== '' && name.trim().length <= NAME_LENGTH;
  const isBirthDate =
    /^\d{4}-\d{2}-\d{2}$/.test(form.birthDate) &&
    form.birthDate >= EARLIEST_BIRTH &&
    form.birthDate <= today;
  return [
    ...(isName(form.givenName) ? [] : (['givenName'] as const)),
    ...(isName(form.familyName) ? [] : (['familyName'] as const)),
    ...(isBirthDate ? [] : (['birthDate'] as const)),
  ];
}

/** What is sent: without the blanks around, and without an account where none was named. */
export function newPatientOf(form: PatientForm): NewPatient {
  return {
    givenName: form.givenName.trim(),
    familyName: form.familyName.trim(),
    birthDate: form.birthDate,
    language: form.language,
    account: form.account.trim() || null,
  };
}
