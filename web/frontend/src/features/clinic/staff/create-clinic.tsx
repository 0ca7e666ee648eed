import { Alert, Button, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailedAttempt } from '../../../shared/staff/failed-attempt';
import { refusedFields } from '../../../shared/staff/field-errors';
import { uuidV7 } from '../../../shared/time/uuid-v7';
import { createClinic } from '../api/create-clinic';
import { AdministratorFields, ClinicFields } from './clinic-fields';
import {
  CLINIC_FIELDS,
  type ClinicField,
  clinicIn,
  newClinicOf,
  wrongClinicFields,
} from './new-clinic';

/** Both ids are made here and stay until it worked: trying again cannot create a second clinic. */
const freshIds = () => ({ clinic: uuidV7(), membership: uuidV7() });

/** How the operator brings a clinic to life: its settings and its first administrator. */
export function CreateClinic() {
  const { t } = useTranslation('clinic-staff');
  const [form, setForm] = useState(() => clinicIn('DE'));
  const [wrong, setWrong] = useState<ClinicField[]>([]);
  const [ids, setIds] = useState(freshIds);
  const creation = useMutation({
    mutationFn: () => createClinic(ids.clinic, newClinicOf(form, ids.membership)),
    onSuccess: () => {
      setForm(clinicIn(form.country));
      setIds(freshIds());
    },
    onError: (failure) => setWrong(refusedFields(failure, CLINIC_FIELDS)),
  });
  const fields = {
    form,
    wrong,
    onChange: (changed: typeof form) => {
      setForm(changed);
      setWrong(wrong.filter((field) => Object.is(changed[field], form[field])));
      if (!creation.isIdle) creation.reset();
    },
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const stillWrong = wrongClinicFields(form);
    setWrong(stillWrong);
    if (stillWrong.length === 0) creation.mutate();
  };

  return (
    <Paper withBorder p="lg" maw={640}>
      <form onSubmit={send} noValidate>
        <Stack>
          <ClinicFields {...fields} />
          <Title order={2} size="h4">
            {t('clinic.administrator')}
          </Title>
          <Text c="dimmed">{t('clinic.administratorHint')}</Text>
          <AdministratorFields {...fields} />
          {creation.error && <FailedAttempt failure={creation.error} />}
          <div role="status">
            {creation.isSuccess && (
              <Alert icon={<IconCircleCheck aria-hidden />} role="presentation">
                {t('clinic.created')}
              </Alert>
            )}
          </div>
          <Button type="submit" loading={creation.isPending} w="fit-content">
            {t('clinic.send')}
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}
