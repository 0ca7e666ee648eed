import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../shared/staff/dialog';
import { FailedAttempt } from '../../../shared/staff/failed-attempt';
import { useStaffFormats } from '../../../shared/staff/formats';
import { painReportsQuery, type PainEntry } from '../api/show-pain-reports';
import { painTrendKey } from '../api/show-pain-trend';
import { voidPainReport } from '../api/void-pain-report';

const LONGEST_REASON = 500;

interface Props {
  record: { clinic: string; patient: string };
  entry: PainEntry;
  onClose: () => void;
}

/** Strikes out a report that is a mistake. It stays readable, and the patient reads the reason. */
export function StrikeOutDialog({ record, entry, onClose }: Props) {
  const { t } = useTranslation('diary-staff');
  const { dateAndTime } = useStaffFormats();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isWrong = reason.trim() === '' || reason.trim().length > LONGEST_REASON;
  const striking = useMutation({
    mutationFn: () => voidPainReport({ ...record, id: entry.id }, reason.trim()),
    onSuccess: onClose,
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: painTrendKey(record) });
      void queries.invalidateQueries({ queryKey: ['caseload', record.clinic] });
      return queries.invalidateQueries({ queryKey: painReportsQuery(record).queryKey });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (!isWrong) return striking.mutate();
    (event.currentTarget.elements.namedItem('reason') as HTMLElement | null)?.focus();
  };
  return (
    <Dialog opened onClose={onClose} title={t('entries.ask')} size="md">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text>
            {t('entries.askWords', { score: entry.painNow, when: dateAndTime(entry.countedAt) })}
          </Text>
          <Textarea
            name="reason"
            label={t('entries.reason')}
            description={t('entries.reasonHint')}
            autosize
            minRows={2}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && isWrong && t('entries.reasonWrong')}
          />
          {striking.error && (
            <FailedAttempt failure={striking.error} whenConflict={t('entries.conflict')} />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={striking.isPending}>
              {t('entries.strikeOut')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
