import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../shared/staff/dialog';
import { useStaffFormats } from '../../../shared/staff/formats';
import { countOf, draftOf } from './draft';
import type { DraftEditing } from './use-draft-editing';

/** Two people in one draft: nothing is overwritten by accident, the person decides whose version goes on. */
export function OvertakenDialog({ editing }: { editing: DraftEditing }) {
  const { t } = useTranslation('program-staff');
  const { dateAndTime } = useStaffFormats();
  const { state, saving, draft, takeTheirs } = editing;
  if (state.kind !== 'overtaken') return null;
  const theirs = state.theirs.content;
  return (
    <Dialog opened title={t('overtaken.title', { name: theirs.updatedBy })}>
      <Stack>
        {/* Neither choice lies under a key that somebody is just typing. */}
        <Text data-autofocus tabIndex={-1}>
          {t('overtaken.words', {
            name: theirs.updatedBy,
            time: dateAndTime(theirs.updatedAt),
            theirs: t('burden.exercises', { count: countOf(draftOf(theirs.sessions)) }),
            mine: t('burden.exercises', { count: countOf(draft) }),
          })}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => void saving.keepMine()}>
            {t('overtaken.keepMine', { name: theirs.updatedBy })}
          </Button>
          <Button variant="default" onClick={takeTheirs}>
            {t('overtaken.takeTheirs', { name: theirs.updatedBy })}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
