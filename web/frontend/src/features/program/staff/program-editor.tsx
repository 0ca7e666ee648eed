import { Button, Group, SegmentedControl, Text, VisuallyHidden } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PatientAddress } from './api/address';
import { programDraftsQuery } from './api/show-program-drafts';
import type { ProgramVersion } from '../api/show-program';
import { AssignDialog } from './assign-dialog';
import { burdenOf, type Draft, type DraftItem, gapsIn, labelOf, obstacleTo } from './draft';
import type { Stored } from './draft-saving';
import { LeavingDialog } from './leaving-dialog';
import { OvertakenDialog } from './overtaken-dialog';
import classes from './editor.module.css';
import { SavingNote } from './saving-note';
import { Sessions } from './sessions';
import { type DraftEditing, useDraftEditing } from './use-draft-editing';

/** What the catalog beside the sessions can do with them. */
export interface CatalogTools {
  /** The label of the session that receives what is added. */
  session: string;
  add: (item: DraftItem) => void;
  isThere: (exercise: string) => boolean;
  isFull: boolean;
}

interface Props {
  patient: PatientAddress & { givenName: string };
  /** The number of the program that this one will replace. */
  currentNumber: number | null;
  beginning: Draft;
  opened: Stored | null;
  heading: ReactNode;
  catalog: (tools: CatalogTools) => ReactNode;
  onStarted: (draft: string) => void;
  onAssigned: (version: ProgramVersion) => void;
}

/** Puts a program together: the catalog on the left, the sessions on the right; on a small screen one of both. */
export function ProgramEditor(props: Props) {
  const { t } = useTranslation('program-staff');
  const { patient, beginning, opened, onStarted } = props;
  const { clinic, patient: id } = patient;
  const queries = useQueryClient();
  const editing = useDraftEditing({ clinic, patient: id }, beginning, opened, (draft) => {
    void queries.invalidateQueries({
      queryKey: programDraftsQuery({ clinic, patient: id }).queryKey,
    });
    onStarted(draft);
  });
  const { draft, saving, state } = editing;
  const [half, setHalf] = useState<'sessions' | 'catalog'>('sessions');
  const [isAssigning, setAssigning] = useState(false);
  const hint = useId();
  const isReady = gapsIn(draft).length === 0;

  return (
    <>
      <div className={classes.head}>
        {props.heading}
        <Group gap="sm">
          <SavingNote state={state} onTryAgain={() => void saving.settle()} />
          <Button
            disabled={!isReady || state.kind === 'assigned'}
            aria-describedby={hint}
            onClick={() => setAssigning(true)}
          >
            {t('assign.open')}
          </Button>
        </Group>
      </div>
      <Burden draft={draft} hintId={hint} />
      <SegmentedControl
        className={classes.halves}
        fullWidth
        aria-label={t('half.label')}
        value={half}
        onChange={setHalf}
        data={(['sessions', 'catalog'] as const).map((each) => ({
          value: each,
          label: t(`half.${each}`),
        }))}
      />
      <div className={classes.editor} data-half={half}>
        <section className={classes.catalog} aria-labelledby="editor-catalog">
          <VisuallyHidden component="h2" id="editor-catalog">
            {t('half.catalog')}
          </VisuallyHidden>
          {props.catalog(toolsFor(editing))}
        </section>
        <Sessions draft={draft} edit={editing.edit} />
      </div>
      {isAssigning && (
        <AssignDialog
          patient={patient}
          replaces={props.currentNumber}
          draft={draft}
          saving={saving}
          onAssigned={props.onAssigned}
          onClose={() => setAssigning(false)}
        />
      )}
      <OvertakenDialog editing={editing} />
      <LeavingDialog saving={saving} />
    </>
  );
}

function toolsFor({ draft, edit }: DraftEditing): CatalogTools {
  const { active } = draft;
  return {
    session: labelOf(active),
    add: (item) => edit({ type: 'add-item', session: active, item }),
    isThere: (exercise) => obstacleTo(draft, active, exercise) === 'there-already',
    isFull: obstacleTo(draft, active, '') === 'full',
  };
}

/** What is still missing before the program can be assigned; then how much it asks for in a week. */
function Burden({ draft, hintId }: { draft: Draft; hintId: string }) {
  const { t } = useTranslation('program-staff');
  const gaps = gapsIn(draft);
  const { days, exercises } = burdenOf(draft);
  const words =
    gaps.length > 0
      ? gaps.map(({ label, lacks }) => t(`missing.${lacks}`, { label })).join(' ')
      : t('burden.week', {
          days: t('burden.days', { count: days }),
          exercises: t('burden.exercises', { count: exercises }),
        });
  return (
    <Text c="dimmed" mb="sm" id={hintId}>
      {words}
    </Text>
  );
}
