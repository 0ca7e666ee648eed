import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CASELOAD_ORDERS, type CaseloadOrder } from '../api/show-caseload';
import classes from './caseload.module.css';

interface Props {
  order: CaseloadOrder;
  onOrder: (order: CaseloadOrder) => void;
  name: string;
  onName: (name: string) => void;
}

/** Search by name (Ctrl or Cmd with K) and the order of the list. */
export function CaseloadBar({ order, onOrder, name, onName }: Props) {
  const { t } = useTranslation('caseload-staff');
  const search = useRef<HTMLInputElement>(null);
  useHotkeys([['mod+K', () => search.current?.focus()]], []);
  const orders = CASELOAD_ORDERS.map((each) => ({ value: each, label: t(`order.${each}`) }));
  return (
    <div className={classes.bar}>
      <TextInput
        ref={search}
        className={classes.search}
        type="search"
        label={t('search')}
        aria-keyshortcuts="Control+K Meta+K"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={name}
        onChange={({ currentTarget }) => onName(currentTarget.value)}
      />
      <SegmentedControl
        visibleFrom="sm"
        aria-label={t('order.label')}
        value={order}
        onChange={onOrder}
        data={orders}
      />
      <NativeSelect
        hiddenFrom="sm"
        label={t('order.label')}
        value={order}
        onChange={({ currentTarget }) => onOrder(currentTarget.value as CaseloadOrder)}
        data={orders}
      />
    </div>
  );
}
