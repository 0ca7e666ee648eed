import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuickPain } from '../../features/diary/quick-pain';
import { UnsentReports } from '../../features/diary/unsent-reports';
import { PlanOfDay } from '../../features/program/plan-of-day';
import { useFormats } from '../../shared/i18n/formats';
import { Soft } from '../../shared/plain/soft';
import { useRecord } from '../../shared/session/record';
import { dayPart } from './day-part';
import { PageTitle } from './page-title';
import { useNow } from './use-now';

/** How the patient's day begins: how is the back, and what is to be done. */
export function Component() {
  const { t } = useTranslation('portal');
  const { givenName } = useRecord();
  const formats = useFormats();
  const { today, hour } = useNow();
  const [savedId, setSavedId] = useState<string | null>(null);
  return (
    <>
      <div>
        <PageTitle>{t(`greeting.${dayPart(hour)}`, { name: givenName })}</PageTitle>
        <Soft>{formats.weekdayAndDay(today)}</Soft>
      </div>
      <QuickPain savedId={savedId} onSaved={setSavedId} />
      <UnsentReports except={savedId} />
      <PlanOfDay today={today} />
    </>
  );
}
