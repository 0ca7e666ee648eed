import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats';
import { ButtonLink } from '../../../shared/plain/button';
import { Card } from '../../../shared/plain/card';
import { ChooseOne } from '../../../shared/plain/choices';
import { Fold } from '../../../shared/plain/fold';
import { QueryState } from '../../../shared/plain/query-state';
import { Soft } from '../../../shared/plain/soft';
import { useRecord } from '../../../shared/session/record';
import { type LocalDay, plusDays } from '../../../shared/time/local-day';
import { painTrendQuery } from '../api/show-pain-trend';
import { TrendChart } from './trend-chart';
import { type TrendDay, trendDays, trendSummary } from './trend-days';
import { TrendTable } from './trend-table';

const SPANS = ['30', '90'] as const;

/** The patient's pain by day: a sentence, the chart, and the figures behind it. */
export function PainTrend({ today }: { today: LocalDay }) {
  const { t } = useTranslation(['diary', 'shared']);
  const [span, setSpan] = useState<(typeof SPANS)[number]>('30');
  const from = plusDays(today, 1 - Number(span));
  const query = useQuery(painTrendQuery(useRecord(), from, today));
  return (
    <Card title={t('trend.title')}>
      <ChooseOne
        legend={<span className="unseen">{t('trend.span')}</span>}
        options={SPANS.map((value) => ({
          value,
          label: t('trend.days', { count: Number(value) }),
        }))}
        value={span}
        onChange={setSpan}
      />
      <QueryState query={query} failed={t('trend.failed')}>
        {(trend) => <Trend days={trendDays(trend.days, trend.from, trend.to)} />}
      </QueryState>
    </Card>
  );
}

function Trend({ days }: { days: TrendDay[] }) {
  const { t } = useTranslation(['diary', 'shared']);
  const formats = useFormats();
  const summary = trendSummary(days);
  if (summary.kind === 'none') return <NoReports span={days.length} />;
  const { kind, reported, least, most, last } = summary;
  const day = formats.day(last.date);
  const sentence = t(`trend.${kind}`, {
    span: days.length,
    reported,
    least,
    most,
    worst: last.worst,
    day,
  });
  return (
    <>
      <p>{sentence}</p>
      <TrendChart days={days} label={sentence} />
      {reported < days.length && <Soft>{t('trend.gaps')}</Soft>}
      <Fold title={t('trend.table')} open={false}>
        <TrendTable days={days} />
      </Fold>
    </>
  );
}

function NoReports({ span }: { span: number }) {
  const { t } = useTranslation(['diary', 'shared']);
  return (
    <>
      <p>{t('trend.none', { span })}</p>
      <Soft>{t('trend.noneHint')}</Soft>
      <ButtonLink to="/pain">{t('trend.report')}</ButtonLink>
    </>
  );
}
