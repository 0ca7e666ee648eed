import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { useProblemWords } from '../i18n/problem-words';
import { Button } from './button';
import { Notice } from './notice';
import styles from './plain.module.css';
import { Soft } from './soft';

interface Props<T> {
  query: UseQueryResult<T>;
  /** What could not be loaded, as a sentence. */
  failed: string;
  children: (data: T) => ReactNode;
}

/** Shows what a query brought; until then that it is under way, or why it did not work and how to try again. */
export function QueryState<T>({ query, failed, children }: Props<T>) {
  const { t } = useTranslation('shared');
  const problemWords = useProblemWords();
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) {
    return (
      <p className={styles.loading} role="status">
        {t('loading')}
      </p>
    );
  }
  const requestId = query.error instanceof Problem ? query.error.requestId : null;
  return (
    <div role="alert">
      <Notice tone="caution" title={failed}>
        <p>{problemWords(query.error)}</p>
        {requestId && <Soft>{t('requestId', { id: requestId })}</Soft>}
        <Button look="secondary" onClick={() => void query.refetch()} disabled={query.isFetching}>
          {t('tryAgain')}
        </Button>
      </Notice>
    </div>
  );
}
