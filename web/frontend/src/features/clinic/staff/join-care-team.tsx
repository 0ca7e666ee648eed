import { Button, Select, Stack } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailedAttempt } from '../../../shared/staff/failed-attempt';
import { type CareRelation, joinCareTeam } from '../api/join-care-team';
import { type Member, membersQuery } from '../api/show-members';

/** A member of the clinic in the care team of a patient. */
export interface Caregiver {
  membership: string;
  displayName: string;
  role: Member['role'];
  since: string;
}

interface Props {
  patient: Omit<CareRelation, 'membership'>;
  team: Caregiver[];
  onChanged: () => void;
}

/** Adds somebody who treats patients in this clinic to the care team. */
export function JoinCareTeam({ patient, team, onChanged }: Props) {
  const { t } = useTranslation('clinic-staff');
  const members = useInfiniteQuery(membersQuery(patient.clinic));
  const [chosen, setChosen] = useState<string | null>(null);
  const joining = useMutation({
    mutationFn: (membership: string) => joinCareTeam({ ...patient, membership }),
    onSuccess: () => {
      setChosen(null);
      onChanged();
    },
  });
  const everybody = members.data?.pages.flatMap(({ items }) => items) ?? [];
  const candidates = candidatesFor(team, everybody);
  return (
    <>
      <Stack mt="sm" gap="xs" align="flex-start">
        <Select
          w="100%"
          searchable
          label={t('careTeam.add')}
          nothingFoundMessage={t('careTeam.nobodyLeft')}
          data={candidates.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          value={chosen}
          onChange={setChosen}
        />
        <Button
          variant="light"
          disabled={chosen === null}
          loading={joining.isPending}
          onClick={() => chosen && joining.mutate(chosen)}
        >
          {t('careTeam.join')}
        </Button>
      </Stack>
      {joining.error && <FailedAttempt failure={joining.error} />}
    </>
  );
}

/** Whoever treats patients, still works here and is not in the team yet. */
export function candidatesFor(team: Caregiver[], members: Member[]): Member[] {
  const inTeam = new Set(team.map(({ membership }) => membership));
  return members.filter(
    ({ id, role, endedAt }) => role !== 'clinic-admin' && endedAt === null && !inTeam.has(id),
  );
}
