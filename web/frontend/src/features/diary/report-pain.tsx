import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/i18n/formats';
import { Button } from '../../shared/plain/button';
import { Card } from '../../shared/plain/card';
import { FieldError, Notice } from '../../shared/plain/notice';
import { useRecord } from '../../shared/session/record';
import { deviceMemory, type KeptDraft } from './device-memory';
import { MorePart, PainPart, PlacePart, WhenPart } from './report-parts';
import { type DraftErrors, draftErrors, EMPTY_DRAFT, type PainDraft } from './pain-report';
import { ReportStatus } from './report-status';
import { useSaveReport } from './use-save-report';

const NOTHING_WRITTEN: KeptDraft = { draft: EMPTY_DRAFT, replaces: null };

/** The full pain report. What is typed is kept on the device as it is typed, and goes into the outbox on Save. */
export function ReportPain() {
  const record = useRecord();
  const save = useSaveReport();
  const [kept, setKept] = useState(() => deviceMemory.draft(record) ?? NOTHING_WRITTEN);
  const [tried, setTried] = useState(false);
  const [savedId, setSavedId] = useState<string | null>(null);
  const [storeFailed, setStoreFailed] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const errors = tried ? draftErrors(kept.draft) : {};

  const change = (part: Partial<PainDraft>) => {
    const next = { ...kept, draft: { ...kept.draft, ...part } };
    setKept(next);
    deviceMemory.keepDraft(record, next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setStoreFailed(false);
    const wrong = Object.keys(draftErrors(kept.draft))[0];
    if (wrong) return focusPart(form.current, wrong);
    save(kept).then(setSavedId, () => setStoreFailed(true));
  };
  const again = () => {
    setKept(NOTHING_WRITTEN);
    setTried(false);
    setSavedId(null);
  };

  const drop = () => {
    deviceMemory.dropDraft(record);
    setKept(NOTHING_WRITTEN);
  };

  if (savedId !== null) return <SavedReport id={savedId} onAgain={again} />;
  return (
    <form ref={form} onSubmit={submit} noValidate className="stack">
      {kept.corrects && <Correcting when={kept.corrects.reportedAt} onCancel={drop} />}
      <PainPart draft={kept.draft} errors={errors} onChange={change} />
      <PlacePart draft={kept.draft} errors={errors} onChange={change} />
      <WhenPart draft={kept.draft} onChange={change} />
      <MorePart draft={kept.draft} errors={errors} onChange={change} />
      <SubmitRow errors={errors} storeFailed={storeFailed} />
    </form>
  );
}

function Correcting({ when, onCancel }: { when: string; onCancel: () => void }) {
  const { t } = useTranslation(['diary', 'shared']);
  const formats = useFormats();
  return (
    <Notice tone="caution" title={t('correcting.title')}>
      <p>{t('correcting.words', { when: formats.instant(when) })}</p>
      <Button look="quiet" onClick={onCancel}>
        {t('correcting.cancel')}
      </Button>
    </Notice>
  );
}

/** Brings the part that is wrong into view, for the eye and for the keyboard. */
function focusPart(form: HTMLFormElement | null, part: string): void {
  const target = form?.querySelector<HTMLElement>(`[data-part="${part}"]`);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'center' });
}

function SubmitRow({ errors, storeFailed }: { errors: DraftErrors; storeFailed: boolean }) {
  const { t } = useTranslation(['diary', 'shared']);
  const incomplete = Object.keys(errors).length > 0;
  return (
    <div className="stack">
      <div role="alert">
        {incomplete && <FieldError id="report-incomplete">{t('form.errorSummary')}</FieldError>}
        {storeFailed && <FieldError id="report-failed">{t('status.storeFailed')}</FieldError>}
      </div>
      <Button type="submit">{t('form.save')}</Button>
    </div>
  );
}

function SavedReport({ id, onAgain }: { id: string; onAgain: () => void }) {
  const { t } = useTranslation(['diary', 'shared']);
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    here.current?.focus();
  }, []);
  return (
    <div ref={here} tabIndex={-1}>
      <Card title={t('form.title')}>
        <ReportStatus id={id} />
        <Button look="secondary" onClick={onAgain}>
          {t('form.again')}
        </Button>
      </Card>
    </div>
  );
}
