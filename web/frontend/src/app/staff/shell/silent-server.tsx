import { Alert } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useServerIsSilent } from '../reachability';

/** Stands over the page while the server does not answer: what is shown may be out of date. */
export function SilentServer() {
  const { t } = useTranslation('staff-app');
  const isSilent = useServerIsSilent();
  return (
    <div role="status">
      {isSilent && (
        <Alert
          color="yellow"
          mb="md"
          icon={<IconCloudOff aria-hidden />}
          title={t('silent.title')}
          role="presentation"
        >
          {t('silent.words')}
        </Alert>
      )}
    </div>
  );
}
