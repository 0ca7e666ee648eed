import { useTranslation } from 'react-i18next';
import { Notice } from '../../shared/plain/notice';
import { useRecord } from '../../shared/session/record';
import type { OutboxState } from './outbox/outbox';
import { useOutbox } from './outbox/use-outbox';

type Status =
  'saved' | 'sending' | 'unreachable' | 'signed-out' | 'other-account' | 'acknowledged' | 'refused';

/** Where a report is, and nothing rosier than that: on this phone, or acknowledged by the server. */
export function reportStatus(state: OutboxState, id: string): Status {
  if (state.acknowledged.has(id)) return 'acknowledged';
  if (state.entries.some((entry) => entry.id === id && entry.refusal)) return 'refused';
  if (state.sending) return 'sending';
  return state.obstacle === 'none' ? 'saved' : state.obstacle;
}

export function ReportStatus({ id }: { id: string }) {
  const { t } = useTranslation(['diary', 'shared']);
  const { clinicName } = useRecord();
  const status = reportStatus(useOutbox().state, id);
  return (
    <div role="status">
      <Notice
        tone={status === 'acknowledged' ? 'good' : 'caution'}
        title={t(`status.${status}`, { clinic: clinicName })}
      />
    </div>
  );
}
