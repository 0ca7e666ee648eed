import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/i18n/formats';
import { Card } from '../../shared/plain/card';
import { QueryState } from '../../shared/plain/query-state';
import { Soft } from '../../shared/plain/soft';
import { useRecord } from '../../shared/session/record';
import { type LocalDay, localDayOf } from '../../shared/time/local-day';
import { type PlannedSession, programQuery, type ProgramVersion } from './api/show-program';
import { planDay } from './plan-day';
import { PlanExercise } from './plan-exercise';
import styles from './plan.module.css';

/** What the patient does today, or next; and what happens next when there is no program yet. */
export function PlanOfDay({ today }: { today: LocalDay }) {
  const { t } = useTranslation(['program', 'shared']);
  const query = useQuery(programQuery(useRecord()));
  return (
    <QueryState query={query} failed={t('failed')}>
      {({ current }) =>
        current ? <Plan program={current} today={today} /> : <NoPlan reason="none" />
      }
    </QueryState>
  );
}

function Plan({ program, today }: { program: ProgramVersion; today: LocalDay }) {
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
    </Card>
  );
}

function Session({ session }: { session: PlannedSession }) {
  const { t } = useTranslation(['program', 'shared']);
  return (
    <div>
      <h3 className={styles.session}>
        {t('session', { label: session.label })}
        <span className={styles.count}>{t('exercises', { count: session.items.length })}</span>
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
