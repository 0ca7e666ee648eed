import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  opened: boolean;
  title: ReactNode;
  size?: 'md' | 'lg' | 'xl';
  /** Left out where the person has to decide before anything else can go on. */
  onClose?: () => void;
  children: ReactNode;
}

/** A window over the page. Escape closes it, unless a decision is needed. */
export function Dialog({ opened, title, size = 'lg', onClose, children }: Props) {
  const { t } = useTranslation('staff');
  const canClose = onClose !== undefined;
  return (
    <Modal
      opened={opened}
      onClose={onClose ?? (() => undefined)}
      title={title}
      size={size}
      withCloseButton={canClose}
      closeOnEscape={canClose}
      closeOnClickOutside={false}
      // The kit's header element would count as a second banner of the page.
      attributes={{ header: { role: 'presentation' } }}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {children}
    </Modal>
  );
}
