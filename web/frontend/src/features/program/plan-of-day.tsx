import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/i18n/formats';
import { Card } from '../../shared/plain/card';
import { QueryState } from '../../shared/plain/query-state';
import { Soft } from '../../shared/plain/soft';
import { useRecord } from '../../shared/session/record';
import { type LocalDay, localDayOf, plusDays } from '../../shared/time/local-day';
import {
  type PlannedSession,
  type ProgramEnd,
  programQuery,
  type ProgramVersion,
} from './api/show-program';
import { planDay } from './plan-day';
import { PlanExercise } from './plan-exercise';
import styles from './plan.module.css';
import { dayIn, minutesOf, type ProgramOfDay, programOfDay } from './program-of-day';

/** What the patient does today, or next; what is to come, and what happens when there is no program. */
export function PlanOfDay({ today }: { today: LocalDay }) {
  const { t } = useTranslation(['program', 'shared']);
  const record = useRecord();
  const query = useQuery(programQuery(record));
  return (
    <QueryState query={query} failed={t('failed')}>
      {(program) => (
        <Program
          program={programOfDay(program, dayIn(record.timeZone, new Date()))}
          today={today}
        />
      )}
    </QueryState>
  );
}

function Program({ program, today }: { program: ProgramOfDay; today: LocalDay }) {
  const { t } = useTranslation(['program', 'shared']);
  const formats = useFormats();
  const { current, next, end } = program;
  return (
    <>
      {current && <Plan program={current} end={end} today={today} />}
      {!current && end && <Ended end={end} />}
      {!current && !end && !next && <NoPlan reason="none" />}
      {next && (
        <Card title={t('coming.title', { day: formats.weekdayAndDay(next.startsOn) })}>
          <p className={styles.words}>{t(current ? 'coming.replaces' : 'coming.begins')}</p>
        </Card>
      )}
    </>
  );
}

function Plan({
  program,
  end,
  today,
}: {
  program: ProgramVersion;
  end: ProgramEnd | null;
  today: LocalDay;
}) {
  const { t } = useTranslation(['program', 'shared']);
  const formats = useFormats();
  const plan = planDay(program.sessions, today);
  if (!plan) return <NoPlan reason="nothingDue" />;
  const isToday = plan.day === today;
  return (
    <Card title={t(isToday ? 'today' : 'next')}>
      {!isToday && <p>{t('nextOn', { day: formats.weekdayAndDay(plan.day) })}</p>}
      {plan.sessions.map((session) => (
        <Session key={session.label} session={session} />
      ))}
      <Soft>
        {t('assigned', {
          number: program.number,
          name: program.assignedBy,
          day: formats.day(localDayOf(new Date(program.assignedAt))),
        })}
      </Soft>
      {end && <Soft>{t('ends', { day: formats.weekdayAndDay(plusDays(end.endsOn, -1)) })}</Soft>}
    </Card>
  );
}

/** No exercises any more, said kindly and with the physio's own words. */
function Ended({ end }: { end: ProgramEnd }) {
  const { t } = useTranslation(['program', 'shared']);
  const formats = useFormats();
  return (
    <Card title={t('ended.title')}>
      <p className={styles.words}>{t('ended.words', { day: formats.day(end.endsOn) })}</p>
      <blockquote className={styles.quote}>
        <p>{end.reason}</p>
        {end.decidedBy && <footer>{end.decidedBy}</footer>}
      </blockquote>
      <Soft>{t('ended.next')}</Soft>
    </Card>
  );
}

function Session({ session }: { session: PlannedSession }) {
  const { t } = useTranslation(['program', 'shared']);
  return (
    <div>
      <h3 className={styles.session}>
        {t('session', { label: session.label })}
        <span className={styles.count}>
          {t('exercises', { count: session.items.length })}
          {' · '}
          {t('minutes', { count: minutesOf(session.estimatedSeconds) })}
        </span>
      </h3>
      <ol className={styles.exercises}>
        {session.items.map((exercise) => (
          <PlanExercise key={exercise.exercise} exercise={exercise} />
        ))}
      </ol>
    </div>
  );
}

function NoPlan({ reason }: { reason: 'none' | 'nothingDue' }) {
  const { t } = useTranslation(['program', 'shared']);
  return (
    <Card title={t(`${reason}.title`)}>
      <p className={styles.words}>{t(`${reason}.words`)}</p>
    </Card>
  );
}
