import { Container, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';

export function Component() {
  const { t } = useTranslation('staff');
  return (
    <Container component="main">
      <Title order={1}>{t('start')}</Title>
      <Outlet />
    </Container>
  );
}
