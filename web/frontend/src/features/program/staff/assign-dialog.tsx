import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../shared/staff/dialog';
import { useFormats } from '../../../shared/i18n/formats';
import { Problem } from '../../../shared/api/problem';
import { doseLine } from '../../../shared/staff/dose';
import { FailedAttempt } from '../../../shared/staff/failed-attempt';
import { programQuery, type ProgramVersion } from '../api/show-program';
import type { PatientAddress } from './api/address';
import { assignProgram } from './api/assign-program';
import { programDraftsQuery } from './api/show-program-drafts';
import { bodyOf, type Draft, labelOf } from './draft';
import type { DraftSaving } from './draft-saving';

interface Props {
  patient: PatientAddress & { givenName: string };
  /** The number of the program that is current now. */
  replaces: number | null;
  draft: Draft;
  saving: DraftSaving;
  onAssigned: (version: ProgramVersion) => void;
  onClose: () => void;
}

/** Shows what the patient will see, before they see it. */
export function AssignDialog({ patient, replaces, draft, saving, onAssigned, onClose }: Props) {
  const { t } = useTranslation('program-staff');
  const { givenName: name, ...address } = patient;
  const assigning = useAssigning({ address, draft, saving, onAssigned, onClose });
  return (
    <Dialog opened onClose={onClose} title={t('assign.title')}>
      <Stack>
        <Text>{t('assign.words', { name })}</Text>
        <Preview draft={draft} />
        <Text c="dimmed">
          {replaces === null ? t('assign.first') : t('assign.replaces', { number: replaces })}
        </Text>
        {assigning.error && <FailedAttempt failure={assigning.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button data-autofocus loading={assigning.isPending} onClick={() => assigning.mutate()}>
            {t('assign.send', { name })}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** Saves what is open, then assigns just that. Whatever somebody else did meanwhile comes up first. */
function useAssigning(props: {
  address: PatientAddress;
  draft: Draft;
  saving: DraftSaving;
  onAssigned: (version: ProgramVersion) => void;
  onClose: () => void;
}) {
  const { address, draft, saving } = props;
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const stored = await saving.settle(bodyOf(draft));
      if (!stored) throw obstacle(saving);
      return assignProgram({ ...address, draft: stored.draft }, stored.tag);
    },
    onSuccess: (version) => {
      queries.setQueryData(programQuery(address).queryKey, { current: version });
      void queries.invalidateQueries({ queryKey: programDraftsQuery(address).queryKey });
      void queries.invalidateQueries({ queryKey: ['caseload', address.clinic] });
      props.onAssigned(version);
    },
    onError: async (failure) => {
      const isOvertaken = failure instanceof Problem && failure.slug === 'stale';
      if (isOvertaken) await saving.learn(failure, bodyOf(draft));
      const { kind } = saving.state();
      if (kind === 'overtaken' || kind === 'assigned') props.onClose();
    },
  });
}

/** Why the draft is not saved, which stands in the way of assigning it. */
function obstacle(saving: DraftSaving): Error {
  const state = saving.state();
  const failure = 'failure' in state ? state.failure : null;
  return failure instanceof Error ? failure : new Problem(409, 'conflict');
}

function Preview({ draft }: { draft: Draft }) {
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
