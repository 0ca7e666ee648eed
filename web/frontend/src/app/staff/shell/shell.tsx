import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useWorkplace } from '../clinic';
import type { Place } from './gate';
import { NoClinic } from './no-clinic';
import { Rail } from './rail';
import { SessionEnded } from './session-ended';
import classes from './shell.module.css';
import { SilentServer } from './silent-server';

/** The frame around every page: the rail on the left, on a small screen behind a button. */
export function Shell({ place }: { place: Place }) {
  const { t } = useTranslation('staff-app');
  const [isOpen, rail] = useDisclosure();
  const { close } = rail;
  const { pathname } = useLocation();
  useEffect(() => close(), [pathname, close]);

  return (
    <AppShell
      header={{ height: { base: 52, sm: 0 } }}
      navbar={{ width: 224, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding={{ base: 'sm', sm: 'lg' }}
      transitionDuration={0}
    >
      <a className={classes.skip} href="#content">
        {t('skipToContent')}
      </a>
      <AppShell.Header hiddenFrom="sm" className={classes.head}>
        <Group h="100%" px="sm">
          <Burger
            opened={isOpen}
            onClick={rail.toggle}
            size="sm"
            aria-label={t(isOpen ? 'rail.close' : 'rail.open')}
            aria-expanded={isOpen}
          />
          <Text fw={700}>{t('product')}</Text>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className={classes.rail}>
        <Rail place={place} />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1} className={classes.content}>
        <SilentServer />
        <Page place={place} />
      </AppShell.Main>
      <SessionEnded />
      <ScrollRestoration />
    </AppShell>
  );
}

/** Everything but the operator's work happens in a clinic: whoever has none is told so instead of seeing a broken page. */
function Page({ place }: { place: Place }) {
  const { me, clinics } = useWorkplace();
  const needsNoClinic = place === 'admin' && me.roles.includes('operator');
  return clinics.length > 0 || needsNoClinic ? <Outlet /> : <NoClinic />;
}
