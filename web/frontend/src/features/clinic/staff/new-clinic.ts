import type { Language } from '../../../shared/i18n/language';
import type { NewClinic } from '../api/create-clinic';
import { COUNTRIES, type Country } from './countries';

/** The form as it is typed. */
export interface ClinicForm {
  name: string;
  country: Country;
  emergencyNumber: string;
  languages: Language[];
  timeZone: string;
  account: string;
  displayName: string;
}

export const CLINIC_FIELDS = [
  'name',
  'country',
  'emergencyNumber',
  'languages',
  'timeZone',
  'account',
  'displayName',
] as const satisfies (keyof ClinicForm)[];
export type ClinicField = (typeof CLINIC_FIELDS)[number];

export function clinicIn(country: Country): ClinicForm {
  const { emergencyNumber, timeZone, language } = COUNTRIES[country];
  const languages = [language];
  return {
    name: '',
    country,
    emergencyNumber,
    languages,
    timeZone,
    account: '',
    displayName: '',
  };
}

/** Another country brings its own emergency number and time zone; what belongs to the clinic itself stays. */
export function movedTo(country: Country, form: ClinicForm): ClinicForm {
  const { emergencyNumber, timeZone } = COUNTRIES[country];
  return { ...form, country, emergencyNumber, timeZone };
}

export function wrongClinicFields(form: ClinicForm): ClinicField[] {
  const isWrong: Partial<Record<ClinicField, boolean>> = {
    name: form.name.trim() === '' || form.name.trim().length > 120,
    emergencyNumber: !/^[0-9+ ]{2,20}$/.test(form.emergencyNumber.trim()),
    languages: form.languages.length === 0,
    account: form.account.trim() === '',
    displayName: form.displayName.trim() === '',
  };
  return CLINIC_FIELDS.filter((field) => isWrong[field]);
}

/** @param membership the id of the first administrator's membership. */
export function newClinicOf(form: ClinicForm, membership: string): NewClinic {
  return {
    name: form.name.trim(),
    country: form.country,
    emergencyNumber: form.emergencyNumber.trim(),
    languages: form.languages,
    timeZone: form.timeZone,
    administrator: {
      membership,
      account: form.account.trim(),
      displayName: form.displayName.trim(),
    },
  };
}
