import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AddMemberDialog } from '../../../features/clinic/staff/add-member-dialog';
import { Members } from '../../../features/clinic/staff/members';
import { PageTitle } from '../../../shared/staff/page-title';
import { useWorkplace } from '../clinic';
import { NoClinic } from '../shell/no-clinic';

/** `/admin/members`: who works for the clinic. */
export function Component() {
  const { t } = useTranslation('clinic-staff');
  const { clinic } = useWorkplace();
  const [isAdding, adding] = useDisclosure();
  if (!clinic) return <NoClinic />;
  return (
    <Stack gap="md" maw={960}>
      <Group justify="space-between">
        <PageTitle>{t('members.title')}</PageTitle>
        <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={adding.open}>
          {t('members.add')}
        </Button>
      </Group>
      <Members clinic={clinic.id} />
      <AddMemberDialog clinic={clinic.id} opened={isAdding} onClose={adding.close} />
    </Stack>
  );
}
