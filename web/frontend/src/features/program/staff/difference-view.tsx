import { Badge, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats';
import { doseLine } from '../../../shared/staff/dose';
import type { Weekday } from '../../../shared/time/local-day';
import type { ChangedItem, Difference } from './api/compare-programs';
import classes from './difference-view.module.css';

/** What a plan does otherwise than another, in words: nobody has to lay two lists side by side. */
export function DifferenceView({ difference }: { difference: Difference }) {
  const { t } = useTranslation('program-staff');
  const { sessionsAdded, sessionsRemoved, days, items } = difference;
  const isNone = [sessionsAdded, sessionsRemoved, days, items].every(({ length }) => length === 0);
  if (isNone) return <Text>{t('difference.none')}</Text>;
  return (
    <List listStyleType="none" className={classes.changes}>
      {sessionsAdded.map((label) => (
        <Change key={`+${label}`} way="added" words={t('session.label', { label })} />
      ))}
      {sessionsRemoved.map((label) => (
        <Change key={`-${label}`} way="removed" words={t('session.label', { label })} />
      ))}
      {days.map(({ session, before, after }) => (
        <DaysChange key={session} session={session} before={before} after={after} />
      ))}
      {items.map((item) => (
        <ItemChange key={placeKey(item)} item={item} />
      ))}
    </List>
  );
}

function placeKey({ exercise, before, after }: ChangedItem): string {
  return [exercise, before?.session, after?.session].join('/');
}

type Way = ChangedItem['ways'][number] | 'days';

function Change({ way, words, more }: { way: Way; words: string; more?: string[] }) {
  const { t } = useTranslation('program-staff');
  return (
    <List.Item>
      <Badge variant="light" color="gray" mr="xs" tt="none" className={classes.way}>
        {t(`difference.ways.${way}`)}
      </Badge>
      <span lang={way === 'days' ? undefined : 'en'}>{words}</span>
      {more?.map((line) => (
        <Text key={line} size="sm" c="dimmed" className={classes.more}>
          {line}
        </Text>
      ))}
    </List.Item>
  );
}

interface DaysProps {
  session: string;
  before: Weekday[];
  after: Weekday[];
}

function DaysChange({ session, before, after }: DaysProps) {
  const { t } = useTranslation('program-staff');
  const { list } = useFormats();
  const words = (weekdays: Weekday[]) =>
    weekdays.length === 0 ? t('assign.anyDay') : list(weekdays.map((day) => t(`weekdays.${day}`)));
  return (
    <Change
      way="days"
      words={t('session.label', { label: session })}
      more={[t('difference.fromTo', { from: words(before), to: words(after) })]}
    />
  );
}

function ItemChange({ item }: { item: ChangedItem }) {
  const { t } = useTranslation('program-staff');
  const { t: staffWords } = useTranslation('staff');
  const { before, after, ways } = item;
  const name = item.exerciseName ?? item.exercise;
  const place = (at: NonNullable<ChangedItem['before']>) =>
    t('difference.place', { label: at.session, position: at.position });
  const more: string[] = [];
  if (before && after) {
    if (ways.includes('moved'))
      more.push(t('difference.fromTo', { from: place(before), to: place(after) }));
    if (ways.includes('dose')) {
      const [from, to] = [doseLine(staffWords, before.dose), doseLine(staffWords, after.dose)];
      more.push(t('difference.fromTo', { from, to }));
    }
    if (ways.includes('note'))
      more.push(t('difference.fromTo', { from: noteOf(before), to: noteOf(after) }));
  } else {
    const at = before ?? after;
    if (at) more.push(`${place(at)} · ${doseLine(staffWords, at.dose)}`);
  }
  return <Change way={ways[0] ?? 'dose'} words={name} more={more} />;

  function noteOf({ note }: NonNullable<ChangedItem['before']>): string {
    return note ? t('difference.quoted', { note }) : t('difference.noNote');
  }
}
