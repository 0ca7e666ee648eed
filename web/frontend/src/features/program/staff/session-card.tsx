import { Droppable } from '@hello-pangea/dnd';
import { ActionIcon, Radio, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../shared/i18n/formats';
import { minutesOf } from '../program-of-day';
import { type DraftSession, labelOf, WEEKDAYS } from './draft';
import type { Edit } from './edit-draft';
import classes from './editor.module.css';
import { ItemRow } from './item-row';

interface Props {
  session: DraftSession;
  /** How long it took when it was saved last. */
  seconds: number | null;
  index: number;
  /** How many sessions there are. */
  count: number;
  isActive: boolean;
  edit: (change: Edit) => void;
  announce: (words: string) => void;
}

/** One session: on which days, which exercises in which order. The active one receives what is added. */
export const SessionCard = memo(function SessionCard(props: Props) {
  const { session, seconds, index, count, isActive, edit } = props;
  const { t } = useTranslation('program-staff');
  const label = labelOf(index);
  return (
    <section
      className={classes.session}
      data-active={isActive || undefined}
      aria-label={t('session.label', { label })}
    >
      <div className={classes.sessionHead}>
        <Radio
          name="active-session"
          checked={isActive}
          onChange={() => edit({ type: 'choose-session', session: index })}
          label={t('session.label', { label })}
          description={isActive ? t('session.receives') : undefined}
          styles={{ label: { fontWeight: 700 } }}
        />
        {seconds !== null && session.items.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('minutes', { count: minutesOf(seconds) })}
          </Text>
        )}
        <WeekdayToggles session={session} index={index} edit={edit} />
        {count > 1 && (
          <ActionIcon
            ms="auto"
            variant="subtle"
            size={32}
            aria-label={t('session.remove', { label })}
            onClick={() => edit({ type: 'remove-session', session: index })}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        )}
      </div>
      <Droppable droppableId={String(session.key)}>
        {(list, { isDraggingOver }) => (
          <ol
            className={classes.items}
            data-over={isDraggingOver || undefined}
            ref={list.innerRef}
            {...list.droppableProps}
          >
            {session.items.map((item, position) => (
              <ItemRow
                key={item.exercise}
                item={item}
                sessionKey={session.key}
                session={index}
                position={position}
                siblings={session.items.length}
                sessions={count}
                edit={edit}
                announce={props.announce}
              />
            ))}
            {list.placeholder}
            {session.items.length === 0 && !isDraggingOver && (
              <li className={classes.emptySession}>{t('session.empty')}</li>
            )}
          </ol>
        )}
      </Droppable>
    </section>
  );
});

function WeekdayToggles({ session, index, edit }: Pick<Props, 'session' | 'index' | 'edit'>) {
  const { t } = useTranslation('program-staff');
  const short = new Intl.DateTimeFormat(useLocale(), { weekday: 'short', timeZone: 'UTC' });
  return (
    <div
      className={classes.weekdays}
      role="group"
      aria-label={t('session.days', { label: labelOf(index) })}
    >
      {WEEKDAYS.map((weekday, daysAfterMonday) => (
        <button
          key={weekday}
          type="button"
          className={classes.weekday}
          aria-pressed={session.weekdays.includes(weekday)}
          title={t(`weekdays.${weekday}`)}
          onClick={() => edit({ type: 'toggle-weekday', session: index, weekday })}
        >
          {short.format(Date.UTC(2026, 0, FIRST_MONDAY + daysAfterMonday))}
        </button>
      ))}
    </div>
  );
}

const FIRST_MONDAY = 5;
