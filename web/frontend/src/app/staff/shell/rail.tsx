import { NavLink, NativeSelect, Text } from '@mantine/core';
import {
  IconBuildingPlus,
  IconHistory,
  IconSettings,
  IconStretching,
  IconUsers,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink as RouterLink, useNavigate, useParams } from 'react-router';
import type { Me } from '../../../shared/api/me';
import { useWorkplace } from '../clinic';
import type { Place } from './gate';
import { PersonMenu } from './person-menu';
import classes from './shell.module.css';

type Goal = 'patients' | 'exercises' | 'history' | 'members' | 'newClinic';

interface RailLink {
  goal: Goal;
  to: string;
  icon: TablerIcon;
}

/** The left rail: where one is, where one can go, and who is signed in. */
export function Rail({ place }: { place: Place }) {
  const { t } = useTranslation('staff-app');
  const { me } = useWorkplace();
  const isAtPatient = 'patient' in useParams();
  return (
    <>
      <div className={classes.brand}>
        <img src="/icon.svg" alt="" width={28} height={28} />
        {t('product')}
      </div>
      <ClinicChoice />
      <nav className={classes.navigation} aria-label={t('navigation')}>
        {linksOf(place, me).map(({ goal, to, icon: Icon }) => (
          <NavLink
            key={goal}
            className={classes.link}
            component={RouterLink}
            to={to}
            end={to === '/'}
            active={goal === 'patients' && isAtPatient}
            label={t(`rail.${goal}`)}
            leftSection={<Icon size={18} aria-hidden />}
          />
        ))}
        <OtherPlace place={place} me={me} />
      </nav>
      <PersonMenu />
    </>
  );
}

function linksOf(place: Place, me: Me): RailLink[] {
  if (place === 'staff') {
    return [
      { goal: 'patients', to: '/', icon: IconUsers },
      { goal: 'exercises', to: '/exercises', icon: IconStretching },
    ];
  }
  const ofAdministrator: RailLink[] = [
    { goal: 'history', to: '/audit', icon: IconHistory },
    { goal: 'members', to: '/members', icon: IconUsersGroup },
  ];
  const ofOperator: RailLink[] = [
    { goal: 'newClinic', to: '/clinics/new', icon: IconBuildingPlus },
  ];
  return [
    ...(me.roles.includes('clinic-admin') ? ofAdministrator : []),
    ...(me.roles.includes('operator') ? ofOperator : []),
  ];
}

/** Some people do both: a way over to the other half of their work. */
function OtherPlace({ place, me }: { place: Place; me: Me }) {
  const { t } = useTranslation('staff-app');
  const isClinical = me.roles.some((role) => role === 'physio' || role === 'clinical-lead');
  const administers = me.roles.some((role) => role === 'clinic-admin' || role === 'operator');
  if (!isClinical || !administers) return null;
  return place === 'staff' ? (
    <NavLink
      className={classes.link}
      href="/admin/"
      label={t('rail.administration')}
      leftSection={<IconSettings size={18} aria-hidden />}
    />
  ) : (
    <NavLink
      className={classes.link}
      href="/staff/"
      label={t('rail.patients')}
      leftSection={<IconUsers size={18} aria-hidden />}
    />
  );
}

/** Shows the clinic; whoever works in several can change it, which leads back to the start. */
function ClinicChoice() {
  const { t } = useTranslation('staff-app');
  const { clinics, clinic, chooseClinic } = useWorkplace();
  const { clinic: ofThisPage } = useParams();
  const navigate = useNavigate();
  if (clinics.length < 2) {
    return clinic && <Text px="md" pb="sm" c="dimmed" children={clinic.name} />;
  }
  return (
    <NativeSelect
      px="md"
      pb="sm"
      aria-label={t('rail.clinic')}
      data={clinics.map(({ id, name }) => ({ value: id, label: name }))}
      value={clinic?.id}
      onChange={({ currentTarget }) => {
        chooseClinic(currentTarget.value);
        if (ofThisPage) void navigate('/');
      }}
    />
  );
}
