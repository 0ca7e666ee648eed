import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormats } from '../../shared/i18n/formats';
import { Button } from '../../shared/plain/button';
import { Notice } from '../../shared/plain/notice';
import { Soft } from '../../shared/plain/soft';
import { signIn } from '../../shared/session/place';
import { useRecord } from '../../shared/session/record';
import { deviceMemory } from './device-memory';
import type { Obstacle } from './outbox/outbox';
import type { OutboxEntry, Refusal } from './outbox/outbox-store';
import { useOutbox } from './outbox/use-outbox';
import { draftFrom } from './pain-report';
import styles from './unsent-reports.module.css';

/** What has not reached the server yet, and what the server would not take: nothing disappears by itself. */
export function UnsentReports({
  except,
}: {
  /** A report whose state is shown elsewhere on the page. */ except: string | null;
}) {
  const { t } = useTranslation(['diary', 'shared']);
  const { state } = useOutbox();
  const refused = state.entries.filter((entry) => entry.refusal !== null);
  const open = state.entries.filter((entry) => entry.refusal === null && entry.id !== except);
  const waiting = open.filter((entry) => !entry.undone);
  const takingBack = open.filter((entry) => entry.undone);
  return (
    <>
      {refused.map((entry) => (
        <RefusedReport key={entry.id} entry={entry} refusal={entry.refusal as Refusal} />
      ))}
      {waiting.length > 0 && state.obstacle !== 'none' && (
        <WaitingReports waiting={waiting} obstacle={state.obstacle} />
      )}
      {takingBack.length > 0 && state.obstacle !== 'none' && (
        <Notice tone="caution" title={t('unsent.takingBack', { count: takingBack.length })}>
          <p>{t('status.takingBack')}</p>
          <Entries entries={takingBack} />
        </Notice>
      )}
    </>
  );
}

interface WaitingProps {
  waiting: OutboxEntry[];
  obstacle: Exclude<Obstacle, 'none'>;
}

function WaitingReports({ waiting, obstacle }: WaitingProps) {
  const { t } = useTranslation(['diary', 'shared']);
  const { outbox, state } = useOutbox();
  return (
    <Notice tone="caution" title={t('unsent.title', { count: waiting.length })}>
      <p>{t(`status.${obstacle}`)}</p>
      <Entries entries={waiting} />
      {obstacle === 'signed-out' ? (
        <Button onClick={signIn}>{t('signIn')}</Button>
      ) : (
        <Button look="secondary" disabled={state.sending} onClick={() => void outbox.send()}>
          {t(state.sending ? 'unsent.sending' : 'unsent.sendNow')}
        </Button>
      )}
    </Notice>
  );
}

function Entries({ entries }: { entries: OutboxEntry[] }) {
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <EntryWords entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function RefusedReport({ entry, refusal }: { entry: OutboxEntry; refusal: Refusal }) {
  const { t } = useTranslation(['diary', 'shared']);
  const record = useRecord();
  const navigate = useNavigate();
  const { outbox } = useOutbox();
  const open = () => {
    const { id, report } = entry;
    const { reportedAt, zone } = report;
    const corrects = report.corrects ? { id: report.corrects, reportedAt, zone } : null;
    const replaces = { id, reportedAt, zone };
    deviceMemory.keepDraft(record, { draft: draftFrom(report), replaces, corrects });
    void navigate('/pain');
  };
  return (
    <Notice tone="caution" title={t('unsent.refusedTitle')}>
      <EntryWords entry={entry} />
      <RefusalWords refusal={refusal} isCorrection={Boolean(entry.report.corrects)} />
      <Button look="secondary" onClick={open}>
        {t('unsent.open')}
      </Button>
      <Button look="secondary" onClick={() => void outbox.retry(entry.id)}>
        {t('unsent.retry')}
      </Button>
      <Discard onDiscard={() => void outbox.discard(entry.id)} />
    </Notice>
  );
}

function RefusalWords({ refusal, isCorrection }: { refusal: Refusal; isCorrection: boolean }) {
  const { t } = useTranslation(['diary', 'shared']);
  const known = ['conflict', 'invalid', 'not-found'] as const;
  const slug = known.find((each) => each === refusal.slug) ?? 'other';
  const reason = slug === 'conflict' && isCorrection ? 'correctedAlready' : slug;
  return (
    <div>
      <p>{t(`unsent.refusal.${reason}`)}</p>
      {refusal.fieldErrors.map(({ pointer, detail }) => (
        <p key={pointer}>
          {t(`unsent.fields.${fieldOf(pointer)}`)}: <span lang="en">{detail}</span>
        </p>
      ))}
      {refusal.requestId && <Soft>{t('requestId', { id: refusal.requestId })}</Soft>}
    </div>
  );
}

function fieldOf(pointer: string) {
  const fields = ['painNow', 'worst24h', 'regions', 'note', 'reportedAt'] as const;
  return fields.find((field) => pointer.split('/')[1] === field) ?? 'other';
}

/** Throwing a report away takes two presses: it is the only way in which one is lost. */
function Discard({ onDiscard }: { onDiscard: () => void }) {
  const { t } = useTranslation(['diary', 'shared']);
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t('unsent.discard')}
      </Button>
    );
  }
  return (
    <div role="alert" className={styles.asking}>
      <p>{t('unsent.discardAsk')}</p>
      <Button look="secondary" onClick={onDiscard}>
        {t('unsent.discardYes')}
      </Button>
      <Button look="secondary" onClick={() => setAsking(false)}>
        {t('unsent.discardNo')}
      </Button>
    </div>
  );
}

function EntryWords({ entry }: { entry: OutboxEntry }) {
  const { t } = useTranslation(['diary', 'shared']);
  const formats = useFormats();
  const { painNow, reportedAt } = entry.report;
  return <p>{t('unsent.entry', { score: painNow, when: formats.instant(reportedAt) })}</p>;
}
