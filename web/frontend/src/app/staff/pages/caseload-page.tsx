import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { CASELOAD_ORDERS, caseloadKey } from '../../../features/caseload/api/show-caseload';
import { Caseload } from '../../../features/caseload/staff/caseload';
import { CaseloadBar } from '../../../features/caseload/staff/caseload-bar';
import { RegisterPatientDialog } from '../../../features/patient/staff/register-patient-dialog';
import { PageTitle } from '../../../shared/staff/page-title';
import { useClinic } from '../clinic';
import { paths } from '../paths';

/** `/staff/`: everybody one cares for, the worst first. Order and search stand in the address, so that the way back finds them. */
export function Component() {
  const { t } = useTranslation(['staff-app', 'patient-staff']);
  const { id: clinic } = useClinic();
  const [address, setAddress] = useSearchParams();
  const [isRegistering, registering] = useDisclosure();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const name = address.get('name') ?? '';
  const order = CASELOAD_ORDERS.find((each) => each === address.get('sort')) ?? 'worst';

  const put = (key: string, value: string) =>
    setAddress(
      (before) => {
        if (value === '') before.delete(key);
        else before.set(key, value);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  const register = (
    <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={registering.open}>
      {t('patient-staff:register.open')}
    </Button>
  );
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <PageTitle>{t('title.patients')}</PageTitle>
        {register}
      </Group>
      <CaseloadBar
        order={order}
        onOrder={(chosen) => put('sort', chosen)}
        name={name}
        onName={(typed) => put('name', typed)}
      />
      <div>
        <Caseload
          key={clinic}
          clinic={clinic}
          order={order}
          name={name}
          pathOf={(patient) => paths.patient(clinic, patient)}
          firstStep={register}
        />
      </div>
      <RegisterPatientDialog
        clinic={clinic}
        opened={isRegistering}
        onClose={registering.close}
        onRegistered={(patient) => {
          registering.close();
          void queries.invalidateQueries({ queryKey: caseloadKey(clinic) });
          void navigate(paths.patient(clinic, patient.id));
        }}
      />
    </Stack>
  );
}
