import { Center, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../shared/staff/failure';
import { exerciseQuery } from '../api/show-exercise';
import { ExerciseDetails } from './exercise-details';

interface Props {
  clinic: string;
  id: string;
  /** Whether it is a page of its own, whose heading a failure then carries. */
  isPage?: boolean;
  /** The heading: the page's own, or a dialog's. */
  heading: (name: string) => ReactNode;
  linkTo: (id: string, name: string) => ReactNode;
}

/** Fetches one exercise and shows it. */
export function ExerciseView({ clinic, id, isPage, heading, linkTo }: Props) {
  const { t } = useTranslation('catalog-staff');
  const exercise = useQuery(exerciseQuery(clinic, id));
  if (exercise.isPending) {
    return (
      <Center p="xl">
        <Loader aria-label={t('loading')} />
      </Center>
    );
  }
  if (!exercise.data) {
    return (
      <Failure isPage={isPage} failure={exercise.error} retry={() => void exercise.refetch()} />
    );
  }
  return (
    <>
      {heading(exercise.data.name)}
      <ExerciseDetails clinic={clinic} exercise={exercise.data} linkTo={linkTo} />
    </>
  );
}
