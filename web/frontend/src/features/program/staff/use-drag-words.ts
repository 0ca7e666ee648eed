import type { DragDropContextProps, DraggableLocation } from '@hello-pangea/dnd';
import { useTranslation } from 'react-i18next';
import { type Draft, labelOf, type Place } from './draft';
import type { Edit } from './edit-draft';

type Handlers = Pick<DragDropContextProps, 'onDragStart' | 'onDragUpdate' | 'onDragEnd'>;

/** What happens when something is dragged, by mouse or by keyboard, and what a screen reader hears of it. */
export function useDragWords(
  draft: Draft,
  edit: (change: Edit) => void,
): { draft: Handlers; usage: string } {
  const { t } = useTranslation('program-staff');
  const placeOf = ({ droppableId, index }: DraggableLocation): Place => ({
    session: draft.sessions.findIndex(({ key }) => String(key) === droppableId),
    item: index,
  });
  const spoken = (place: Place) => ({
    session: labelOf(place.session),
    position: place.item + 1,
  });
  const nameAt = (place: Place) => draft.sessions[place.session]?.items[place.item]?.name ?? '';

  const handlers: Handlers = {
    onDragStart: ({ source }, { announce }) => {
      const from = placeOf(source);
      announce(t('drag.lifted', { name: nameAt(from), ...spoken(from) }));
    },
    onDragUpdate: ({ destination }, { announce }) => {
      announce(destination ? t('drag.over', spoken(placeOf(destination))) : t('drag.nowhere'));
    },
    onDragEnd: ({ source, destination }, { announce }) => {
      const from = placeOf(source);
      if (!destination) return announce(t('drag.cancelled', { name: nameAt(from) }));
      const to = placeOf(destination);
      announce(t('drag.dropped', { name: nameAt(from), ...spoken(to) }));
      edit({ type: 'move-item', from, to });
    },
  };
  return { draft: handlers, usage: t('drag.usage') };
}
