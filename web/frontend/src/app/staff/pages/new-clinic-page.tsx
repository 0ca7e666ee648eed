import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CreateClinic } from '../../../features/clinic/staff/create-clinic';
import { PageTitle } from '../../../shared/staff/page-title';

/** `/admin/clinics/new`: the operator brings a clinic to life. */
export function Component() {
  const { t } = useTranslation('clinic-staff');
  return (
    <Stack gap="md">
      <PageTitle>{t('clinic.title')}</PageTitle>
      <CreateClinic />
    </Stack>
  );
}
