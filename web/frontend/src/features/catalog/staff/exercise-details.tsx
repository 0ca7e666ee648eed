import { Alert, Text, Title } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { doseLine } from '../../../shared/staff/dose';
import type { Exercise } from '../api/show-exercise';
import { causesQuery } from '../api/show-causes';
import classes from './catalog.module.css';
import { Neighbours } from './neighbours';
import { wordFor } from './vocabulary';

interface Props {
  clinic: string;
  exercise: Exercise;
  /** How another exercise is reached from here. */
  linkTo: (id: string, name: string) => ReactNode;
}

/** All that is known about an exercise. The texts of the catalog are in English. */
export function ExerciseDetails({ clinic, exercise, linkTo }: Props) {
  const { t, i18n } = useTranslation('catalog-staff');
  return (
    <div className={classes.details}>
      <div lang="en">
        <p className={classes.quote}>{exercise.keyCue}</p>
        <Part title={t('part.steps')}>
          <ol className={classes.list}>
            {exercise.instructions.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Part>
        <Part title={t('part.mistakes')}>
          <ul className={classes.list}>
            {exercise.commonMistakes.map((mistake) => (
              <li key={mistake}>{mistake}</li>
            ))}
          </ul>
        </Part>
        {exercise.precautions && (
          <Part title={t('part.precautions')}>
            <Text mt={4}>{exercise.precautions}</Text>
          </Part>
        )}
        {i18n.language !== 'en' && (
          <Text size="xs" c="dimmed" mt="md" lang={i18n.language}>
            {t('textsInEnglish')}
          </Text>
        )}
      </div>
      <div>
        <Facts exercise={exercise} />
        <Cautions exercise={exercise} />
        <Neighbours clinic={clinic} exercise={exercise} linkTo={linkTo} />
      </div>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const { i18n } = useTranslation();
  return (
    <section>
      <Title order={2} size="h4" mt="md" lang={i18n.language}>
        {title}
      </Title>
      {children}
    </section>
  );
}

function Facts({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation('catalog-staff');
  const { t: staffWords } = useTranslation('staff');
  const causes = useQuery(causesQuery);
  const nameOfCause = (id: string) => causes.data?.find((cause) => cause.id === id)?.name ?? id;
  const region = (id: string) => t(`regions.${id as 'neck'}`, { defaultValue: id });
  const facts: [label: string, value: string][] = [
    [t('fact.kind'), t(`kinds.${exercise.kind}`)],
    [t('fact.difficulty'), t('ofFive', { level: exercise.difficulty })],
    [t('fact.position'), wordFor(t, 'positions', exercise.position)],
    [
      t('fact.dose'),
      exercise.suggestedDose ? doseLine(staffWords, exercise.suggestedDose) : t('noDose'),
    ],
    [t('fact.muscles'), listed(exercise.targetMuscles.map((id) => wordFor(t, 'muscles', id)))],
    [
      t('fact.equipmentRequired'),
      listed(exercise.equipmentRequired.map((id) => wordFor(t, 'equipment', id))) || t('nothing'),
    ],
    [
      t('fact.equipmentOptional'),
      listed(exercise.equipmentOptional.map((id) => wordFor(t, 'equipment', id))),
    ],
    [t('fact.phase'), wordFor(t, 'phases', exercise.phase)],
    [t('fact.regions'), listed(exercise.regions.map(region))],
    [t('fact.causes'), listed(exercise.causes.map(nameOfCause))],
    [t('fact.synonyms'), listed(exercise.synonyms)],
  ];
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** For whom the exercise is not, and for whom only after a second look. */
function Cautions({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation('catalog-staff');
  const words = (tags: string[]) => listed(tags.map((tag) => wordFor(t, 'tags', tag)));
  if (exercise.excludeIf.length + exercise.confirmIf.length === 0) return null;
  return (
    <Alert color="yellow" mt="md" icon={<IconAlertCircle aria-hidden />} role="presentation">
      {exercise.excludeIf.length > 0 && (
        <Text>{t('notFor', { conditions: words(exercise.excludeIf) })}</Text>
      )}
      {exercise.confirmIf.length > 0 && (
        <Text mt={4}>{t('checkFor', { conditions: words(exercise.confirmIf) })}</Text>
      )}
    </Alert>
  );
}

function listed(words: string[]): string {
  return words.join(', ');
}
