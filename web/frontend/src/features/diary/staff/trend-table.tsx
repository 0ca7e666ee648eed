import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useStaffFormats } from '../../../shared/staff/formats';
import { PainBadge } from '../../../shared/staff/pain-badge';
import type { TrendDay } from '../trend/trend-days';
import classes from './pain-trend.module.css';

/** The numbers behind the chart, newest first. Days without a report are counted, not listed. */
export function TrendTable({ days }: { days: TrendDay[] }) {
  const { t } = useTranslation('diary-staff');
  const { date } = useStaffFormats();
  const reported = days.flatMap(({ report }) => (report ? [report] : [])).toReversed();
  return (
    <details className={classes.behind}>
      <summary>{t('table.open')}</summary>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('table.open')}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('table.day')}</Table.Th>
              <Table.Th>{t('table.worst')}</Table.Th>
              <Table.Th>{t('table.latest')}</Table.Th>
              <Table.Th>{t('table.reports')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {reported.map((day) => (
              <Table.Tr key={day.date}>
                <Table.Th scope="row" fw={400}>
                  {date(day.date)}
                </Table.Th>
                <Table.Td>
                  <PainBadge score={day.worst} />
                </Table.Td>
                <Table.Td>{day.latest}</Table.Td>
                <Table.Td>{day.reports}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </details>
  );
}
