import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats';
import { doseLine } from '../../../shared/staff/dose';
import { type Draft, labelOf } from './draft';

/** A draft as the patient will read it. */
export function DraftPreview({ draft }: { draft: Draft }) {
  const { t } = useTranslation('program-staff');
  const { t: staffWords } = useTranslation('staff');
  const { list } = useFormats();
  return draft.sessions.map(({ key, weekdays, items }, index) => (
    <section key={key}>
      <Title order={3} size="h4">
        {t('session.label', { label: labelOf(index) })}
      </Title>
      <Text size="xs" c="dimmed">
        {list(weekdays.map((weekday) => t(`weekdays.${weekday}`)))}
      </Text>
      <ol style={{ margin: '4px 0 0', paddingLeft: 20 }}>
        {items.map((item) => (
          <li key={item.exercise}>
            <span lang="en">{item.name}</span>
            {' · '}
            {doseLine(staffWords, item.dose)}
            {item.note.trim() && <Text c="dimmed">{item.note}</Text>}
          </li>
        ))}
      </ol>
    </section>
  ));
}
