import { Checkbox, Group, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../../shared/i18n/language';
import { useStaffFormats } from '../../../shared/staff/formats';
import { COUNTRIES, type Country, timeZones } from './countries';
import { type ClinicField, type ClinicForm, movedTo } from './new-clinic';

interface Props {
  form: ClinicForm;
  wrong: ClinicField[];
  onChange: (form: ClinicForm) => void;
}

type TextField = 'name' | 'emergencyNumber' | 'account' | 'displayName';

function useTextField({ form, wrong, onChange }: Props) {
  const { t } = useTranslation('clinic-staff');
  return (name: TextField) => ({
    name,
    required: true,
    autoComplete: 'off',
    label: t(`clinic.${name}`),
    value: form[name],
    error: wrong.includes(name) && t(`wrongClinic.${name}`),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...form, [name]: event.currentTarget.value }),
  });
}

/** Name, country, emergency number, languages and time zone. */
export function ClinicFields(props: Props) {
  const { form, wrong, onChange } = props;
  const { t } = useTranslation('clinic-staff');
  const { locale } = useStaffFormats();
  const text = useTextField(props);
  const countryName = new Intl.DisplayNames(locale, { type: 'region' });
  return (
    <>
      <TextInput {...text('name')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NativeSelect
          label={t('clinic.country')}
          value={form.country}
          onChange={({ currentTarget }) => onChange(movedTo(currentTarget.value as Country, form))}
          data={Object.keys(COUNTRIES).map((code) => ({
            value: code,
            label: countryName.of(code) ?? code,
          }))}
        />
        <TextInput {...text('emergencyNumber')} inputMode="numeric" />
      </SimpleGrid>
      <Checkbox.Group
        label={t('clinic.languages')}
        required
        value={form.languages}
        error={wrong.includes('languages') && t('wrongClinic.languages')}
        onChange={(chosen) =>
          onChange({ ...form, languages: LANGUAGES.filter((each) => chosen.includes(each)) })
        }
      >
        <Group mt={4}>
          {LANGUAGES.map((language) => (
            <Checkbox key={language} value={language} label={t(`languages.${language}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <NativeSelect
        label={t('clinic.timeZone')}
        value={form.timeZone}
        onChange={({ currentTarget }) => onChange({ ...form, timeZone: currentTarget.value })}
        data={timeZones(form.timeZone)}
      />
    </>
  );
}

export function AdministratorFields(props: Props) {
  const { t } = useTranslation('clinic-staff');
  const text = useTextField(props);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextInput {...text('displayName')} />
      <TextInput {...text('account')} description={t('member.accountHint')} />
    </SimpleGrid>
  );
}
