import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MyReports } from '../../features/diary/my-reports';
import { PageTitle } from './page-title';

export function Component() {
  const { t } = useTranslation(['portal', 'diary']);
  return (
    <>
      <div>
        <Link to="/progress" className="back">
          {t('portal:progress')}
        </Link>
        <PageTitle>{t('diary:mine.title')}</PageTitle>
      </div>
      <MyReports />
    </>
  );
}
