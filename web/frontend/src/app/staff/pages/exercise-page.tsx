import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ExerciseView } from '../../../features/catalog/staff/exercise-view';
import { PageTitle } from '../../../shared/staff/page-title';
import { useClinic } from '../clinic';
import { paths } from '../paths';

/** `/staff/exercises/:exercise`: one exercise with all that is known about it. */
export function Component() {
  const { t } = useTranslation('staff-app');
  const { id: clinic } = useClinic();
  const { exercise = '' } = useParams();
  return (
    <>
      <Anchor component={Link} to={paths.exercises} display="inline-block" mb="xs">
        {t('title.back')}
      </Anchor>
      <ExerciseView
        key={exercise}
        isPage
        clinic={clinic}
        id={exercise}
        heading={(name) => (
          <div lang="en" style={{ marginBottom: 16 }}>
            <PageTitle>{name}</PageTitle>
          </div>
        )}
        linkTo={(id, name) => (
          <Anchor component={Link} to={paths.exercise(id)}>
            {name}
          </Anchor>
        )}
      />
    </>
  );
}
