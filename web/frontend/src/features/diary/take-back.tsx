import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../shared/i18n/problem-words';
import { Button } from '../../shared/plain/button';
import { FieldError, Notice } from '../../shared/plain/notice';
import { Soft } from '../../shared/plain/soft';
import { useRecord } from '../../shared/session/record';
import { painReportsQuery, type PainEntry } from './api/show-pain-reports';
import { painTrendKey } from './api/show-pain-trend';
import { voidPainReport } from './api/void-pain-report';
import styles from './my-reports.module.css';

const LONGEST_REASON = 500;

/** Asks why a report does not count, and takes it back. The report stays readable with the reason beside it. */
export function TakeBack({ entry, onDone }: { entry: PainEntry; onDone: () => void }) {
  const { t } = useTranslation(['diary', 'shared']);
  const problemWords = useProblemWords();
  const id = useId();
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<'reasonMissing' | 'reasonTooLong' | null>(null);
  const taking = useTakingBack(entry, onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = reason.trim();
    const fault = !said ? 'reasonMissing' : said.length > LONGEST_REASON ? 'reasonTooLong' : null;
    setWrong(fault);
    if (!fault) taking.mutate(said);
    else document.getElementById(id)?.focus();
  };
  return (
    <form className={styles.asking} onSubmit={submit} noValidate>
      <label htmlFor={id}>{t('mine.ask')}</label>
      <textarea
        id={id}
        rows={2}
        value={reason}
        // The question comes up because the person pressed for it.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-hint ${wrong ? `${id}-wrong` : ''}`}
        onChange={(event) => setReason(event.target.value)}
      />
      <Soft id={`${id}-hint`}>{t('mine.askHint')}</Soft>
      {wrong && <FieldError id={`${id}-wrong`}>{t(`mine.${wrong}`)}</FieldError>}
      {taking.error && (
        <div role="alert">
          <Notice tone="caution" title={t('mine.notTaken')}>
            <p>{problemWords(taking.error)}</p>
          </Notice>
        </div>
      )}
      <Button look="secondary" type="submit" disabled={taking.isPending}>
        {t('mine.confirm')}
      </Button>
      <Button look="quiet" onClick={onDone}>
        {t('mine.keep')}
      </Button>
    </form>
  );
}

function useTakingBack(entry: PainEntry, onDone: () => void) {
  const queries = useQueryClient();
  const record = useRecord();
  return useMutation({
    mutationFn: (reason: string) => voidPainReport({ ...record, id: entry.id }, reason),
    onSuccess: async () => {
      void queries.invalidateQueries({ queryKey: painTrendKey(record) });
      await queries.invalidateQueries({ queryKey: painReportsQuery(record).queryKey });
      onDone();
    },
    onError: () => void queries.invalidateQueries({ queryKey: painReportsQuery(record).queryKey }),
  });
}
