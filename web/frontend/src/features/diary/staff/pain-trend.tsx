import { Center, Loader, Paper, SegmentedControl, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../shared/staff/failure';
import { useStaffFormats } from '../../../shared/staff/formats';
import { localDayOf, plusDays } from '../../../shared/time/local-day';
import { painTrendQuery } from '../api/show-pain-trend';
import { type TrendDay, trendDays, trendSummary } from '../trend/trend-days';
import classes from './pain-trend.module.css';
import { TrendTable } from './trend-table';

const SPANS = [30, 90, 365] as const;

// The charting library is the heaviest thing here, and the page is readable before it has come.
const TrendChart = lazy(() => import('./trend-chart'));

/** How the pain of a patient went, day by day: a sentence, the chart, and the table behind it. */
export function PainTrend({ clinic, patient }: { clinic: string; patient: string }) {
  const { t } = useTranslation('diary-staff');
  const [span, setSpan] = useState<number>(SPANS[0]);
  const today = localDayOf(new Date());
  const from = plusDays(today, 1 - span);
  const trend = useQuery(painTrendQuery({ clinic, patient }, from, today));

  const content = () => {
    if (trend.isPending) {
      return (
        <Center h={CHART_HEIGHT}>
          <Loader aria-label={t('loading')} />
        </Center>
      );
    }
    if (!trend.data) return <Failure failure={trend.error} retry={() => void trend.refetch()} />;
    return <Days days={trendDays(trend.data.days, from, today)} />;
  };
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="pain-trend">
      <div className={classes.head}>
        <Title order={2} size="h3" id="pain-trend">
          {t('title')}
        </Title>
        <SegmentedControl
          size="xs"
          aria-label={t('span')}
          value={String(span)}
          onChange={(chosen) => setSpan(Number(chosen))}
          data={SPANS.map((days) => ({ value: String(days), label: t('days', { days }) }))}
        />
      </div>
      {content()}
    </Paper>
  );
}

const CHART_HEIGHT = 240;

function Days({ days }: { days: TrendDay[] }) {
  const { t } = useTranslation('diary-staff');
  const sentence = useSentence(days);
  if (trendSummary(days).kind === 'none') {
    return (
      <>
        <Text my="sm">{sentence}</Text>
        <Text c="dimmed">{t('noneHint')}</Text>
      </>
    );
  }
  return (
    <>
      <Text my="xs">{sentence}</Text>
      <Suspense fallback={<div style={{ height: CHART_HEIGHT }} />}>
        <TrendChart days={days} height={CHART_HEIGHT} words={sentence} />
      </Suspense>
      <TrendTable days={days} />
    </>
  );
}

/** One plain sentence that says what the chart shows. It counts; it does not judge. */
function useSentence(days: TrendDay[]): string {
  const { t } = useTranslation('diary-staff');
  const { date } = useStaffFormats();
  const summary = trendSummary(days);
  const span = days.length;
  if (summary.kind === 'none') return t('sentence.none', { span });
  const { reported, least, most, last } = summary;
  return t(`sentence.${summary.kind}`, {
    span,
    reported,
    least,
    most,
    last: last.worst,
    day: date(last.date),
  });
}
