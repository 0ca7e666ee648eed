import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type CatalogFilter, EVERY_EXERCISE } from '../api/search-exercises';
import { causesQuery } from '../api/show-causes';
import classes from './catalog.module.css';
import { EQUIPMENT, KINDS, REGIONS, wordFor } from './vocabulary';

interface Props {
  filter: CatalogFilter;
  onNarrow: (change: Partial<CatalogFilter>) => void;
}

/** Search by text (Ctrl or Cmd with K) and narrowing by kind, cause, region and equipment. */
export function CatalogFilters({ filter, onNarrow }: Props) {
  const { t } = useTranslation('catalog-staff');
  const causes = useQuery(causesQuery);
  const search = useRef<HTMLInputElement>(null);
  useHotkeys([['mod+K', () => search.current?.focus()]], []);

  const choice = (name: Exclude<keyof CatalogFilter, 'text'>, options: Option[]) => ({
    label: t(`filter.${name}`),
    value: filter[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onNarrow({ [name]: event.currentTarget.value }),
    data: [{ value: '', label: t('filter.any') }, ...options],
  });
  const isNarrowed = Object.values(filter).some((value) => value !== '');

  return (
    <form className={classes.filters} role="search" onSubmit={(event) => event.preventDefault()}>
      <TextInput
        ref={search}
        className={classes.search}
        type="search"
        label={t('filter.text')}
        aria-keyshortcuts="Control+K Meta+K"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text}
        onChange={({ currentTarget }) => onNarrow({ text: currentTarget.value })}
      />
      <NativeSelect
        {...choice(
          'kind',
          KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
        )}
      />
      <NativeSelect
        {...choice(
          'cause',
          (causes.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        )}
      />
      <NativeSelect
        {...choice(
          'region',
          REGIONS.map((region) => ({ value: region, label: t(`regions.${region}`) })),
        )}
      />
      <NativeSelect
        {...choice(
          'equipment',
          EQUIPMENT.map((thing) => ({ value: thing, label: wordFor(t, 'equipment', thing) })),
        )}
      />
      {isNarrowed && (
        <Button
          variant="subtle"
          className={classes.clear}
          onClick={() => {
            onNarrow(EVERY_EXERCISE);
            search.current?.focus();
          }}
        >
          {t('filter.clear')}
        </Button>
      )}
    </form>
  );
}

interface Option {
  value: string;
  label: string;
}
