import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../shared/staff/dialog';
import { preferredLanguage } from '../../../shared/i18n/language';
import { FailedAttempt } from '../../../shared/staff/failed-attempt';
import { refusedFields } from '../../../shared/staff/field-errors';
import { localDayOf } from '../../../shared/time/local-day';
import { registerPatient } from '../api/register-patient';
import type { Patient } from '../api/show-patient';
import { patientQuery } from '../api/show-patient';
import { emptyForm, newPatientOf, type PatientField, wrongFields } from './new-patient';
import { PatientFields } from './patient-fields';

interface Props {
  clinic: string;
  opened: boolean;
  onClose: () => void;
  onRegistered: (patient: Patient) => void;
}

/** Asks for what a record needs to exist. What was typed stays when the dialog is left and opened again. */
export function RegisterPatientDialog({ clinic, opened, onClose, onRegistered }: Props) {
  const { t, i18n } = useTranslation('patient-staff');
  const queries = useQueryClient();
  const [form, setForm] = useState(() => emptyForm(preferredLanguage(i18n.language)));
  const [wrong, setWrong] = useState<PatientField[]>([]);
  const registration = useMutation({
    mutationFn: () => registerPatient(clinic, newPatientOf(form)),
    onSuccess: (patient) => {
      queries.setQueryData(patientQuery(clinic, patient.id).queryKey, patient);
      setForm(emptyForm(preferredLanguage(i18n.language)));
      onRegistered(patient);
    },
    onError: (failure) => setWrong(refusedFields(failure, FIELDS)),
  });

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = event.currentTarget.elements;
    const stillWrong = wrongFields(form, localDayOf(new Date()));
    setWrong(stillWrong);
    const [first] = stillWrong;
    if (first === undefined) return registration.mutate();
    (fields.namedItem(first) as HTMLElement | null)?.focus();
  };

  return (
    <Dialog opened={opened} onClose={onClose} title={t('register.title')}>
      <form onSubmit={send} noValidate>
        <Stack>
          {registration.error && (
            <FailedAttempt
              failure={registration.error}
              whenUnanswered={t('register.unanswered')}
              whenConflict={t('register.conflict')}
            />
          )}
          <PatientFields
            form={form}
            wrong={wrong}
            onChange={(change) => {
              setForm({ ...form, ...change });
              setWrong(wrong.filter((field) => !(field in change)));
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={registration.isPending}>
              {t('register.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

const FIELDS = ['givenName', 'familyName', 'birthDate', 'language', 'account'] as const;
