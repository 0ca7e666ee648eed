import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../shared/staff/confirm';
import type { CareRelation } from '../api/join-care-team';
import { leaveCareTeam } from '../api/leave-care-team';
import type { Caregiver } from './join-care-team';

interface Props {
  patient: Omit<CareRelation, 'membership'> & { name: string };
  /** Who is to go; null while nobody is. */
  caregiver: Caregiver | null;
  onChanged: () => void;
  onClose: () => void;
}

/** Asks before somebody loses sight of a patient. */
export function LeaveCareTeam({ patient, caregiver, onChanged, onClose }: Props) {
  const { t } = useTranslation('clinic-staff');
  const { clinic, patient: id, name } = patient;
  const leaving = useMutation({
    mutationFn: (membership: string) => leaveCareTeam({ clinic, patient: id, membership }),
    onSuccess: () => {
      onChanged();
      onClose();
    },
  });
  return (
    <Confirm
      opened={caregiver !== null}
      title={t('careTeam.leaveTitle')}
      words={t('careTeam.leaveWords', { name: caregiver?.displayName ?? '', patient: name })}
      action={t('careTeam.leave')}
      isPending={leaving.isPending}
      failure={leaving.error}
      onConfirm={() => caregiver && leaving.mutate(caregiver.membership)}
      onClose={onClose}
    />
  );
}
