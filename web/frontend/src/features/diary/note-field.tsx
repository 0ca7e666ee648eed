import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from '../../shared/plain/notice';
import { Soft } from '../../shared/plain/soft';
import { useRecord } from '../../shared/session/record';
import styles from './note-field.module.css';
import { type DraftError, NOTE_LIMIT } from './pain-report';

/** From here on the counter is worth a look. */
const COUNT_FROM = NOTE_LIMIT - 200;

interface Props {
  note: string;
  error?: DraftError;
  onChange: (note: string) => void;
}

/** Free words. Says honestly that nobody reads them at once, and whom to call instead. */
export function NoteField({ note, error, onChange }: Props) {
  const { t } = useTranslation(['diary', 'shared']);
  const { emergencyNumber } = useRecord();
  const id = useId();
  const left = NOTE_LIMIT - note.length;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('form.note')}</label>
      <Soft id={`${id}-hint`}>{t('form.noteHint', { number: emergencyNumber })}</Soft>
      <textarea
        id={id}
        data-part="note"
        className={styles.note}
        rows={4}
        value={note}
        aria-invalid={error !== undefined}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className={styles.count} role="status">
        {note.length > COUNT_FROM &&
          (left >= 0 ? t('form.noteLeft', { count: left }) : t('form.noteOver', { count: -left }))}
      </p>
      {error && <FieldError id={`${id}-error`}>{t(`errors.${error}`)}</FieldError>}
    </div>
  );
}
