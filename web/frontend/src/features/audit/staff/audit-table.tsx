import { ActionIcon, Anchor, Table, Text } from '@mantine/core';
import { IconAlertTriangleFilled, IconBan, IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaffFormats } from '../../../shared/staff/formats';
import type { AuditEntry } from '../api/search-audit-entries';
import classes from './audit.module.css';
import { deedWords, reasonWords } from './entry-words';
import type { AuditFilter } from './period';

interface Props {
  entries: AuditEntry[];
  /** A name in the list narrows the history to that person. */
  onNarrow: (change: Partial<AuditFilter>) => void;
}

export function AuditTable({ entries, onNarrow }: Props) {
  const { t } = useTranslation('audit-staff');
  return (
    <Table stickyHeader className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('column.when')}</Table.Th>
          <Table.Th>{t('column.who')}</Table.Th>
          <Table.Th>{t('column.what')}</Table.Th>
          <Table.Th>{t('column.patient')}</Table.Th>
          <Table.Th>{t('column.outcome')}</Table.Th>
          <Table.Th>{t('column.more')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => (
          <EntryRows key={entry.id} entry={entry} onNarrow={onNarrow} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** The actor of what a migration did; no account is called so. */
const MIGRATION = 'migration';

function EntryRows({ entry, onNarrow }: { entry: AuditEntry; onNarrow: Props['onNarrow'] }) {
  const { t } = useTranslation('audit-staff');
  const { dateAndSecond } = useStaffFormats();
  const [isOpen, setOpen] = useState(false);
  const deed = deedWords(t, entry);
  return (
    <>
      <Table.Tr data-outcome={entry.outcome} data-kind={entry.kind}>
        <Table.Td className={classes.when} data-label={t('column.when')}>
          <time dateTime={entry.at}>{dateAndSecond(entry.at)}</time>
        </Table.Td>
        <Table.Td data-label={t('column.who')}>
          {entry.actor === MIGRATION ? (
            t('system')
          ) : (
            <Narrowing id={entry.actor} onNarrow={(actor) => onNarrow({ actor })}>
              {entry.actorName ?? t('stranger')}
            </Narrowing>
          )}
          <Text size="xs" c="dimmed">
            {roleWords(t, entry.role)}
          </Text>
        </Table.Td>
        <Table.Td className={classes.deed} data-label={t('column.what')}>
          {deed}
        </Table.Td>
        <Table.Td data-label={t('column.patient')}>
          <Narrowing id={entry.patient} onNarrow={(patient) => onNarrow({ patient })}>
            {entry.patientName ?? entry.patient}
          </Narrowing>
        </Table.Td>
        <Table.Td data-label={t('column.outcome')}>
          <Outcome entry={entry} />
        </Table.Td>
        <Table.Td className={classes.toggle}>
          <ActionIcon
            variant="subtle"
            size={28}
            aria-expanded={isOpen}
            aria-label={t('details', { deed })}
            onClick={() => setOpen(!isOpen)}
          >
            <IconChevronDown size={16} aria-hidden className={isOpen ? classes.up : undefined} />
          </ActionIcon>
        </Table.Td>
      </Table.Tr>
      {isOpen && (
        <Table.Tr className={classes.origin}>
          <Table.Td colSpan={6}>
            <Origin entry={entry} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}

function Narrowing(props: {
  id: string | null;
  onNarrow: (id: string) => void;
  children: string | null;
}) {
  const { t } = useTranslation('audit-staff');
  const { id, children: name } = props;
  if (id === null || name === null) return name;
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      ta="left"
      aria-label={t('narrowTo', { name })}
      onClick={() => props.onNarrow(id)}
    >
      {name}
    </Anchor>
  );
}

/** What did not go through is marked by sign, word and color together. */
function Outcome({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit-staff');
  if (entry.outcome === 'allowed') return t('outcome.allowed');
  const Sign = entry.outcome === 'refused' ? IconBan : IconAlertTriangleFilled;
  return (
    <>
      <span className={classes.refused}>
        <Sign size={16} aria-hidden />
        {t(`outcome.${entry.outcome}`)}
      </span>
      {entry.reason && <Text size="xs">{reasonWords(t, entry.reason)}</Text>}
    </>
  );
}

function Origin({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit-staff');
  const parts: [label: string, value: string | null][] = [
    [t('origin.entry'), entry.id],
    [t('origin.request'), entry.requestId],
    [t('origin.address'), entry.address],
    [t('origin.actor'), entry.actor],
    [t('origin.patient'), entry.patient],
  ];
  return (
    <dl className={classes.parts}>
      {parts
        .filter(([, value]) => value !== null)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function roleWords(t: ReturnType<typeof useTranslation<'audit-staff'>>['t'], role: string | null) {
  return role === null ? '' : t(`roles.${role as 'physio'}`, { defaultValue: role });
}
