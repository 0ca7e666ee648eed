import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/plain/button';
import { MessagePage } from './message-page';

/** When a page cannot be shown at all, for example because a newer version of it has been installed in the meantime. */
export function ErrorBoundary() {
  const { t } = useTranslation('portal');
  return (
    <MessagePage title={t('broken.title')} words={t('broken.words')}>
      <Button onClick={() => location.reload()}>{t('broken.reload')}</Button>
    </MessagePage>
  );
}
