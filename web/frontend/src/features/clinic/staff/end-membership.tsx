import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../shared/staff/confirm';
import { endMembership } from '../api/end-membership';
import { type Member, membersQuery } from '../api/show-members';

interface Props {
  clinic: string;
  /** Whose membership is to end; null while nobody's is. */
  member: Member | null;
  onClose: () => void;
}

/** Asks before somebody is out at once. */
export function EndMembership({ clinic, member, onClose }: Props) {
  const { t } = useTranslation('clinic-staff');
  const queries = useQueryClient();
  const ending = useMutation({
    mutationFn: (membership: string) => endMembership(clinic, membership),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: membersQuery(clinic).queryKey });
      onClose();
    },
  });
  return (
    <Confirm
      opened={member !== null}
      title={t('members.endTitle')}
      words={t('members.endWords', { name: member?.displayName ?? '' })}
      action={t('members.end')}
      isPending={ending.isPending}
      failure={ending.error}
      onConfirm={() => member && ending.mutate(member.id)}
      onClose={() => {
        ending.reset();
        onClose();
      }}
    />
  );
}
