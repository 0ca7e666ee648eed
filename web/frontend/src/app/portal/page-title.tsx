import { useTranslation } from 'react-i18next';

/** The heading of a page, which is also the title of the browser's tab. */
export function PageTitle({ children }: { children: string }) {
  const { t } = useTranslation('shared');
  return (
    <>
      <title>{`${children} · ${t('product')}`}</title>
      <h1>{children}</h1>
    </>
  );
}
