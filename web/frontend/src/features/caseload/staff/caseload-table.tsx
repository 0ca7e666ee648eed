import { Anchor, Table, Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useStaffFormats } from '../../../shared/staff/formats';
import { PainBadge } from '../../../shared/staff/pain-badge';
import type { CaseloadRow } from '../api/show-caseload';
import classes from './caseload.module.css';
import { PainSpark } from './pain-spark';

interface Props {
  rows: CaseloadRow[];
  pathOf: (patient: string) => string;
}

/** One line per patient. The arrow keys go from name to name; Enter opens. */
export function CaseloadTable({ rows, pathOf }: Props) {
  const { t } = useTranslation('caseload-staff');
  return (
    <Table highlightOnHover stickyHeader className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('column.patient')}</Table.Th>
          <Table.Th>{t('column.pain')}</Table.Th>
          <Table.Th visibleFrom="xs">{t('column.recent')}</Table.Th>
          <Table.Th visibleFrom="md">{t('column.lastReport')}</Table.Th>
          <Table.Th visibleFrom="md">{t('column.program')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody onKeyDown={stepThroughNames}>
        {rows.map((row) => (
          <Row key={row.id} row={row} path={pathOf(row.id)} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Row({ row, path }: { row: CaseloadRow; path: string }) {
  const { t } = useTranslation('caseload-staff');
  const { age, dateAndTime } = useStaffFormats();
  const lastReport = row.lastReportAt === null ? t('noReport') : age(row.lastReportAt);
  return (
    <Table.Tr className={classes.row}>
      <Table.Th scope="row" fw={400}>
        <Anchor component={Link} to={path} className={classes.name} data-row-name>
          {row.name}
        </Anchor>
        <Text hiddenFrom="md" size="xs" c="dimmed">
          {lastReport}
        </Text>
      </Table.Th>
      <Table.Td>
        {row.lastPain === null ? <Unknown /> : <PainBadge score={row.lastPain} />}
      </Table.Td>
      <Table.Td visibleFrom="xs">
        <PainSpark days={row.recentPain} />
      </Table.Td>
      <Table.Td visibleFrom="md">
        {row.lastReportAt === null ? (
          <Text c="dimmed">{lastReport}</Text>
        ) : (
          <time dateTime={row.lastReportAt} title={dateAndTime(row.lastReportAt)}>
            {lastReport}
          </time>
        )}
      </Table.Td>
      <Table.Td visibleFrom="md">
        {row.programNumber === null ? (
          <Text c="dimmed">{t('noProgram')}</Text>
        ) : (
          t('program', { number: row.programNumber })
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function Unknown() {
  const { t } = useTranslation('caseload-staff');
  return <Text c="dimmed">{t('unknown')}</Text>;
}

function stepThroughNames(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-name]')];
  const here = names.findIndex((name) => name === document.activeElement);
  const next = names[here + step];
  if (here < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
