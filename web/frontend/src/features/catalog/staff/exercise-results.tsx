import { Button, Center, Loader, Paper, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../shared/staff/failure';
import { NothingHere } from '../../../shared/staff/nothing-here';
import { type CatalogFilter, type ExerciseSummary, exercisesQuery } from '../api/search-exercises';
import classes from './catalog.module.css';
import { wordFor } from './vocabulary';

interface Props {
  clinic: string;
  filter: CatalogFilter;
  /** The name of an exercise, as a link or a button to its details. */
  nameOf: (exercise: ExerciseSummary, className: string | undefined) => ReactNode;
  /** What can be done with an exercise right here. */
  actionOf?: (exercise: ExerciseSummary) => ReactNode;
}

/** The exercises that fit the filters, each with its key cue. */
export function ExerciseResults({ clinic, filter, nameOf, actionOf }: Props) {
  const { t } = useTranslation('catalog-staff');
  const asked = useDeferredValue(filter);
  const pages = useInfiniteQuery(exercisesQuery(clinic, asked));

  if (pages.isPending) {
    return (
      <Center p="xl">
        <Loader aria-label={t('loading')} />
      </Center>
    );
  }
  if (!pages.data) return <Failure failure={pages.error} retry={() => void pages.refetch()} />;

  const exercises = pages.data.pages.flatMap(({ items }) => items);
  if (exercises.length === 0) {
    return <NothingHere title={t('empty.title')} words={t('empty.words')} />;
  }
  return (
    <>
      <Text role="status" c="dimmed" mb={4}>
        {t(pages.hasNextPage ? 'foundSome' : 'found', { count: exercises.length })}
      </Text>
      <Paper withBorder component="ul" className={classes.results} lang="en">
        {exercises.map((exercise) => (
          <li key={exercise.id} className={classes.result}>
            <div>
              {nameOf(exercise, classes.name)}
              <Traits exercise={exercise} />
              <div className={classes.cue}>{exercise.keyCue}</div>
            </div>
            {actionOf?.(exercise)}
          </li>
        ))}
      </Paper>
      {pages.hasNextPage && (
        <Button
          mt="xs"
          variant="default"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </>
  );
}

function Traits({ exercise }: { exercise: ExerciseSummary }) {
  const { t, i18n } = useTranslation('catalog-staff');
  const traits = [
    t(`kinds.${exercise.kind}`),
    t('difficulty', { level: exercise.difficulty }),
    ...exercise.equipmentRequired.map((thing) => wordFor(t, 'equipment', thing)),
  ];
  return (
    <Text size="xs" lang={i18n.language}>
      {traits.join(' · ')}
    </Text>
  );
}
