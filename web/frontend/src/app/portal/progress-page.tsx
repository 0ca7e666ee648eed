import { useTranslation } from 'react-i18next';
import { PainTrend } from '../../features/diary/trend/pain-trend';
import { ButtonLink } from '../../shared/plain/button';
import { PageTitle } from './page-title';
import { useNow } from './use-now';

export function Component() {
  const { t } = useTranslation(['portal', 'diary']);
  const { today } = useNow();
  return (
    <>
      <PageTitle>{t('portal:progress')}</PageTitle>
      <PainTrend today={today} />
      <ButtonLink look="secondary" to="/progress/reports">
        {t('diary:mine.open')}
      </ButtonLink>
    </>
  );
}
