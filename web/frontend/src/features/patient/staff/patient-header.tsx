import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { yearsOfAge } from '../../../shared/staff/age';
import { useStaffFormats } from '../../../shared/staff/formats';
import { PageTitle } from '../../../shared/staff/page-title';
import { localDayOf } from '../../../shared/time/local-day';
import type { Patient } from '../api/show-patient';

interface Props {
  patient: Patient;
  /** What one does here most. */
  actions: ReactNode;
}

/** Whose record this is, always in sight at the top. */
export function PatientHeader({ patient, actions }: Props) {
  const { t } = useTranslation('patient-staff');
  const { date } = useStaffFormats();
  const name = fullName(patient);
  const years = yearsOfAge(patient.birthDate, localDayOf(new Date()));
  return (
    <Group justify="space-between" align="flex-start" mb="md">
      <Stack gap={2}>
        <PageTitle>{name}</PageTitle>
        <Text c="dimmed">
          {[
            t('age', { count: years }),
            t('born', { date: date(patient.birthDate) }),
            t('speaks', { language: t(`spoken.${patient.language}`) }),
            t(patient.hasAccount ? 'hasAccount' : 'hasNoAccount'),
          ].join(' · ')}
        </Text>
      </Stack>
      <Group>{actions}</Group>
    </Group>
  );
}

export function fullName({ givenName, familyName }: Patient): string {
  return `${givenName} ${familyName}`;
}
