import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormats } from '../../shared/i18n/formats';
import { Button, ButtonLink } from '../../shared/plain/button';
import { Card } from '../../shared/plain/card';
import { FieldError } from '../../shared/plain/notice';
import { Soft } from '../../shared/plain/soft';
import { useRecord } from '../../shared/session/record';
import { deviceMemory } from './device-memory';
import { EMPTY_DRAFT, type Place } from './pain-report';
import { PainScale } from './pain-scale';
import { usePlaceWords } from './place-words';
import { ReportStatus } from './report-status';
import { useLastPlaces } from './use-last-places';
import { useSaveReport } from './use-save-report';

interface Props {
  /** The report that was saved last in this place, while its state is shown. */
  savedId: string | null;
  onSaved: (id: string | null) => void;
}

/** Pain in two taps: the number, then Save. The place is the one of last time; who wants to say more goes on to the full report. */
export function QuickPain({ savedId, onSaved }: Props) {
  const { t } = useTranslation(['diary', 'shared']);
  const record = useRecord();
  const navigate = useNavigate();
  const save = useSaveReport();
  const [score, setScore] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const lastPlaces = useLastPlaces();
  const draft = { ...EMPTY_DRAFT, painNow: score, regions: score ? lastPlaces : [] };

  const sayMore = () => {
    deviceMemory.keepDraft(record, { draft, replaces: null });
    void navigate('/pain');
  };
  const saveNow = () => {
    setFailed(false);
    save({ draft, replaces: null }).then(onSaved, () => setFailed(true));
  };
  const again = () => {
    onSaved(null);
    setScore(null);
  };

  if (savedId !== null) return <Saved id={savedId} onAgain={again} />;
  const placeUnknown = score !== null && score > 0 && lastPlaces.length === 0;
  return (
    <Card title={t('quick.title')}>
      <PainScale
        label={<span className="unseen">{t('quick.title')}</span>}
        value={score}
        onChange={setScore}
      />
      {score !== null && score > 0 && lastPlaces.length > 0 && (
        <SamePlace places={lastPlaces} onChange={sayMore} />
      )}
      {failed && <FieldError id="quick-failed">{t('status.storeFailed')}</FieldError>}
      <Button disabled={score === null} onClick={placeUnknown ? sayMore : saveNow}>
        {placeUnknown
          ? t('quick.next')
          : score === null
            ? t('quick.save')
            : t('quick.saveScore', { score })}
      </Button>
    </Card>
  );
}

function SamePlace({ places, onChange }: { places: Place[]; onChange: () => void }) {
  const { t } = useTranslation(['diary', 'shared']);
  const placeWords = usePlaceWords();
  const formats = useFormats();
  return (
    <div>
      <Soft>{t('quick.samePlace', { places: formats.list(places.map(placeWords)) })}</Soft>
      <Button look="quiet" onClick={onChange}>
        {t('quick.change')}
      </Button>
    </div>
  );
}

function Saved({ id, onAgain }: { id: string; onAgain: () => void }) {
  const { t } = useTranslation(['diary', 'shared']);
  return (
    <Card title={t('quick.title')}>
      <ReportStatus id={id} />
      <Button look="secondary" onClick={onAgain}>
        {t('quick.again')}
      </Button>
      <ButtonLink look="quiet" to="/progress">
        {t('trend.title')}
      </ButtonLink>
    </Card>
  );
}
