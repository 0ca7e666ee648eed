import { Button, Center, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../../shared/api/me';
import { signOut } from '../../../shared/api/sign-out';
import { homeOf } from '../../../shared/session/home-of';
import { PageTitle } from '../../../shared/staff/page-title';

/** For somebody whose role does not open this place: says so, and where their own place is. */
export function Closed({ me }: { me: Me }) {
  const { t } = useTranslation('staff-app');
  const home = homeOf(me.roles);
  return (
    <Center component="main" mih="100vh" p="md">
      <Paper withBorder p="xl" maw={480}>
        <Stack align="flex-start">
          <PageTitle>{t('closed.title')}</PageTitle>
          <Text>{t('closed.words', { name: me.name })}</Text>
          {home && (
            <Button component="a" href={home}>
              {t('closed.home')}
            </Button>
          )}
          <Button variant="default" onClick={() => void signOut()}>
            {t('signOut')}
          </Button>
        </Stack>
      </Paper>
    </Center>
  );
}
