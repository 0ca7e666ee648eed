import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../shared/plain/button';
import { QueryState } from '../../shared/plain/query-state';
import { Soft } from '../../shared/plain/soft';
import { useRecord } from '../../shared/session/record';
import { painReportsQuery, type PainEntry } from './api/show-pain-reports';
import { MyReport } from './my-report';
import styles from './my-reports.module.css';

/** Everything the patient has reported, the latest first, with what was taken back or corrected. */
export function MyReports() {
  const { t } = useTranslation(['diary', 'shared']);
  const query = useInfiniteQuery(painReportsQuery(useRecord()));
  return (
    <>
      <Soft>{t('mine.words')}</Soft>
      <QueryState query={query} failed={t('mine.failed')}>
        {({ pages }) => <Entries entries={pages.flatMap((page) => page.items)} />}
      </QueryState>
      {query.hasNextPage && (
        <Button
          look="secondary"
          disabled={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('mine.older')}
        </Button>
      )}
    </>
  );
}

function Entries({ entries }: { entries: PainEntry[] }) {
  const { t } = useTranslation(['diary', 'shared']);
  if (entries.length === 0) {
    return (
      <>
        <p>{t('mine.none')}</p>
        <ButtonLink to="/pain">{t('mine.report')}</ButtonLink>
      </>
    );
  }
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => (
        <MyReport key={entry.id} entry={entry} />
      ))}
    </ul>
  );
}
