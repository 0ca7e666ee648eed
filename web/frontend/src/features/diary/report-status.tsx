import { useTranslation } from 'react-i18next';
import { Notice } from '../../shared/plain/notice';
import { useRecord } from '../../shared/session/record';
import type { OutboxState } from './outbox/outbox';
import { useOutbox } from './outbox/use-outbox';

type Status =
  | 'saved'
  | 'sending'
  | 'unreachable'
  | 'signed-out'
  | 'other-account'
  | 'acknowledged'
  | 'refused'
  | 'takingBack'
  | 'neverSent'
  | 'takenBack';

/** Where a report is, and nothing rosier than that: on this phone, acknowledged by the server, or taken back. */
export function reportStatus(state: OutboxState, id: string): Status {
  const undone = state.undone.get(id);
  if (undone) return undone === 'voided' ? 'takenBack' : 'neverSent';
  const entry = state.entries.find((kept) => kept.id === id);
  if (entry?.undone) return 'takingBack';
  if (state.acknowledged.has(id)) return 'acknowledged';
  if (entry?.refusal) return 'refused';
  if (state.sending) return 'sending';
  return state.obstacle === 'none' ? 'saved' : state.obstacle;
}

const SETTLED: Status[] = ['acknowledged', 'neverSent', 'takenBack'];

export function ReportStatus({ id }: { id: string }) {
  const { t } = useTranslation(['diary', 'shared']);
  const { clinicName } = useRecord();
  const status = reportStatus(useOutbox().state, id);
  return (
    <div role="status">
      <Notice
        tone={SETTLED.includes(status) ? 'good' : 'caution'}
        title={t(`status.${status}`, { clinic: clinicName })}
      />
    </div>
  );
}
