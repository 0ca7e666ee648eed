import { ActionIcon, Group, Paper, Table, Text, Title } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaffFormats } from '../../../shared/staff/formats';
import type { CareRelation } from '../api/join-care-team';
import { type Caregiver, JoinCareTeam } from './join-care-team';
import { LeaveCareTeam } from './leave-care-team';

interface Props {
  patient: Omit<CareRelation, 'membership'> & { name: string };
  team: Caregiver[];
  /** Only the clinical lead decides who cares for whom. */
  mayManage: boolean;
  onChanged: () => void;
}

/** Who cares for the patient and therefore sees the record. */
export function CareTeam({ patient, team, mayManage, onChanged }: Props) {
  const { t } = useTranslation('clinic-staff');
  const { dateOf } = useStaffFormats();
  const [leaving, setLeaving] = useState<Caregiver | null>(null);
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="care-team">
      <Title order={2} size="h3" id="care-team">
        {t('careTeam.title')}
      </Title>
      {team.length === 0 ? (
        <Text mt="xs">{t(mayManage ? 'careTeam.emptyForLead' : 'careTeam.empty')}</Text>
      ) : (
        <Table mt={4} aria-labelledby="care-team">
          <Table.Tbody>
            {team.map((caregiver) => (
              <Table.Tr key={caregiver.membership}>
                <Table.Th scope="row" fw={400} ps={0}>
                  <Text fw={600}>{caregiver.displayName}</Text>
                  <Text size="xs" c="dimmed">
                    {t('careTeam.since', {
                      role: t(`roles.${caregiver.role}`),
                      date: dateOf(caregiver.since),
                    })}
                  </Text>
                </Table.Th>
                {mayManage && (
                  <Table.Td pe={0}>
                    <Group justify="flex-end">
                      <ActionIcon
                        variant="subtle"
                        size={32}
                        aria-label={t('careTeam.remove', { name: caregiver.displayName })}
                        onClick={() => setLeaving(caregiver)}
                      >
                        <IconUserMinus size={18} aria-hidden />
                      </ActionIcon>
                    </Group>
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {mayManage && <JoinCareTeam patient={patient} team={team} onChanged={onChanged} />}
      <LeaveCareTeam
        patient={patient}
        caregiver={leaving}
        onChanged={onChanged}
        onClose={() => setLeaving(null)}
      />
    </Paper>
  );
}
