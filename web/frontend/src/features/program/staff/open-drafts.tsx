import { Button, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Failure } from '../../../shared/staff/failure';
import { useStaffFormats } from '../../../shared/staff/formats';
import type { PatientAddress } from './api/address';
import { programDraftsQuery } from './api/show-program-drafts';
import classes from './current-program.module.css';

interface Props {
  address: PatientAddress;
  pathOf: (draft: string) => string;
}

/** Programs that were begun and not assigned yet; the patient sees none of them. */
export function OpenDrafts({ address, pathOf }: Props) {
  const { t } = useTranslation('program-staff');
  const { age } = useStaffFormats();
  const drafts = useQuery(programDraftsQuery(address));
  if (drafts.isError && !drafts.data) {
    return <Failure failure={drafts.error} retry={() => void drafts.refetch()} />;
  }
  if (!drafts.data || drafts.data.length === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="open-drafts">
      <Title order={2} size="h3" id="open-drafts">
        {t('drafts.title')}
      </Title>
      <ul className={classes.drafts}>
        {drafts.data.map((draft) => {
          const words = t('drafts.words', {
            exercises: t('burden.exercises', { count: draft.exerciseCount }),
            name: draft.updatedBy,
            age: age(draft.updatedAt),
          });
          return (
            <li key={draft.id}>
              <Text>{words}</Text>
              <Button
                component={Link}
                to={pathOf(draft.id)}
                size="compact-sm"
                variant="light"
                aria-label={t('drafts.continueThis', { words })}
              >
                {t('drafts.continue')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Paper>
  );
}
