import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../shared/staff/dialog';
import { FailedAttempt } from '../../../shared/staff/failed-attempt';
import { useStaffFormats } from '../../../shared/staff/formats';
import { localDayOf, plusDays } from '../../../shared/time/local-day';
import { type ProgramVersion, programQuery } from '../api/show-program';
import type { PatientAddress } from './api/address';
import { endProgram } from './api/end-program';
import { programVersionsQuery } from './api/show-program-versions';
import { MOST_DAYS_AHEAD } from './planned-day';

const LONGEST_REASON = 500;

interface Props {
  address: PatientAddress;
  givenName: string;
  /** The version that waits for its day; it ends with the rest. */
  waiting: ProgramVersion | null;
  onClose: () => void;
}

/** Ends a program: from which day on, and why, in words that the patient reads too. */
export function EndDialog({ address, givenName: name, waiting, onClose }: Props) {
  const { t } = useTranslation('program-staff');
  const { date } = useStaffFormats();
  const today = localDayOf(new Date());
  const [reason, setReason] = useState('');
  const [endsOn, setEndsOn] = useState(today);
  const [tried, setTried] = useState(false);
  const ending = useEnding(address, onClose);
  const isReasonWrong = reason.trim() === '' || reason.trim().length > LONGEST_REASON;
  const isDayWrong = endsOn < today || endsOn > plusDays(today, MOST_DAYS_AHEAD);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const wrong = isReasonWrong ? 'reason' : isDayWrong ? 'endsOn' : null;
    if (!wrong) return ending.mutate({ reason: reason.trim(), endsOn });
    (event.currentTarget.elements.namedItem(wrong) as HTMLElement | null)?.focus();
  };
  return (
    <Dialog opened onClose={onClose} title={t('end.title', { name })} size="md">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Textarea
            name="reason"
            label={t('end.reason')}
            description={t('end.reasonHint', { name })}
            autosize
            minRows={2}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && isReasonWrong && t('end.reasonWrong')}
          />
          <TextInput
            name="endsOn"
            type="date"
            label={t('end.day')}
            description={t('end.dayHint')}
            min={today}
            max={plusDays(today, MOST_DAYS_AHEAD)}
            value={endsOn}
            onChange={(event) => setEndsOn(event.currentTarget.value)}
            error={tried && isDayWrong && t('planned.dayWrong', { days: MOST_DAYS_AHEAD })}
          />
          {waiting && (
            <Text>
              {t('end.waiting', { number: waiting.number, date: date(waiting.startsOn) })}
            </Text>
          )}
          {ending.error && <FailedAttempt failure={ending.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={ending.isPending}>
              {t('end.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function useEnding(address: PatientAddress, onEnded: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ reason, endsOn }: { reason: string; endsOn: string }) =>
      endProgram(address, reason, endsOn),
    onSuccess: async () => {
      void queries.invalidateQueries({ queryKey: programVersionsQuery(address).queryKey });
      await queries.invalidateQueries({ queryKey: programQuery(address).queryKey });
      onEnded();
    },
  });
}
