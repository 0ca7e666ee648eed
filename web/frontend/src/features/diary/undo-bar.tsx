import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/plain/button';
import { useOutbox } from './outbox/use-outbox';
import styles from './undo-bar.module.css';

const MINUTE = 60_000;
/** How long it is said that a report was taken back. */
const SAID_FOR = 8_000;

/**
 * For a minute after saving, on whatever page: the report can be taken back at a press. Afterwards the list of reports does
 * the same, with a reason, so nobody has to be quick.
 */
export function UndoBar() {
  const { t } = useTranslation(['diary', 'shared']);
  const { outbox, state } = useOutbox();
  const { latest } = state;
  const [undoing, setUndoing] = useState<string | null>(null);
  const isUndone = latest !== null && undoing === latest.id;

  useEffect(() => {
    if (!latest) return;
    const left = isUndone ? SAID_FOR : latest.at + MINUTE - Date.now();
    const timer = setTimeout(() => outbox.forgetLatest(), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [latest, isUndone, outbox]);

  const undo = (id: string) => {
    setUndoing(id);
    void outbox.undo(id);
  };
  return (
    <div className={styles.place} data-undo={latest ? true : undefined}>
      {/* The live region stands before anything is said in it; otherwise some screen readers stay silent. */}
      <p role="status">
        {latest && t(isUndone ? 'undo.done' : 'undo.saved', { score: latest.painNow })}
      </p>
      {latest && !isUndone && (
        <Button look="quiet" onClick={() => undo(latest.id)}>
          {t('undo.undo')}
        </Button>
      )}
    </div>
  );
}
