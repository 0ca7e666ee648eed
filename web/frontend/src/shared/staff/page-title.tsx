import { Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';

interface Props {
  /** What the tab of the browser says; the heading itself when it is plain text. */
  tab?: string;
  children: ReactNode;
}

/**
 * The one first-level heading of a page. Names the tab, and takes the focus after a change of page, so that the keyboard and
 * a screen reader go on where the new page begins.
 */
export function PageTitle({ tab, children }: Props) {
  const { t } = useTranslation('shared');
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const named = tab ?? (typeof children === 'string' ? children : '');

  useEffect(() => {
    document.title = named ? `${named} · ${t('product')}` : t('product');
  }, [named, t]);

  useEffect(() => {
    const arrivedByLink = key !== 'default';
    if (arrivedByLink && !isWriting()) heading.current?.focus({ preventScroll: true });
  }, [key]);

  return (
    <Title order={1} size="h2" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
      {children}
    </Title>
  );
}

function isWriting(): boolean {
  return document.activeElement?.matches('input, textarea, select') ?? false;
}
