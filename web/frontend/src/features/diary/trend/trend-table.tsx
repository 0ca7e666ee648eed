import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats';
import type { TrendDay } from './trend-days';
import styles from './trend.module.css';

/** The figures behind the chart, newest first. */
export function TrendTable({ days }: { days: TrendDay[] }) {
  const { t } = useTranslation(['diary', 'shared']);
  const formats = useFormats();
  return (
    <table className={styles.table}>
      <caption className="unseen">{t('trend.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('trend.day')}</th>
          <th scope="col">{t('trend.worst')}</th>
          <th scope="col">{t('trend.latest')}</th>
          <th scope="col">{t('trend.reports')}</th>
        </tr>
      </thead>
      <tbody>
        {days.toReversed().map(({ date, report }) => (
          <tr key={date}>
            <th scope="row">{formats.shortDay(date)}</th>
            {report ? (
              <>
                <td>{report.worst}</td>
                <td>{report.latest}</td>
                <td>{report.reports}</td>
              </>
            ) : (
              <td colSpan={3} className={styles.noReport}>
                {t('trend.noReport')}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
