import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/i18n/formats';
import { Button } from '../../shared/plain/button';
import { Card } from '../../shared/plain/card';
import { ChooseAny, ChooseOne } from '../../shared/plain/choices';
import { Fold } from '../../shared/plain/fold';
import { FieldError } from '../../shared/plain/notice';
import { Soft } from '../../shared/plain/soft';
import { BodyMap } from './body-map/body-map';
import { OtherPlaces } from './body-map/other-places';
import { NoteField } from './note-field';
import {
  CONTEXTS,
  type DraftErrors,
  type PainDraft,
  QUALITIES,
  type RegionId,
  type Side,
  TIMINGS,
} from './pain-report';
import { PainScale } from './pain-scale';
import { usePlaceWords } from './place-words';
import { togglePlace } from './places';
import styles from './report-parts.module.css';

interface Props {
  draft: PainDraft;
  errors: DraftErrors;
  onChange: (part: Partial<PainDraft>) => void;
}

export function PainPart({ draft, errors, onChange }: Props) {
  const { t } = useTranslation(['diary', 'shared']);
  return (
    <Card title={t('form.now')}>
      <div data-part="painNow" tabIndex={-1}>
        <PainScale
          label={<span className="unseen">{t('form.now')}</span>}
          value={draft.painNow}
          onChange={(painNow) => onChange({ painNow })}
          errorId={errors.painNow && 'pain-now-error'}
        />
        {errors.painNow && (
          <FieldError id="pain-now-error">{t(`errors.${errors.painNow}`)}</FieldError>
        )}
      </div>
    </Card>
  );
}

export function PlacePart({ draft, errors, onChange }: Props) {
  const { t } = useTranslation(['diary', 'shared']);
  const placeWords = usePlaceWords();
  const formats = useFormats();
  const toggle = (region: RegionId, side: Side) =>
    onChange({ regions: togglePlace(draft.regions, region, side) });
  return (
    <Card title={t('form.where')}>
      <Soft>{t('form.whereHint')}</Soft>
      <div
        role="group"
        aria-label={t('form.where')}
        aria-describedby={errors.regions && 'regions-error'}
        data-part="regions"
        tabIndex={-1}
      >
        <BodyMap places={draft.regions} onToggle={toggle} />
        <OtherPlaces places={draft.regions} onToggle={toggle} />
      </div>
      <p role="status" className={styles.chosen}>
        {draft.regions.length > 0
          ? t('form.chosen', { places: formats.list(draft.regions.map(placeWords)) })
          : t('form.nothingChosen')}
      </p>
      {errors.regions && (
        <FieldError id="regions-error">{t(`errors.${errors.regions}`)}</FieldError>
      )}
    </Card>
  );
}

export function WhenPart({ draft, onChange }: Omit<Props, 'errors'>) {
  const { t } = useTranslation(['diary', 'shared']);
  return (
    <Card title={t('form.context')}>
      <ChooseOne
        legend={<span className="unseen">{t('form.context')}</span>}
        options={CONTEXTS.map((value) => ({ value, label: t(`contexts.${value}`) }))}
        value={draft.context}
        onChange={(context) => onChange({ context })}
      />
    </Card>
  );
}

export function MorePart({ draft, errors, onChange }: Props) {
  const { t } = useTranslation(['diary', 'shared']);
  return (
    <Card
      title={
        <>
          {t('form.more')} <span className={styles.optional}>{t('form.optional')}</span>
        </>
      }
    >
      <WorstField draft={draft} errors={errors} onChange={onChange} />
      <Fold title={t('form.qualities')} open={draft.qualities.length > 0}>
        <ChooseAny
          legend={<span className="unseen">{t('form.qualities')}</span>}
          options={QUALITIES.map((value) => ({ value, label: t(`qualities.${value}`) }))}
          value={draft.qualities}
          onChange={(qualities) => onChange({ qualities })}
        />
      </Fold>
      <Fold title={t('form.timings')} open={draft.timings.length > 0}>
        <ChooseAny
          legend={<span className="unseen">{t('form.timings')}</span>}
          options={TIMINGS.map((value) => ({ value, label: t(`timings.${value}`) }))}
          value={draft.timings}
          onChange={(timings) => onChange({ timings })}
        />
      </Fold>
      <NoteField note={draft.note} error={errors.note} onChange={(note) => onChange({ note })} />
    </Card>
  );
}

function WorstField({ draft, errors, onChange }: Props) {
  const { t } = useTranslation(['diary', 'shared']);
  return (
    <Fold title={t('form.worst')} open={draft.worst24h !== null}>
      <div data-part="worst24h" tabIndex={-1}>
        <PainScale
          label={<span className="unseen">{t('form.worst')}</span>}
          value={draft.worst24h}
          onChange={(worst24h) => onChange({ worst24h })}
          errorId={errors.worst24h && 'worst-error'}
        />
        {errors.worst24h && (
          <FieldError id="worst-error">{t(`errors.${errors.worst24h}`)}</FieldError>
        )}
        {draft.worst24h !== null && (
          <Button look="quiet" onClick={() => onChange({ worst24h: null })}>
            {t('form.takeBack')}
          </Button>
        )}
      </div>
    </Fold>
  );
}
