import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormats } from '../../shared/i18n/formats';
import { Button } from '../../shared/plain/button';
import { Soft } from '../../shared/plain/soft';
import { useRecord } from '../../shared/session/record';
import type { PainEntry } from './api/show-pain-reports';
import { deviceMemory } from './device-memory';
import styles from './my-reports.module.css';
import { draftFrom } from './pain-report';
import { usePlaceWords } from './place-words';
import { TakeBack } from './take-back';

/** One report, and what the patient can do about it. One that counts no more is struck through, with the reason. */
export function MyReport({ entry }: { entry: PainEntry }) {
  const { t } = useTranslation(['diary', 'shared']);
  const formats = useFormats();
  const placeWords = usePlaceWords();
  const [isAsking, setAsking] = useState(false);
  const words = [
    ...(entry.regions.length > 0 ? [formats.list(entry.regions.map(placeWords))] : []),
    t(`contexts.${entry.context}`),
    ...(entry.worst24h === null ? [] : [t('mine.worst', { score: entry.worst24h })]),
  ].join(' · ');
  const Said = entry.voided ? 'del' : 'div';
  return (
    <li className={styles.entry}>
      <Said className={styles.said}>
        <p className={styles.score}>{t('mine.score', { score: entry.painNow })}</p>
        <p>{words}</p>
        {entry.note && <p className={styles.note}>{entry.note}</p>}
      </Said>
      <Soft>{formats.instant(entry.countedAt)}</Soft>
      {entry.corrects && <Soft>{t('mine.corrects')}</Soft>}
      {entry.voided ? (
        <VoidWords voided={entry.voided} />
      ) : isAsking ? (
        <TakeBack entry={entry} onDone={() => setAsking(false)} />
      ) : (
        <Actions entry={entry} onTakeBack={() => setAsking(true)} />
      )}
    </li>
  );
}

function Actions({ entry, onTakeBack }: { entry: PainEntry; onTakeBack: () => void }) {
  const { t } = useTranslation(['diary', 'shared']);
  const record = useRecord();
  const navigate = useNavigate();
  const formats = useFormats();
  const { id, reportedAt, zone } = entry;
  const which = { score: entry.painNow, when: formats.instant(entry.countedAt) };
  const correct = () => {
    deviceMemory.keepDraft(record, {
      draft: draftFrom(entry),
      replaces: null,
      corrects: { id, reportedAt, zone },
    });
    void navigate('/pain');
  };
  return (
    <div className={styles.actions}>
      <Button look="quiet" aria-label={t('mine.correctThis', which)} onClick={correct}>
        {t('mine.correct')}
      </Button>
      <Button look="quiet" aria-label={t('mine.takeBackThis', which)} onClick={onTakeBack}>
        {t('mine.takeBack')}
      </Button>
    </div>
  );
}

/** `undo` and `corrected` are words of the system; anything else somebody typed. */
function VoidWords({ voided }: { voided: NonNullable<PainEntry['voided']> }) {
  const { t } = useTranslation(['diary', 'shared']);
  const { reason, correctedBy, byPatient, voidedBy: name } = voided;
  const words = () => {
    if (correctedBy) return t('mine.voided.corrected');
    if (byPatient)
      return reason === 'undo' ? t('mine.voided.undo') : t('mine.voided.own', { reason });
    return name ? t('mine.voided.clinic', { name, reason }) : t('mine.voided.someone', { reason });
  };
  return <p className={styles.why}>{words()}</p>;
}
