import { Button, Group, SegmentedControl, Text, VisuallyHidden } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PatientAddress } from './api/address';
import { programDraftsQuery } from './api/show-program-drafts';
import type { Program, ProgramVersion } from '../api/show-program';
import { minutesOf } from '../program-of-day';
import { AssignDialog } from './assign-dialog';
import { burdenOf, type Draft, type DraftItem, gapsIn, labelOf, obstacleTo } from './draft';
import type { Stored } from './draft-saving';
import { LeavingDialog } from './leaving-dialog';
import { OvertakenDialog } from './overtaken-dialog';
import classes from './editor.module.css';
import type { PlanTimes } from './plan-times';
import { SaveTemplateDialog } from './save-template-dialog';
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
  /** What runs and what waits now; null while nobody knows. */
  program: Program | null;
  beginning: Draft;
  /** How long the beginning takes; null where nothing has begun. */
  times: PlanTimes | null;
  opened: Stored | null;
  heading: ReactNode;
  catalog: (tools: CatalogTools) => ReactNode;
  onStarted: (draft: string) => void;
  onAssigned: (version: ProgramVersion) => void;
}

/** Puts a program together: the catalog on the left, the sessions on the right; on a small screen one of both. */
export function ProgramEditor(props: Props) {
  const { t } = useTranslation('program-staff');
  const { patient, beginning, opened, times: timesBefore, onStarted } = props;
  const { clinic, patient: id } = patient;
  const queries = useQueryClient();
  const address = { clinic, patient: id };
  const editing = useDraftEditing(address, beginning, opened, timesBefore, (draft) => {
    void queries.invalidateQueries({ queryKey: programDraftsQuery(address).queryKey });
    onStarted(draft);
  });
  const { draft, saving, state, times } = editing;
  const [half, setHalf] = useState<Half>('sessions');
  const [dialog, setDialog] = useState<'assign' | 'keep' | null>(null);
  const close = () => setDialog(null);
  const hint = useId();
  const isReady = gapsIn(draft).length === 0;

  return (
    <>
      <div className={classes.head}>
        {props.heading}
        <Group gap="sm">
          <SavingNote state={state} onTryAgain={() => void saving.settle()} />
          <Button variant="default" onClick={() => setDialog('keep')}>
            {t('template.save')}
          </Button>
          <Button
            disabled={!isReady || state.kind === 'assigned'}
            aria-describedby={hint}
            onClick={() => setDialog('assign')}
          >
            {t('assign.open')}
          </Button>
        </Group>
      </div>
      <Burden draft={draft} times={times} hintId={hint} />
      <Halves half={half} onChange={setHalf} />
      <div className={classes.editor} data-half={half}>
        <section className={classes.catalog} aria-labelledby="editor-catalog">
          <VisuallyHidden component="h2" id="editor-catalog">
            {t('half.catalog')}
          </VisuallyHidden>
          {props.catalog(toolsFor(editing))}
        </section>
        <Sessions draft={draft} times={times} edit={editing.edit} />
      </div>
      {dialog === 'assign' && (
        <AssignDialog
          {...{ patient, draft, saving }}
          program={props.program}
          onAssigned={props.onAssigned}
          onClose={close}
        />
      )}
      {dialog === 'keep' && <SaveTemplateDialog {...{ address, draft, saving }} onClose={close} />}
      <OvertakenDialog editing={editing} />
      <LeavingDialog saving={saving} />
    </>
  );
}

type Half = 'sessions' | 'catalog';

/** On a small screen there is room for one half. */
function Halves({ half, onChange }: { half: Half; onChange: (half: Half) => void }) {
  const { t } = useTranslation('program-staff');
  return (
    <SegmentedControl
      className={classes.halves}
      fullWidth
      aria-label={t('half.label')}
      value={half}
      onChange={onChange}
      data={(['sessions', 'catalog'] as const).map((each) => ({
        value: each,
        label: t(`half.${each}`),
      }))}
    />
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
function Burden({
  draft,
  times,
  hintId,
}: {
  draft: Draft;
  times: PlanTimes | null;
  hintId: string;
}) {
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
  const minutes = times ? ` ${t('minutesPerWeek', { count: minutesOf(times.perWeek) })}` : '';
  return (
    <Text c="dimmed" mb="sm" id={hintId}>
      {words}
      {gaps.length === 0 && minutes}
    </Text>
  );
}
