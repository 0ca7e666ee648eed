import { DragDropContext } from '@hello-pangea/dnd';
import { Button, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, LABELS, labelOf } from './draft';
import type { PlanTimes } from './plan-times';
import { RemovedNote } from './removed-note';
import { SessionCard } from './session-card';
import type { Edit } from './edit-draft';
import { useDragWords } from './use-drag-words';

interface Props {
  draft: Draft;
  times: PlanTimes | null;
  edit: (change: Edit) => void;
}

/** The sessions of the program. What can be dragged can also be moved with buttons. */
export function Sessions({ draft, times, edit }: Props) {
  const { t } = useTranslation('program-staff');
  const { draft: drag, usage } = useDragWords(draft, edit);
  const [said, say] = useState('');
  const announce = useCallback((words: string) => say(words), []);
  return (
    <section aria-labelledby="editor-sessions">
      <VisuallyHidden component="h2" id="editor-sessions">
        {t('half.sessions')}
      </VisuallyHidden>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <DragDropContext {...drag} dragHandleUsageInstructions={usage}>
        {draft.sessions.map((session, index) => (
          <SessionCard
            key={`${draft.edition}/${session.key}`}
            session={session}
            seconds={times?.sessions[index] ?? null}
            index={index}
            count={draft.sessions.length}
            isActive={index === draft.active}
            edit={edit}
            announce={announce}
          />
        ))}
      </DragDropContext>
      {draft.sessions.length < LABELS.length && (
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => edit({ type: 'add-session' })}
        >
          {t('session.add', { label: labelOf(draft.sessions.length) })}
        </Button>
      )}
      <RemovedNote removed={draft.removed} onUndo={() => edit({ type: 'bring-back' })} />
    </section>
  );
}
