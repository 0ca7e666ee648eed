import { Anchor, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type CatalogFilter, EVERY_EXERCISE } from '../../../features/catalog/api/search-exercises';
import { CatalogFilters } from '../../../features/catalog/staff/catalog-filters';
import { ExerciseResults } from '../../../features/catalog/staff/exercise-results';
import { PageTitle } from '../../../shared/staff/page-title';
import { useClinic } from '../clinic';
import { paths } from '../paths';

/** `/staff/exercises`: the catalog. The filters stand in the address, so that the way back finds them. */
export function Component() {
  const { t } = useTranslation('catalog-staff');
  const { id: clinic } = useClinic();
  const [address, setAddress] = useSearchParams();
  const narrow = (change: Partial<CatalogFilter>) =>
    setAddress(
      (before) => {
        for (const [key, value] of Object.entries(change)) {
          if (value === '') before.delete(key);
          else before.set(key, value);
        }
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Stack gap="md" maw={960}>
      <PageTitle>{t('title')}</PageTitle>
      <div>
        <CatalogFilters filter={filterFrom(address)} onNarrow={narrow} />
        <ExerciseResults
          clinic={clinic}
          filter={filterFrom(address)}
          nameOf={({ id, name }, className) => (
            <Anchor component={Link} to={paths.exercise(id)} className={className}>
              {name}
            </Anchor>
          )}
        />
      </div>
    </Stack>
  );
}

function filterFrom(address: URLSearchParams): CatalogFilter {
  const named = Object.keys(EVERY_EXERCISE).map((key) => [key, address.get(key) ?? '']);
  return Object.fromEntries(named) as CatalogFilter;
}
