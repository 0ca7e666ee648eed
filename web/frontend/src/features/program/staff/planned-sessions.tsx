import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats';
import { doseLine } from '../../../shared/staff/dose';
import type { PlannedSession } from '../api/show-program';
import { minutesOf } from '../program-of-day';
import classes from './current-program.module.css';

interface Props {
  sessions: PlannedSession[];
  /** The name of an exercise as a way to its details; the bare name otherwise. */
  linkTo?: (exercise: string, name: string) => ReactNode;
}

/** The sessions of a version: on which days, how long, which exercises at which dose. */
export function PlannedSessions({ sessions, linkTo }: Props) {
  return (
    <div className={classes.sessions}>
      {sessions.map((session) => (
        <Session key={session.label} session={session} linkTo={linkTo} />
      ))}
    </div>
  );
}

function Session({ session, linkTo }: { session: PlannedSession; linkTo: Props['linkTo'] }) {
  const { t } = useTranslation('program-staff');
  const { t: staffWords } = useTranslation('staff');
  const { list } = useFormats();
  const { label, weekdays, items, estimatedSeconds } = session;
  const days =
    weekdays.length === 0
      ? t('assign.anyDay')
      : list(weekdays.map((weekday) => t(`weekdays.${weekday}`)));
  return (
    <section>
      <Title order={3} size="h4">
        {t('session.label', { label })}
      </Title>
      <Text size="xs" c="dimmed">
        {days}
        {' · '}
        {t('minutes', { count: minutesOf(estimatedSeconds) })}
      </Text>
      <ol className={classes.items}>
        {items.map((item) => (
          <li key={item.exercise}>
            <span lang="en">{linkTo?.(item.exercise, item.name) ?? item.name}</span>
            <span className={classes.dose}>{doseLine(staffWords, item.dose)}</span>
            {item.note && <Text c="dimmed">{item.note}</Text>}
          </li>
        ))}
      </ol>
    </section>
  );
}
