import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../shared/staff/dialog';
import { useBlocker } from 'react-router';
import type { DraftSaving } from './draft-saving';

/** Leaving saves first. Only when that does not work, the person is asked. */
export function LeavingDialog({ saving }: { saving: DraftSaving }) {
  const { t } = useTranslation('program-staff');
  const blocker = useBlocker(() => saving.isAtRisk());
  const [mustAsk, setMustAsk] = useState(false);
  const isLeaving = blocker.state === 'blocked';

  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    let isCurrent = true;
    void saving.settle().then((stored) => {
      if (!isCurrent) return;
      if (stored) blocker.proceed();
      else setMustAsk(true);
    });
    return () => {
      isCurrent = false;
    };
  }, [blocker, saving]);

  const stay = () => {
    setMustAsk(false);
    blocker.reset?.();
  };
  return (
    <Dialog opened={isLeaving && mustAsk} onClose={stay} title={t('leaving.title')} size="md">
      <Stack>
        <Text>{t('leaving.words')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => blocker.proceed?.()}>
            {t('leaving.leave')}
          </Button>
          <Button data-autofocus onClick={stay}>
            {t('leaving.stay')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
