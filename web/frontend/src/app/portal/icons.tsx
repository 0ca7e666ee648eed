import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  );
}

export function TodayIcon() {
  return (
    <Icon>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4" />
    </Icon>
  );
}

export function PainIcon() {
  return (
    <Icon>
      <circle cx="12" cy="5" r="2" />
      <path d="M6 10.5c2-1 4-1.5 6-1.5s4 .5 6 1.5M9.5 9.5V15M14.5 9.5V15M9.5 15v6M14.5 15v6M9.5 15h5" />
    </Icon>
  );
}

export function ProgressIcon() {
  return (
    <Icon>
      <path d="M4 4v16h16M7.5 15l3.5-4 3 2.5L19 8" />
    </Icon>
  );
}

export function ProfileIcon() {
  return (
    <Icon>
      <circle cx="12" cy="8" r="4" />
      <path d="M4.5 20.5c1-4 4-5.5 7.5-5.5s6.500 1.500 7.500 5.500" />
    </Icon>
  );
}
