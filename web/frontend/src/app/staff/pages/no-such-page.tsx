import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageTitle } from '../../../shared/staff/page-title';

/** For an address that leads nowhere. */
export function Component() {
  const { t } = useTranslation('staff-app');
  return (
    <>
      <PageTitle>{t('noSuchPage.title')}</PageTitle>
      <Text my="sm">{t('noSuchPage.words')}</Text>
      <Anchor component={Link} to="/">
        {t('toStart')}
      </Anchor>
    </>
  );
}
