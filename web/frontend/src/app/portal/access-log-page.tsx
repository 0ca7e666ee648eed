import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AccessLog } from '../../features/audit/access-log';
import { PageTitle } from './page-title';

export function Component() {
  const { t } = useTranslation(['portal', 'audit']);
  return (
    <>
      <div>
        <Link to="/profile" className="back">
          {t('portal:profile')}
        </Link>
        <PageTitle>{t('audit:title')}</PageTitle>
      </div>
      <AccessLog />
    </>
  );
}
