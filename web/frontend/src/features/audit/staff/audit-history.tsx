import { Box, Button, Center, Loader, Paper, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../shared/staff/failure';
import { NothingHere } from '../../../shared/staff/nothing-here';
import { auditQuery } from '../api/search-audit-entries';
import classes from './audit.module.css';
import { AuditTable } from './audit-table';
import { type AuditFilter, questionOf, wrongFilters } from './period';

interface Props {
  clinic: string;
  filter: AuditFilter;
  onNarrow: (change: Partial<AuditFilter>) => void;
}

/** The history, newest first, page after page. */
export function AuditHistory({ clinic, filter, onNarrow }: Props) {
  const { t } = useTranslation('audit-staff');
  const isAskable = wrongFilters(filter).length === 0;
  const pages = useInfiniteQuery({
    ...auditQuery(clinic, questionOf(isAskable ? filter : EVERYTHING)),
    enabled: isAskable,
  });

  if (!isAskable) return <Text role="status">{t('notAsked')}</Text>;
  if (pages.isPending) {
    return (
      <Center p="xl">
        <Loader aria-label={t('loading')} />
      </Center>
    );
  }
  if (!pages.data) return <Failure failure={pages.error} retry={() => void pages.refetch()} />;

  const entries = pages.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0)
    return <NothingHere title={t('empty.title')} words={t('empty.words')} />;
  return (
    <>
      <Paper withBorder className={classes.sheet}>
        <AuditTable entries={entries} onNarrow={onNarrow} />
      </Paper>
      <Text role="status" c="dimmed" mt="sm">
        {t(pages.hasNextPage ? 'loadedSome' : 'loadedAll', { count: entries.length })}
      </Text>
      {pages.hasNextPage && (
        <Button
          mt="xs"
          variant="default"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
      {pages.isFetchNextPageError && (
        <Box mt="sm">
          <Failure failure={pages.error} />
        </Box>
      )}
    </>
  );
}

const EVERYTHING: AuditFilter = { patient: '', actor: '', from: '', to: '' };
