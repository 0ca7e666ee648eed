import { Anchor, Button, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  EVERY_EXERCISE,
  type ExerciseSummary,
} from '../../../features/catalog/api/search-exercises';
import { exerciseQuery } from '../../../features/catalog/api/show-exercise';
import { CatalogFilters } from '../../../features/catalog/staff/catalog-filters';
import { ExerciseResults } from '../../../features/catalog/staff/exercise-results';
import { ExerciseView } from '../../../features/catalog/staff/exercise-view';
import type { CatalogTools } from '../../../features/program/staff/program-editor';
import { itemFor } from '../../../features/program/staff/usual-dose';
import { Dialog } from '../../../shared/staff/dialog';
import { useProblemWords } from '../../../shared/i18n/problem-words';
import { paths } from '../paths';

interface Props {
  clinic: string;
  tools: CatalogTools;
}

/** The catalog beside the sessions: search, look, add. Looking never leaves the editor. */
export function EditorCatalog({ clinic, tools }: Props) {
  const [filter, setFilter] = useState(EVERY_EXERCISE);
  const [looking, setLooking] = useState<string | null>(null);
  const lookAt = (id: string, name: string, className?: string) => (
    <Anchor component="button" type="button" className={className} onClick={() => setLooking(id)}>
      {name}
    </Anchor>
  );
  return (
    <>
      <CatalogFilters
        filter={filter}
        onNarrow={(change) => setFilter((before) => ({ ...before, ...change }))}
      />
      <ExerciseResults
        clinic={clinic}
        filter={filter}
        nameOf={({ id, name }, className) => lookAt(id, name, className)}
        actionOf={(exercise) => <AddButton clinic={clinic} exercise={exercise} tools={tools} />}
      />
      <ExerciseDialog
        clinic={clinic}
        exercise={looking}
        onLook={setLooking}
        onClose={() => setLooking(null)}
      />
    </>
  );
}

/** The dose comes with the full exercise, which is fetched when it is chosen. */
function AddButton({ clinic, exercise, tools }: Props & { exercise: ExerciseSummary }) {
  const { t, i18n } = useTranslation('program-staff');
  const problemWords = useProblemWords();
  const queries = useQueryClient();
  const { id, name } = exercise;
  const { session } = tools;
  const adding = useMutation({
    mutationFn: () => queries.ensureQueryData(exerciseQuery(clinic, id)),
    onSuccess: (found) => tools.add(itemFor(found)),
  });

  if (!exercise.programEligible) {
    return (
      <Text size="xs" c="dimmed" lang={i18n.language}>
        {t('add.notEligible')}
      </Text>
    );
  }
  const isThere = tools.isThere(id);
  const isOff = isThere || tools.isFull;
  const words = isThere ? 'add.there' : tools.isFull ? 'add.full' : 'add.to';
  return (
    <div lang={i18n.language}>
      <Button
        size="compact-sm"
        variant={isThere ? 'transparent' : 'light'}
        leftSection={
          isThere ? <IconCheck size={14} aria-hidden /> : <IconPlus size={14} aria-hidden />
        }
        // Stays in the tab order, so that the keyboard does not lose its place after adding.
        aria-disabled={isOff}
        loading={adding.isPending}
        onClick={() => !isOff && adding.mutate()}
      >
        {t(words, { session })}
        <VisuallyHidden>{`: ${name}`}</VisuallyHidden>
      </Button>
      {adding.error && (
        <Text size="xs" role="alert">
          {t('add.failed', { why: problemWords(adding.error) })}
        </Text>
      )}
    </div>
  );
}

function ExerciseDialog(props: {
  clinic: string;
  exercise: string | null;
  onLook: (id: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('catalog-staff');
  const { clinic, exercise, onLook, onClose } = props;
  const page = (
    <Anchor href={`/staff${paths.exercise(exercise ?? '')}`} target="_blank" rel="noopener">
      {t('openPage')}
    </Anchor>
  );
  return (
    <Dialog opened={exercise !== null} onClose={onClose} size="xl" title={page}>
      {exercise !== null && (
        <ExerciseView
          clinic={clinic}
          id={exercise}
          heading={(name) => (
            <Title order={2} size="h3" mb="sm" lang="en">
              {name}
            </Title>
          )}
          linkTo={(id, name) => (
            <Anchor component="button" type="button" onClick={() => onLook(id)}>
              {name}
            </Anchor>
          )}
        />
      )}
    </Dialog>
  );
}
