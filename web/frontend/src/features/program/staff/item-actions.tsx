import { ActionIcon, Group, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsMove, IconNote, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftItem, labelOf } from './draft';
import type { Edit } from './edit-draft';
import classes from './editor.module.css';

interface Props {
  item: DraftItem;
  session: number;
  position: number;
  siblings: number;
  sessions: number;
  isNoting: boolean;
  onNote: () => void;
  edit: (change: Edit) => void;
  announce: (words: string) => void;
}

/** What dragging can do, as buttons; and a note, and taking out. */
export function ItemActions(props: Props) {
  const { item, session, position, siblings, edit } = props;
  const { t } = useTranslation('program-staff');
  const id = useId();
  const at = { session, item: position };

  const step = (by: 1 | -1) => {
    const place = position + by;
    if (place < 0 || place >= siblings) return;
    edit({ type: 'move-item', from: at, to: { session, item: place } });
    props.announce(
      t('drag.dropped', { name: item.name, session: labelOf(session), position: place + 1 }),
    );
    keepFocus(`${id}${by}`);
  };
  const arrow = (by: 1 | -1, isEnd: boolean) => ({
    id: `${id}${by}`,
    variant: 'subtle',
    size: 32,
    'aria-disabled': isEnd,
    'data-disabled': isEnd || undefined,
    onClick: () => step(by),
  });
  return (
    <Group gap={2} wrap="nowrap" className={classes.itemActions}>
      <ActionIcon {...arrow(-1, position === 0)} aria-label={t('item.up', { name: item.name })}>
        <IconArrowUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        {...arrow(1, position === siblings - 1)}
        aria-label={t('item.down', { name: item.name })}
      >
        <IconArrowDown size={18} aria-hidden />
      </ActionIcon>
      {props.sessions > 1 && <MoveMenu {...props} />}
      {!props.isNoting && (
        <ActionIcon
          variant="subtle"
          size={32}
          aria-label={t('item.addNote', { name: item.name })}
          onClick={props.onNote}
        >
          <IconNote size={18} aria-hidden />
        </ActionIcon>
      )}
      <ActionIcon
        variant="subtle"
        size={32}
        aria-label={t('item.remove', { name: item.name })}
        onClick={() => edit({ type: 'remove-item', at })}
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

function MoveMenu({ item, session, position, sessions, edit, announce }: Props) {
  const { t } = useTranslation('program-staff');
  const others = Array.from({ length: sessions }, (_, index) => index).filter(
    (index) => index !== session,
  );
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="subtle" size={32} aria-label={t('item.move', { name: item.name })}>
          <IconArrowsMove size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map((other) => (
          <Menu.Item
            key={other}
            onClick={() => {
              const to = { session: other, item: Number.MAX_SAFE_INTEGER };
              edit({ type: 'move-item', from: { session, item: position }, to });
              announce(t('item.moved', { name: item.name, session: labelOf(other) }));
            }}
          >
            {t('item.moveTo', { session: labelOf(other) })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Moving a row in the document can take the focus away from the button that was just pressed. */
function keepFocus(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
