import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useOutbox } from '../../features/diary/outbox/use-outbox';
import { UndoBar } from '../../features/diary/undo-bar';
import { Button } from '../../shared/plain/button';
import { Notice } from '../../shared/plain/notice';
import { signIn } from '../../shared/session/place';
import { onSessionEnd } from '../../shared/session/session-end';
import { PainIcon, ProfileIcon, ProgressIcon, TodayIcon } from './icons';

const TABS = [
  { to: '/', name: 'today', Icon: TodayIcon },
  { to: '/pain', name: 'pain', Icon: PainIcon },
  { to: '/progress', name: 'progress', Icon: ProgressIcon },
  { to: '/profile', name: 'profile', Icon: ProfileIcon },
] as const;

/** What stands around every page: the way to the content, what is open, and the bottom bar in the reach of the thumb. */
export function Component() {
  const { t } = useTranslation(['portal', 'shared']);
  const main = useFocusOnNewPage();
  return (
    <>
      <a className="skip" href="#content">
        {t('skipToContent')}
      </a>
      <main id="content" ref={main} tabIndex={-1} className="page">
        <SessionEnded />
        <UnsentPill />
        <Outlet />
        <UndoBar />
      </main>
      <nav className="tabs" aria-label={t('navigation')}>
        {TABS.map(({ to, name, Icon }) => (
          <NavLink key={name} to={to} end={to === '/'} className="tab">
            <Icon />
            {t(name)}
          </NavLink>
        ))}
      </nav>
      <ScrollRestoration />
    </>
  );
}

/** Tells a screen reader that another page has come; a page that was loaded afresh is left alone. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}

function SessionEnded() {
  const { t } = useTranslation(['portal', 'shared']);
  const [ended, setEnded] = useState(false);
  useEffect(() => onSessionEnd(() => setEnded(true)), []);
  if (!ended) return null;
  return (
    <div role="alert">
      <Notice tone="caution" title={t('sessionEnded.title')}>
        <p>{t('sessionEnded.words')}</p>
        <Button onClick={signIn}>{t('signIn')}</Button>
      </Notice>
    </div>
  );
}

/** On the pages that do not list what is unsent: that there is something, and where. */
function UnsentPill() {
  const { t } = useTranslation('portal');
  const { state } = useOutbox();
  const { pathname } = useLocation();
  const open = state.entries.filter(
    (entry) => !entry.undone && (entry.refusal !== null || state.obstacle !== 'none'),
  ).length;
  if (open === 0 || pathname === '/') return null;
  return (
    <Link to="/" className="pill">
      {t('unsentPill', { count: open })}
    </Link>
  );
}
