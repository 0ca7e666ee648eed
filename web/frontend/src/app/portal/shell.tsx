import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';

export function Component() {
  const { t } = useTranslation('portal');
  return (
    <main>
      <h1>{t('today')}</h1>
      <Outlet />
    </main>
  );
}
