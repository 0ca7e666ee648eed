import { Button, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Removed } from './draft';
import classes from './editor.module.css';

/** What was taken out can be brought back as long as nothing else is taken out. It does not vanish by itself. */
export function RemovedNote({ removed, onUndo }: { removed: Removed | null; onUndo: () => void }) {
  const { t } = useTranslation('program-staff');
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed is gone with its row: the keyboard goes on at the way back.
    if (removed && document.activeElement === document.body) undo.current?.focus();
  }, [removed]);

  const words = () => {
    if (!removed) return '';
    return removed.what === 'item'
      ? t('removed.item', { name: removed.item.name })
      : t('removed.session', { count: removed.session.items.length });
  };
  return (
    <div className={removed ? classes.removed : undefined}>
      <Text role="status">{words()}</Text>
      {removed && (
        <Button
          ref={undo}
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          onClick={onUndo}
        >
          {t('removed.undo')}
        </Button>
      )}
    </div>
  );
}
