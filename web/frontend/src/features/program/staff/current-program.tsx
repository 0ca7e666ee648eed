import { Alert, Button, Center, Group, Loader, Paper, Text, Title } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../shared/staff/failure';
import { useStaffFormats } from '../../../shared/staff/formats';
import { type Program, programQuery } from '../api/show-program';
import { minutesOf } from '../program-of-day';
import type { PatientAddress } from './api/address';
import { EndDialog } from './end-dialog';
import { PlannedSessions } from './planned-sessions';

interface Props {
  address: PatientAddress;
  givenName: string;
  /** The name of an exercise as a way to its details. */
  linkTo: (exercise: string, name: string) => ReactNode;
}

/** What the patient is to do at present, what is to come, and the end. */
export function CurrentProgram({ address, givenName, linkTo }: Props) {
  const { t } = useTranslation('program-staff');
  const program = useQuery(programQuery(address));
  const [isEnding, setEnding] = useState(false);
  const content = () => {
    if (program.isPending) {
      return (
        <Center p="md">
          <Loader aria-label={t('loading')} />
        </Center>
      );
    }
    if (!program.data) {
      return <Failure failure={program.error} retry={() => void program.refetch()} />;
    }
    return <Standing program={program.data} linkTo={linkTo} />;
  };
  const canEnd = Boolean(program.data?.current ?? program.data?.next);
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="current-program">
      <Group justify="space-between">
        <Title order={2} size="h3" id="current-program">
          {t('current.title')}
        </Title>
        {canEnd && (
          <Button variant="default" size="compact-sm" onClick={() => setEnding(true)}>
            {t('end.open')}
          </Button>
        )}
      </Group>
      {content()}
      {isEnding && program.data && (
        <EndDialog
          address={address}
          givenName={givenName}
          waiting={program.data.next}
          onClose={() => setEnding(false)}
        />
      )}
    </Paper>
  );
}

function Standing({ program, linkTo }: { program: Program; linkTo: Props['linkTo'] }) {
  const { t } = useTranslation('program-staff');
  const { dateOf } = useStaffFormats();
  const { current } = program;
  return (
    <>
      <ToCome program={program} />
      {!current && !program.end && <Text mt="xs">{t('current.none')}</Text>}
      {current && (
        <>
          <Text c="dimmed">
            {t('current.assigned', {
              number: current.number,
              name: current.assignedBy,
              date: dateOf(current.assignedAt),
            })}{' '}
            {t('minutesPerWeek', { count: minutesOf(current.estimatedSecondsPerWeek) })}
          </Text>
          <PlannedSessions sessions={current.sessions} linkTo={linkTo} />
        </>
      )}
    </>
  );
}

/** The next version and the end, wherever there is one. */
function ToCome({ program: { current, next, end } }: { program: Program }) {
  const { t } = useTranslation('program-staff');
  const { date } = useStaffFormats();
  return (
    <>
      {end && (
        <Alert my="sm" icon={<IconCalendarEvent aria-hidden />} role="presentation" color="gray">
          <Text>{t(current ? 'current.ends' : 'current.ended', { date: date(end.endsOn) })}</Text>
          <Text>{t('current.reason', { name: end.decidedBy, reason: end.reason })}</Text>
        </Alert>
      )}
      {next && (
        <Alert my="sm" icon={<IconCalendarEvent aria-hidden />} role="presentation">
          {t('current.next', { number: next.number, date: date(next.startsOn) })}
        </Alert>
      )}
    </>
  );
}
