import { useTranslation } from 'react-i18next';
import { ReportPain } from '../../features/diary/report-pain';
import { PageTitle } from './page-title';

export function Component() {
  const { t } = useTranslation('diary');
  return (
    <>
      <PageTitle>{t('form.title')}</PageTitle>
      <ReportPain />
    </>
  );
}
