import { Badge, Button, Center, Loader, NativeSelect, Paper, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../shared/staff/dialog';
import { Failure } from '../../../shared/staff/failure';
import { useStaffFormats } from '../../../shared/staff/formats';
import { minutesOf } from '../program-of-day';
import type { PatientAddress } from './api/address';
import { versionDifferenceQuery } from './api/compare-programs';
import {
  programVersionQuery,
  programVersionsQuery,
  type VersionLine,
} from './api/show-program-versions';
import classes from './current-program.module.css';
import { DifferenceView } from './difference-view';
import { PlannedSessions } from './planned-sessions';

/** Everything that was ever assigned: each version can be read again and compared with another. */
export function ProgramVersions({ address }: { address: PatientAddress }) {
  const { t } = useTranslation('program-staff');
  const query = useInfiniteQuery(programVersionsQuery(address));
  const [opened, setOpened] = useState<VersionLine | null>(null);
  if (query.isError && !query.data) {
    return <Failure failure={query.error} retry={() => void query.refetch()} />;
  }
  const versions = query.data?.pages.flatMap(({ items }) => items) ?? [];
  if (versions.length === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="program-versions">
      <Title order={2} size="h3" id="program-versions">
        {t('versions.title')}
      </Title>
      <ul className={classes.drafts}>
        {versions.map((version) => (
          <Version key={version.number} version={version} onOpen={() => setOpened(version)} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          variant="default"
          size="compact-sm"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('versions.older')}
        </Button>
      )}
      {opened && (
        <VersionDialog
          address={address}
          version={opened}
          others={versions.filter(({ number }) => number !== opened.number)}
          onClose={() => setOpened(null)}
        />
      )}
    </Paper>
  );
}

function Version({ version, onOpen }: { version: VersionLine; onOpen: () => void }) {
  const { t } = useTranslation('program-staff');
  const { date } = useStaffFormats();
  const { number, state, startsOn, estimatedSecondsPerWeek } = version;
  return (
    <li>
      <div>
        <Text fw={600}>
          {t('versions.number', { number })}{' '}
          <Badge variant="light" color="gray" tt="none" className={classes.state}>
            {t(`versions.states.${state}`)}
          </Badge>
        </Text>
        <Text size="sm" c="dimmed">
          {t('versions.words', {
            date: date(startsOn),
            minutes: t('minutesPerWeek', { count: minutesOf(estimatedSecondsPerWeek) }),
          })}
        </Text>
      </div>
      <Button
        size="compact-sm"
        variant="light"
        aria-label={t('versions.openThis', { number })}
        onClick={onOpen}
      >
        {t('versions.open')}
      </Button>
    </li>
  );
}

interface DialogProps {
  address: PatientAddress;
  version: VersionLine;
  others: VersionLine[];
  onClose: () => void;
}

function VersionDialog({ address, version, others, onClose }: DialogProps) {
  const { t } = useTranslation('program-staff');
  const { date, dateOf } = useStaffFormats();
  const [other, setOther] = useState<number | null>(null);
  const shown = useQuery(programVersionQuery(address, version.number));
  return (
    <Dialog opened onClose={onClose} title={t('versions.number', { number: version.number })}>
      <Text c="dimmed" mb="sm">
        {t('versions.assigned', {
          name: version.assignedBy,
          date: dateOf(version.assignedAt),
          start: date(version.startsOn),
        })}
      </Text>
      {others.length > 0 && (
        <NativeSelect
          mb="sm"
          label={t('versions.compare')}
          value={other === null ? '' : String(other)}
          onChange={({ currentTarget }) =>
            setOther(currentTarget.value === '' ? null : Number(currentTarget.value))
          }
          data={[
            { value: '', label: t('versions.compareWithNone') },
            ...others.map(({ number }) => ({
              value: String(number),
              label: t('versions.number', { number }),
            })),
          ]}
        />
      )}
      {other === null ? (
        <Waiting for={shown}>{(found) => <PlannedSessions sessions={found.sessions} />}</Waiting>
      ) : (
        <Comparison address={address} from={other} to={version.number} />
      )}
    </Dialog>
  );
}

/** The older one first, whichever was opened: a difference is read forward in time. */
function Comparison({ address, from, to }: { address: PatientAddress; from: number; to: number }) {
  const { t } = useTranslation('program-staff');
  const [older, newer] = from < to ? [from, to] : [to, from];
  const difference = useQuery(versionDifferenceQuery(address, older, newer));
  return (
    <section aria-live="polite">
      <Title order={3} size="h4" mb="xs">
        {t('versions.difference', { older, newer })}
      </Title>
      <Waiting for={difference}>{(found) => <DifferenceView difference={found} />}</Waiting>
    </section>
  );
}

interface Query<T> {
  data: T | undefined;
  error: Error | null;
  refetch: () => unknown;
}

function Waiting<T>({
  for: query,
  children,
}: {
  for: Query<T>;
  children: (data: T) => React.ReactNode;
}) {
  const { t } = useTranslation('program-staff');
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failure failure={query.error} retry={() => void query.refetch()} />;
  return (
    <Center p="md">
      <Loader aria-label={t('loading')} />
    </Center>
  );
}
