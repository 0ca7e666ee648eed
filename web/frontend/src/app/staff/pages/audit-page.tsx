import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AuditFilters } from '../../../features/audit/staff/audit-filters';
import { AuditHistory } from '../../../features/audit/staff/audit-history';
import { type AuditFilter, filterFrom } from '../../../features/audit/staff/period';
import { PageTitle } from '../../../shared/staff/page-title';
import { useWorkplace } from '../clinic';
import { NoClinic } from '../shell/no-clinic';

/** `/admin/audit`: who did what when. The filters stand in the address. */
export function Component() {
  const { t } = useTranslation('audit-staff');
  const { clinic } = useWorkplace();
  const [address, setAddress] = useSearchParams();
  const filter = filterFrom(address);
  const narrow = (change: Partial<AuditFilter>) =>
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
  if (!clinic) return <NoClinic />;
  return (
    <Stack gap="md">
      <div>
        <PageTitle>{t('title')}</PageTitle>
        <Text c="dimmed" mt={4}>
          {t('words')}
        </Text>
      </div>
      <div>
        <AuditFilters filter={filter} onNarrow={narrow} />
        <AuditHistory clinic={clinic.id} filter={filter} onNarrow={narrow} />
      </div>
    </Stack>
  );
}
