import { Button, Center, Group, Loader, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../shared/staff/confirm';
import { Dialog } from '../../../shared/staff/dialog';
import { FailedAttempt } from '../../../shared/staff/failed-attempt';
import { Failure } from '../../../shared/staff/failure';
import { useStaffFormats } from '../../../shared/staff/formats';
import { minutesOf } from '../program-of-day';
import type { PatientAddress } from './api/address';
import { programDraftsQuery } from './api/show-program-drafts';
import {
  retireTemplate,
  startDraftFromTemplate,
  type TemplateLine,
  templatesQuery,
} from './api/templates';
import classes from './current-program.module.css';

interface Props {
  address: PatientAddress;
  onStarted: (draft: string) => void;
  onClose: () => void;
}

/** The clinic's templates: a draft starts from one; its author and the lead retire what is no longer wanted. */
export function TemplatesDialog({ address, onStarted, onClose }: Props) {
  const { t } = useTranslation('program-staff');
  const queries = useQueryClient();
  const templates = useQuery(templatesQuery(address.clinic));
  const [retiring, setRetiring] = useState<TemplateLine | null>(null);
  const starting = useMutation({
    mutationFn: (template: string) => startDraftFromTemplate(address, template),
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: programDraftsQuery(address).queryKey });
      onStarted(id);
    },
    onError: () =>
      void queries.invalidateQueries({ queryKey: templatesQuery(address.clinic).queryKey }),
  });
  return (
    <Dialog opened onClose={onClose} title={t('template.choose')}>
      <Stack>
        {starting.error && <FailedAttempt failure={starting.error} />}
        {templates.data ? (
          <Templates
            templates={templates.data}
            isBusy={starting.isPending}
            onStart={(template) => starting.mutate(template.id)}
            onRetire={setRetiring}
          />
        ) : templates.error ? (
          <Failure failure={templates.error} retry={() => void templates.refetch()} />
        ) : (
          <Center p="md">
            <Loader aria-label={t('loading')} />
          </Center>
        )}
      </Stack>
      <Retire clinic={address.clinic} template={retiring} onClose={() => setRetiring(null)} />
    </Dialog>
  );
}

interface ListProps {
  templates: TemplateLine[];
  isBusy: boolean;
  onStart: (template: TemplateLine) => void;
  onRetire: (template: TemplateLine) => void;
}

function Templates({ templates, isBusy, onStart, onRetire }: ListProps) {
  const { t } = useTranslation('program-staff');
  const { age } = useStaffFormats();
  if (templates.length === 0) return <Text>{t('template.none')}</Text>;
  return (
    <ul className={classes.drafts}>
      {templates.map((template) => (
        <li key={template.id}>
          <div>
            <Text fw={600}>{template.name}</Text>
            {template.description && <Text>{template.description}</Text>}
            <Text size="sm" c="dimmed">
              {t('template.words', {
                sessions: t('template.sessions', { count: template.sessionCount }),
                exercises: t('burden.exercises', { count: template.exerciseCount }),
                minutes: t('minutesPerWeek', {
                  count: minutesOf(template.estimatedSecondsPerWeek),
                }),
                name: template.updatedBy,
                age: age(template.updatedAt),
              })}
            </Text>
          </div>
          <Group gap="xs" wrap="nowrap">
            {template.changeable && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('template.retireThis', { name: template.name })}
                onClick={() => onRetire(template)}
              >
                {t('template.retire')}
              </Button>
            )}
            <Button
              size="compact-sm"
              disabled={isBusy}
              aria-label={t('template.useThis', { name: template.name })}
              onClick={() => onStart(template)}
            >
              {t('template.use')}
            </Button>
          </Group>
        </li>
      ))}
    </ul>
  );
}

interface RetireProps {
  clinic: string;
  template: TemplateLine | null;
  onClose: () => void;
}

function Retire({ clinic, template, onClose }: RetireProps) {
  const { t } = useTranslation('program-staff');
  const queries = useQueryClient();
  const retiring = useMutation({
    mutationFn: (chosen: TemplateLine) => retireTemplate(clinic, chosen),
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries({ queryKey: templatesQuery(clinic).queryKey }),
  });
  return (
    <Confirm
      opened={template !== null}
      title={t('template.retireTitle')}
      words={t('template.retireWords', { name: template?.name ?? '' })}
      action={t('template.retire')}
      isPending={retiring.isPending}
      failure={retiring.error}
      onConfirm={() => template && retiring.mutate(template)}
      onClose={() => {
        retiring.reset();
        onClose();
      }}
    />
  );
}
