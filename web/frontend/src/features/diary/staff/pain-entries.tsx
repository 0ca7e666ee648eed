import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../shared/staff/failure';
import { useStaffFormats } from '../../../shared/staff/formats';
import { PainBadge } from '../../../shared/staff/pain-badge';
import { painReportsQuery, type PainEntry } from '../api/show-pain-reports';
import classes from './pain-entries.module.css';
import { StrikeOutDialog } from './strike-out-dialog';

/** A patient's single reports, the latest first. What counts no more stays readable, struck through, with the reason. */
export function PainEntries({ clinic, patient }: { clinic: string; patient: string }) {
  const { t } = useTranslation('diary-staff');
  const query = useInfiniteQuery(painReportsQuery({ clinic, patient }));
  const [striking, setStriking] = useState<PainEntry | null>(null);
  if (query.isError && !query.data) {
    return <Failure failure={query.error} retry={() => void query.refetch()} />;
  }
  const entries = query.data?.pages.flatMap(({ items }) => items) ?? [];
  if (entries.length === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="pain-entries">
      <Title order={2} size="h3" id="pain-entries">
        {t('entries.title')}
      </Title>
      <ul className={classes.entries}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} onStrikeOut={() => setStriking(entry)} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          variant="default"
          size="compact-sm"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('entries.older')}
        </Button>
      )}
      {striking && (
        <StrikeOutDialog
          record={{ clinic, patient }}
          entry={striking}
          onClose={() => setStriking(null)}
        />
      )}
    </Paper>
  );
}

function Entry({ entry, onStrikeOut }: { entry: PainEntry; onStrikeOut: () => void }) {
  const { t } = useTranslation(['diary-staff', 'shared']);
  const { dateAndTime } = useStaffFormats();
  const when = dateAndTime(entry.countedAt);
  const words = [
    ...entry.regions.map(({ id, side }) =>
      t('entries.place', { region: t(`shared:regions.${id}`), side: t(`shared:sides.${side}`) }),
    ),
    t(`shared:contexts.${entry.context}`),
  ].join(' · ');
  const Said = entry.voided ? 'del' : 'div';
  return (
    <li className={classes.entry}>
      <div>
        <Said className={classes.said}>
          <Group gap="xs" component="span">
            <PainBadge score={entry.painNow} />
            <Text component="span">{words}</Text>
          </Group>
          {entry.note && <Text className={classes.note}>{entry.note}</Text>}
        </Said>
        <Text size="sm" c="dimmed">
          {when}
          {entry.corrects && ` · ${t('entries.corrects')}`}
        </Text>
        {entry.voided && <VoidWords voided={entry.voided} />}
      </div>
      {!entry.voided && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('entries.strikeOutThis', { score: entry.painNow, when })}
          onClick={onStrikeOut}
        >
          {t('entries.strikeOut')}
        </Button>
      )}
    </li>
  );
}

/** `undo` and `corrected` are words of the system; anything else somebody typed. */
function VoidWords({ voided }: { voided: NonNullable<PainEntry['voided']> }) {
  const { t } = useTranslation('diary-staff');
  const { reason, correctedBy, byPatient, voidedBy: name } = voided;
  const words = () => {
    if (correctedBy) return t('entries.voided.corrected');
    if (!byPatient) return t('entries.voided.staff', { name, reason });
    return reason === 'undo' ? t('entries.voided.undo') : t('entries.voided.patient', { reason });
  };
  return <Text size="sm">{words()}</Text>;
}
