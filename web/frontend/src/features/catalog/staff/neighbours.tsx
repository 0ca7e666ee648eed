import { Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EVERY_EXERCISE, exercisesQuery } from '../api/search-exercises';
import type { Exercise } from '../api/show-exercise';
import classes from './catalog.module.css';

interface Props {
  clinic: string;
  exercise: Exercise;
  linkTo: (id: string, name: string) => ReactNode;
}

/** The easier and the harder exercises of the same kind of movement. */
export function Neighbours({ clinic, exercise, linkTo }: Props) {
  const { t } = useTranslation('catalog-staff');
  const catalog = useInfiniteQuery(exercisesQuery(clinic, EVERY_EXERCISE));
  const all = catalog.data?.pages.flatMap(({ items }) => items) ?? [];
  const nameOf = (id: string) => all.find((each) => each.id === id)?.name ?? id;
  return (
    <>
      {(['easier', 'harder'] as const)
        .filter((direction) => exercise[direction].length > 0)
        .map((direction) => (
          <section key={direction}>
            <Title order={2} size="h4" mt="md">
              {t(direction)}
            </Title>
            <ul className={classes.list} lang="en">
              {exercise[direction].map((id) => (
                <li key={id}>{linkTo(id, nameOf(id))}</li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
