import { useTranslation } from 'react-i18next';
import { PainTrend } from '../../features/diary/trend/pain-trend';
import { PageTitle } from './page-title';
import { useNow } from './use-now';

export function Component() {
  const { t } = useTranslation('portal');
  const { today } = useNow();
  return (
    <>
      <PageTitle>{t('progress')}</PageTitle>
      <PainTrend today={today} />
    </>
  );
}
