import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../shared/staff/dialog';
import { FailedAttempt } from '../../../shared/staff/failed-attempt';
import { refusedFields } from '../../../shared/staff/field-errors';
import { uuidV7 } from '../../../shared/time/uuid-v7';
import { addMember, type NewMember } from '../api/add-member';
import { membersQuery } from '../api/show-members';

const ROLES = ['physio', 'clinical-lead', 'clinic-admin'] as const;
const FIELDS = ['account', 'displayName', 'role'] as const;
type Field = (typeof FIELDS)[number];

const NOBODY: NewMember = { account: '', displayName: '', role: 'physio' };

interface Props {
  clinic: string;
  opened: boolean;
  onClose: () => void;
}

/** Gives an account a role in the clinic. */
export function AddMemberDialog({ clinic, opened, onClose }: Props) {
  const { t } = useTranslation('clinic-staff');
  const queries = useQueryClient();
  const [form, setForm] = useState(NOBODY);
  const [wrong, setWrong] = useState<Field[]>([]);
  // Stays the same until it worked, so that trying again cannot add the person twice.
  const [membership, setMembership] = useState(() => uuidV7());
  const adding = useMutation({
    mutationFn: () => addMember(clinic, membership, trimmed(form)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: membersQuery(clinic).queryKey });
      setForm(NOBODY);
      setMembership(uuidV7());
      onClose();
    },
    onError: (failure) => setWrong(refusedFields(failure, FIELDS)),
  });

  const change = (field: Field, value: string) => {
    setForm({ ...form, [field]: value });
    setWrong(wrong.filter((each) => each !== field));
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const missing = FIELDS.filter((field) => form[field].trim() === '');
    setWrong(missing);
    if (missing.length === 0) adding.mutate();
  };
  const field = (name: Field) => ({
    name,
    label: t(`member.${name}`),
    value: form[name],
    error: wrong.includes(name) && t(`wrongMember.${name}`),
    onChange: (event: { currentTarget: { value: string } }) =>
      change(name, event.currentTarget.value),
  });

  return (
    <Dialog opened={opened} onClose={onClose} title={t('member.title')}>
      <form onSubmit={send} noValidate>
        <Stack>
          {adding.error && (
            <FailedAttempt failure={adding.error} whenConflict={t('member.conflict')} />
          )}
          <TextInput {...field('displayName')} required autoComplete="off" data-autofocus />
          <TextInput
            {...field('account')}
            required
            autoComplete="off"
            description={t('member.accountHint')}
          />
          <NativeSelect
            {...field('role')}
            data={ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={adding.isPending}>
              {t('member.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function trimmed(form: NewMember): NewMember {
  return { ...form, account: form.account.trim(), displayName: form.displayName.trim() };
}
