import { Button, Checkbox, Group, Loader, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../shared/staff/dialog';
import { Problem } from '../../../shared/api/problem';
import { FailedAttempt } from '../../../shared/staff/failed-attempt';
import { useStaffFormats } from '../../../shared/staff/formats';
import { type LocalDay, localDayOf, plusDays } from '../../../shared/time/local-day';
import { type Program, programQuery, type ProgramVersion } from '../api/show-program';
import type { PatientAddress } from './api/address';
import { type AssignForm, assignProgram } from './api/assign-program';
import { draftDifferenceQuery } from './api/compare-programs';
import { programDraftsQuery } from './api/show-program-drafts';
import { programVersionsQuery } from './api/show-program-versions';
import { DifferenceView } from './difference-view';
import { bodyOf, type Draft } from './draft';
import { DraftPreview } from './draft-preview';
import type { DraftSaving } from './draft-saving';
import { MOST_DAYS_AHEAD } from './planned-day';

interface Props {
  patient: PatientAddress & { givenName: string };
  /** What runs and what waits now; null while nobody knows. */
  program: Program | null;
  draft: Draft;
  saving: DraftSaving;
  onAssigned: (version: ProgramVersion) => void;
  onClose: () => void;
}

/** Shows what the patient will see and from when on, before they see it. */
export function AssignDialog(props: Props) {
  const { patient, program, draft, saving, onAssigned, onClose } = props;
  const { t } = useTranslation('program-staff');
  const { givenName: name, ...address } = patient;
  const today = localDayOf(new Date());
  const [startsOn, setStartsOn] = useState<LocalDay>(today);
  const [replacing, setReplacing] = useState(false);
  const [tried, setTried] = useState(false);
  const waiting = program?.next ?? null;
  const assigning = useAssigning({ address, draft, saving, onAssigned, onClose });
  const isDayWrong = startsOn < today || startsOn > plusDays(today, MOST_DAYS_AHEAD);
  const isUndecided = waiting !== null && !replacing;
  const send = () => {
    setTried(true);
    if (isDayWrong || isUndecided) return;
    assigning.mutate({ startsOn, replaces: waiting?.number ?? null });
  };
  return (
    <Dialog opened onClose={onClose} title={t('assign.title')}>
      <Stack>
        <TextInput
          type="date"
          label={t('assign.day')}
          description={t('assign.dayHint')}
          min={today}
          max={plusDays(today, MOST_DAYS_AHEAD)}
          value={startsOn}
          onChange={(event) => setStartsOn(event.currentTarget.value)}
          error={tried && isDayWrong && t('planned.dayWrong', { days: MOST_DAYS_AHEAD })}
        />
        {waiting && (
          <Replacing
            waiting={waiting}
            checked={replacing}
            isWrong={tried && isUndecided}
            onChange={setReplacing}
          />
        )}
        <WhatChanges address={address} current={program?.current ?? null} {...{ draft, saving }} />
        <FromWhenOn name={name} startsOn={startsOn} today={today} />
        <DraftPreview draft={draft} />
        <Text c="dimmed">
          {program?.current
            ? t('assign.replaces', { number: program.current.number })
            : t('assign.first')}
        </Text>
        {assigning.error && <FailedAttempt failure={assigning.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button data-autofocus loading={assigning.isPending} onClick={send}>
            {t('assign.send', { name })}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

interface FromProps {
  name: string;
  startsOn: LocalDay;
  today: LocalDay;
}

function FromWhenOn({ name, startsOn, today }: FromProps) {
  const { t } = useTranslation('program-staff');
  const { date } = useStaffFormats();
  const words =
    startsOn > today
      ? t('assign.wordsLater', { name, date: date(startsOn) })
      : t('assign.words', { name });
  return <Text>{words}</Text>;
}

interface ReplacingProps {
  waiting: ProgramVersion;
  checked: boolean;
  isWrong: boolean;
  onChange: (checked: boolean) => void;
}

/** One version at most waits for its day: whether this one takes its place is decided, not guessed. */
function Replacing({ waiting, checked, isWrong, onChange }: ReplacingProps) {
  const { t } = useTranslation('program-staff');
  const { date } = useStaffFormats();
  const { number, startsOn } = waiting;
  return (
    <Checkbox
      label={t('assign.replaceWaiting', { number, date: date(startsOn) })}
      description={t('assign.replaceHint')}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
      error={isWrong && t('assign.replaceMissing')}
    />
  );
}

interface ChangesProps {
  address: PatientAddress;
  current: ProgramVersion | null;
  draft: Draft;
  saving: DraftSaving;
}

/** What the draft does otherwise than what runs; saved first, because the server compares. */
function WhatChanges({ address, current, draft, saving }: ChangesProps) {
  const { t } = useTranslation('program-staff');
  const queries = useQueryClient();
  const difference = useQuery({
    queryKey: ['assign-difference', address.clinic, address.patient, draft.sessions],
    queryFn: async () => {
      const stored = await saving.settle(bodyOf(draft));
      if (!stored) throw obstacle(saving);
      const { draft: id, tag } = stored;
      return queries.fetchQuery(draftDifferenceQuery({ ...address, draft: id }, tag));
    },
    enabled: current !== null,
    retry: false,
    gcTime: 0,
  });
  if (!current) return null;
  return (
    <section>
      <Title order={3} size="h4" mb="xs">
        {t('difference.title', { number: current.number })}
      </Title>
      {difference.data ? (
        <DifferenceView difference={difference.data} />
      ) : difference.isPending ? (
        <Loader size="sm" aria-label={t('loading')} />
      ) : (
        <Text c="dimmed">{t('difference.failed')}</Text>
      )}
    </section>
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
    mutationFn: async (form: AssignForm) => {
      const stored = await saving.settle(bodyOf(draft));
      if (!stored) throw obstacle(saving);
      return assignProgram({ ...address, draft: stored.draft }, stored.tag, form);
    },
    onSuccess: async (version) => {
      void queries.invalidateQueries({ queryKey: programDraftsQuery(address).queryKey });
      void queries.invalidateQueries({ queryKey: programVersionsQuery(address).queryKey });
      void queries.invalidateQueries({ queryKey: ['caseload', address.clinic] });
      await queries.invalidateQueries({ queryKey: programQuery(address).queryKey });
      props.onAssigned(version);
    },
    onError: async (failure) => {
      void queries.invalidateQueries({ queryKey: programQuery(address).queryKey });
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
