import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showMe } from '../../../shared/api/me';
import { signIn } from '../../../shared/session/place';
import { onSessionEnd } from '../../../shared/session/session-end';
import { Dialog } from '../../../shared/staff/dialog';
import { announceSessionReturn } from '../../../shared/staff/session-return';
import { useWorkplace } from '../clinic';

const LOOK_EVERY = 3_000;

/**
 * Covers the page, but leaves it as it is, when the server does not know the person any more: they sign in again in another
 * window, and the page goes on with all that was typed. When somebody else signs in there, this page starts afresh.
 */
export function SessionEnded() {
  const { t } = useTranslation('staff-app');
  const { me } = useWorkplace();
  const queries = useQueryClient();
  const [hasEnded, setEnded] = useState(false);

  useEffect(() => onSessionEnd(() => setEnded(true)), []);
  useEffect(() => {
    if (!hasEnded) return;
    const look = () =>
      void showMe().then(
        ({ account }) => {
          if (account !== me.account) return location.reload();
          setEnded(false);
          announceSessionReturn();
          void queries.invalidateQueries();
        },
        () => undefined,
      );
    const timer = setInterval(look, LOOK_EVERY);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, [hasEnded, me.account, queries]);

  return (
    <Dialog opened={hasEnded} title={t('ended.title')}>
      <Stack>
        <Text>{t('ended.words')}</Text>
        <Group>
          <Button component="a" href="/login" target="_blank" data-autofocus>
            {t('ended.newWindow')}
          </Button>
          <Anchor component="button" type="button" size="sm" onClick={signIn}>
            {t('ended.here')}
          </Anchor>
        </Group>
      </Stack>
    </Dialog>
  );
}
