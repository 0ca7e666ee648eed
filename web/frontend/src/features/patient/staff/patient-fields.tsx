import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../../../shared/i18n/language';
import { localDayOf } from '../../../shared/time/local-day';
import type { PatientField, PatientForm } from './new-patient';

interface Props {
  form: PatientForm;
  wrong: PatientField[];
  onChange: (change: Partial<PatientForm>) => void;
}

/** The fields of a new record; each error is one sentence beside its field that says what would be right. */
export function PatientFields({ form, wrong, onChange }: Props) {
  const { t } = useTranslation('patient-staff');
  const field = (name: PatientField) => ({
    name,
    label: t(`field.${name}`),
    value: form[name],
    error: wrong.includes(name) && t(`wrong.${name}`),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...field('givenName')} required autoComplete="off" data-autofocus />
        <TextInput {...field('familyName')} required autoComplete="off" />
        <TextInput
          {...field('birthDate')}
          required
          type="date"
          min="1900-01-01"
          max={localDayOf(new Date())}
        />
        <NativeSelect
          {...field('language')}
          onChange={({ currentTarget }) => onChange({ language: currentTarget.value as Language })}
          data={LANGUAGES.map((language) => ({
            value: language,
            label: t(`spoken.${language}`),
          }))}
        />
      </SimpleGrid>
      <TextInput {...field('account')} description={t('field.accountHint')} autoComplete="off" />
    </>
  );
}
