import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../shared/plain/button';
import { PageTitle } from './page-title';

export function Component() {
  const { t } = useTranslation('portal');
  return (
    <>
      <PageTitle>{t('notFound.title')}</PageTitle>
      <p>{t('notFound.words')}</p>
      <ButtonLink to="/">{t('notFound.toToday')}</ButtonLink>
    </>
  );
}
