import { Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../shared/staff/page-title';

/** For somebody who is staff, but whose last membership has ended or has not begun. */
export function NoClinic() {
  const { t } = useTranslation('staff-app');
  return (
    <Paper withBorder p="xl" maw={560}>
      <PageTitle>{t('noClinic.title')}</PageTitle>
      <Text mt="sm">{t('noClinic.words')}</Text>
    </Paper>
  );
}
