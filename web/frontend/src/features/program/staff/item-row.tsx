import { Draggable } from '@hello-pangea/dnd';
import { Textarea } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoseEditor } from './dose-editor';
import { type DraftItem, LONGEST_NOTE } from './draft';
import type { Edit } from './edit-draft';
import classes from './editor.module.css';
import { ItemActions } from './item-actions';

interface Props {
  item: DraftItem;
  sessionKey: number;
  session: number;
  position: number;
  siblings: number;
  sessions: number;
  edit: (change: Edit) => void;
  announce: (words: string) => void;
}

/** One exercise of a session with its dose and note. */
export const ItemRow = memo(function ItemRow(props: Props) {
  const { item, session, position, edit } = props;
  const { t } = useTranslation('program-staff');
  const at = { session, item: position };
  const [isNoting, setNoting] = useState(item.note !== '');
  const [hasAsked, setAsked] = useState(false);
  const note = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (hasAsked) note.current?.focus();
  }, [hasAsked]);
  const askForNote = () => {
    setNoting(true);
    setAsked(true);
  };
  return (
    <Draggable draggableId={`${props.sessionKey}/${item.exercise}`} index={position}>
      {(row, { isDragging }) => (
        <li
          className={classes.item}
          data-dragging={isDragging || undefined}
          ref={row.innerRef}
          {...row.draggableProps}
        >
          <span
            className={classes.handle}
            {...row.dragHandleProps}
            aria-label={t('item.drag', { name: item.name })}
          >
            <IconGripVertical size={18} aria-hidden />
          </span>
          <span className={classes.itemName} lang="en">
            {item.name}
          </span>
          <ItemActions {...props} isNoting={isNoting} onNote={askForNote} />
          <div className={classes.itemBody}>
            <DoseEditor
              name={item.name}
              dose={item.dose}
              onChange={(dose) => edit({ type: 'set-dose', at, dose })}
            />
            {isNoting && (
              <Textarea
                ref={note}
                mt={6}
                size="xs"
                autosize
                minRows={1}
                maxLength={LONGEST_NOTE}
                label={t('item.note', { name: item.name })}
                value={item.note}
                onChange={({ currentTarget }) =>
                  edit({ type: 'set-note', at, note: currentTarget.value })
                }
              />
            )}
          </div>
        </li>
      )}
    </Draggable>
  );
});
