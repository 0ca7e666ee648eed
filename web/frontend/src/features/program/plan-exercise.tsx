import { useTranslation } from 'react-i18next';
import type { PlannedExercise } from './api/show-program';
import { doseWords } from './dose-words';
import styles from './plan.module.css';

/** One exercise: its name, how much of it, and, unfolded, how to do it. The catalog's texts are in English. */
export function PlanExercise({ exercise }: { exercise: PlannedExercise }) {
  const { t } = useTranslation(['program', 'shared']);
  return (
    <li className={styles.exercise}>
      <details>
        <summary className={styles.summary}>
          <span className={styles.name} lang="en">
            {exercise.name}
          </span>
          <span className={styles.dose}>{doseWords(t, exercise.dose)}</span>
        </summary>
        <div className={styles.details}>
          <p className={styles.cue} lang="en">
            {exercise.keyCue}
          </p>
          {exercise.note && <Part title={t('note')} words={exercise.note} />}
          <Lines title={t('steps')} lines={exercise.instructions} ordered />
          <Lines title={t('mistakes')} lines={exercise.commonMistakes} />
          {exercise.precautions && (
            <Part title={t('precautions')} words={exercise.precautions} language="en" />
          )}
        </div>
      </details>
    </li>
  );
}

function Part({ title, words, language }: { title: string; words: string; language?: string }) {
  return (
    <div>
      <h4 className={styles.partTitle}>{title}</h4>
      <p lang={language}>{words}</p>
    </div>
  );
}

function Lines({
  title,
  lines,
  ordered = false,
}: {
  title: string;
  lines: string[];
  ordered?: boolean;
}) {
  if (lines.length === 0) return null;
  const List = ordered ? 'ol' : 'ul';
  return (
    <div>
      <h4 className={styles.partTitle}>{title}</h4>
      <List className={styles.lines} lang="en">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </List>
    </div>
  );
}
