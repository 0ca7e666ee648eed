import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/i18n/formats';
import { Button } from '../../shared/plain/button';
import { QueryState } from '../../shared/plain/query-state';
import { Soft } from '../../shared/plain/soft';
import { useRecord } from '../../shared/session/record';
import styles from './access-log.module.css';
import { type AccessLogEntry, accessLogQuery } from './api/show-access-log';
import english from './locales/en.json';

type KnownUseCase = keyof typeof english.useCases;

/** Who has read or changed the patient's record, newest first, page by page. */
export function AccessLog() {
  const { t } = useTranslation(['audit', 'shared']);
  const query = useInfiniteQuery(accessLogQuery(useRecord()));
  return (
    <>
      <Soft>{t('words')}</Soft>
      <QueryState query={query} failed={t('loadFailed')}>
        {({ pages }) => <Entries entries={pages.flatMap((page) => page.items)} />}
      </QueryState>
      {query.hasNextPage && (
        <Button
          look="secondary"
          disabled={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('older')}
        </Button>
      )}
    </>
  );
}

function Entries({ entries }: { entries: AccessLogEntry[] }) {
  const { t } = useTranslation(['audit', 'shared']);
  if (entries.length === 0) return <p>{t('none')}</p>;
  return (
    <ul className={styles.entries}>
      {entries.map((entry, position) => (
        // Entries have no id of their own here, and the list only ever grows at its end.
        <Entry key={position} entry={entry} />
      ))}
    </ul>
  );
}

function Entry({ entry }: { entry: AccessLogEntry }) {
  const { t } = useTranslation(['audit', 'shared']);
  const formats = useFormats();
  const known = entry.useCase in english.useCases ? (entry.useCase as KnownUseCase) : 'other';
  return (
    <li className={styles.entry}>
      <p className={styles.who}>
        {entry.role === 'patient' ? t('you') : (entry.who ?? t('unknown'))}
      </p>
      <p>
        {t(`useCases.${known}`, { useCase: entry.useCase })}
        {entry.outcome !== 'allowed' && ` (${t(entry.outcome)})`}
      </p>
      <Soft>{formats.instant(entry.at)}</Soft>
    </li>
  );
}
