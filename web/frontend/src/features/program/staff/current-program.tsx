import { Center, Loader, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats';
import { doseLine } from '../../../shared/staff/dose';
import { Failure } from '../../../shared/staff/failure';
import { useStaffFormats } from '../../../shared/staff/formats';
import { type PlannedSession, programQuery } from '../api/show-program';
import type { PatientAddress } from './api/address';
import classes from './current-program.module.css';

interface Props {
  address: PatientAddress;
  /** The name of an exercise as a way to its details. */
  linkTo: (exercise: string, name: string) => ReactNode;
}

/** What the patient is to do at present, as it was assigned. */
export function CurrentProgram({ address, linkTo }: Props) {
  const { t } = useTranslation('program-staff');
  const { dateOf } = useStaffFormats();
  const program = useQuery(programQuery(address));
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
    const { current } = program.data;
    if (!current) return <Text mt="xs">{t('current.none')}</Text>;
    return (
      <>
        <Text c="dimmed">
          {t('current.assigned', {
            number: current.number,
            name: current.assignedBy,
            date: dateOf(current.assignedAt),
          })}
        </Text>
        <div className={classes.sessions}>
          {current.sessions.map((session) => (
            <Session key={session.label} session={session} linkTo={linkTo} />
          ))}
        </div>
      </>
    );
  };
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="current-program">
      <Title order={2} size="h3" id="current-program">
        {t('current.title')}
      </Title>
      {content()}
    </Paper>
  );
}

function Session({ session, linkTo }: { session: PlannedSession; linkTo: Props['linkTo'] }) {
  const { t } = useTranslation('program-staff');
  const { t: staffWords } = useTranslation('staff');
  const { list } = useFormats();
  const { label, weekdays, items } = session;
  return (
    <section>
      <Title order={3} size="h4">
        {t('session.label', { label })}
      </Title>
      <Text size="xs" c="dimmed">
        {weekdays.length === 0
          ? t('assign.anyDay')
          : list(weekdays.map((weekday) => t(`weekdays.${weekday}`)))}
      </Text>
      <ol className={classes.items}>
        {items.map((item) => (
          <li key={item.exercise}>
            <span lang="en">{linkTo(item.exercise, item.name)}</span>
            <span className={classes.dose}>{doseLine(staffWords, item.dose)}</span>
            {item.note && <Text c="dimmed">{item.note}</Text>}
          </li>
        ))}
      </ol>
    </section>
  );
}
