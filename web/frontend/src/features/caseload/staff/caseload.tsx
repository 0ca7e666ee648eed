import { Box, Button, Center, Loader, Paper, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../shared/staff/failure';
import { NothingHere } from '../../../shared/staff/nothing-here';
import { type CaseloadOrder, caseloadQuery } from '../api/show-caseload';
import { rowsNamed, rowsOf } from './caseload-rows';
import classes from './caseload.module.css';
import { CaseloadTable } from './caseload-table';

interface Props {
  clinic: string;
  order: CaseloadOrder;
  /** What was typed to find a name; looks only through what is loaded. */
  name: string;
  pathOf: (patient: string) => string;
  /** What somebody who has no patients yet can do. */
  firstStep: ReactNode;
}

/** The patients somebody cares for, page after page without losing the place. */
export function Caseload({ clinic, order, name, pathOf, firstStep }: Props) {
  const { t } = useTranslation('caseload-staff');
  const pages = useInfiniteQuery(caseloadQuery(clinic, order));
  const typed = useDeferredValue(name);

  if (pages.isPending) {
    return (
      <Center p="xl">
        <Loader aria-label={t('loading')} />
      </Center>
    );
  }
  if (!pages.data) return <Failure failure={pages.error} retry={() => void pages.refetch()} />;

  const rows = rowsOf(pages.data.pages);
  const found = rowsNamed(rows, typed);
  if (rows.length === 0) {
    return (
      <NothingHere title={t('empty.title')} words={t('empty.words')}>
        {firstStep}
      </NothingHere>
    );
  }
  const summary = () => {
    if (typed.trim()) return t('found', { count: found.length, loaded: rows.length });
    return t(pages.hasNextPage ? 'loadedSome' : 'loadedAll', { count: rows.length });
  };
  return (
    <>
      {found.length > 0 && (
        <Paper withBorder className={classes.sheet}>
          <CaseloadTable rows={found} pathOf={pathOf} />
        </Paper>
      )}
      <Text role="status" c="dimmed" mt="sm">
        {summary()}
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
