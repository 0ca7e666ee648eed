import { CloseButton, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './audit.module.css';
import { AUDIT_FIELDS, type AuditField, type AuditFilter, wrongFilters } from './period';

interface Props {
  filter: AuditFilter;
  onNarrow: (change: Partial<AuditFilter>) => void;
}

/** Narrows the history to one patient, one person and a stretch of days. */
export function AuditFilters({ filter, onNarrow }: Props) {
  const { t } = useTranslation('audit-staff');
  const wrong = wrongFilters(filter);
  const field = (name: AuditField) => ({
    name,
    label: t(`filter.${name}`),
    value: filter[name],
    error: wrong.includes(name) && t(`wrong.${name}`),
    onChange: (event: { currentTarget: { value: string } }) =>
      onNarrow({ [name]: event.currentTarget.value }),
    rightSection: filter[name] !== '' && (
      <CloseButton
        size="sm"
        aria-label={t('clear', { field: t(`filter.${name}`) })}
        onClick={() => onNarrow({ [name]: '' })}
      />
    ),
  });
  return (
    <form className={classes.filters} role="search" onSubmit={(event) => event.preventDefault()}>
      {AUDIT_FIELDS.map((name) => {
        const isDay = name === 'from' || name === 'to';
        return (
          <TextInput
            key={name}
            {...field(name)}
            type={isDay ? 'date' : 'text'}
            autoComplete="off"
            spellCheck={false}
            rightSection={isDay ? undefined : field(name).rightSection}
          />
        );
      })}
    </form>
  );
}
