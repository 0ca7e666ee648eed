import { Box, Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Unreachable } from '../../../shared/api/problem';
import { Failure } from '../../../shared/staff/failure';
import { PageTitle } from '../../../shared/staff/page-title';

/** When a page itself breaks, or its code could not be fetched. Nothing that was saved is touched by that. */
export function RouteFailure() {
  const { t } = useTranslation('staff-app');
  const failure = useRouteError();
  const codeIsMissing = failure instanceof TypeError && /import/i.test(failure.message);
  return (
    <Box maw={560} p="md">
      <Stack>
        <PageTitle>{t('broken.title')}</PageTitle>
        <Failure
          failure={codeIsMissing ? new Unreachable('The page could not be fetched') : failure}
          retry={() => location.reload()}
        />
        <Button component="a" href="/" variant="subtle" w="fit-content">
          {t('toStart')}
        </Button>
      </Stack>
    </Box>
  );
}
