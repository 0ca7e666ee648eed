import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../shared/api/problem';
import { Dialog } from '../../../shared/staff/dialog';
import { FailedAttempt } from '../../../shared/staff/failed-attempt';
import type { PatientAddress } from './api/address';
import { saveAsTemplate, templatesQuery } from './api/templates';
import { bodyOf, type Draft } from './draft';
import type { DraftSaving } from './draft-saving';

const LONGEST_NAME = 120;

interface Props {
  address: PatientAddress;
  draft: Draft;
  saving: DraftSaving;
  onClose: () => void;
}

/** Keeps the plan for the whole clinic. What was noted for this patient does not go along, and that is said. */
export function SaveTemplateDialog({ address, draft, saving, onClose }: Props) {
  const { t } = useTranslation('program-staff');
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [tried, setTried] = useState(false);
  const isNameWrong = name.trim() === '' || name.trim().length > LONGEST_NAME;
  const keeping = useMutation({
    mutationFn: async () => {
      const stored = await saving.settle(bodyOf(draft));
      if (!stored) throw new Problem(409, 'conflict');
      return saveAsTemplate({ ...address, draft: stored.draft }, name.trim(), description.trim());
    },
    onSuccess: () =>
      void queries.invalidateQueries({ queryKey: templatesQuery(address.clinic).queryKey }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (!isNameWrong) return keeping.mutate();
    (event.currentTarget.elements.namedItem('name') as HTMLElement | null)?.focus();
  };
  return (
    <Dialog opened onClose={onClose} title={t('template.saveTitle')} size="md">
      {keeping.isSuccess ? (
        <Stack>
          <Text role="status">{t('template.saved', { name: name.trim() })}</Text>
          <Group justify="flex-end">
            <Button onClick={onClose} data-autofocus>
              {t('template.done')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <form onSubmit={submit} noValidate>
          <Stack>
            <Text>{t('template.saveWords')}</Text>
            <TextInput
              name="name"
              label={t('template.name')}
              data-autofocus
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              error={tried && isNameWrong && t('template.nameWrong')}
            />
            <Textarea
              label={t('template.description')}
              autosize
              minRows={2}
              maxLength={2000}
              value={description}
              onChange={(event) => setDescription(event.currentTarget.value)}
            />
            {keeping.error && <FailedAttempt failure={keeping.error} />}
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {t('cancel')}
              </Button>
              <Button type="submit" loading={keeping.isPending}>
                {t('template.keep')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Dialog>
  );
}
