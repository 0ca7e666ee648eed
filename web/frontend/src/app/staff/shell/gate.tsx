import { Center, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type Me, meQuery } from '../../../shared/api/me';
import { Problem } from '../../../shared/api/problem';
import { signIn } from '../../../shared/session/place';
import { Failure } from '../../../shared/staff/failure';
import { type Clinic, rememberClinic, rememberedClinic, WorkplaceContext } from '../clinic';
import { Closed } from './closed';
import { Shell } from './shell';

/** The two places of the staff application: `staff` for clinical work, `admin` for running the clinic. */
export type Place = 'staff' | 'admin';

const ROLES = {
  staff: ['physio', 'clinical-lead'],
  admin: ['clinic-admin', 'operator'],
} as const satisfies Record<Place, Me['roles']>;

/** Lets in whoever works here, sends to the sign-in whoever is not signed in, and tells everybody else where they belong. */
export function Gate({ place }: { place: Place }) {
  const { t } = useTranslation('staff-app');
  const me = useQuery({ ...meQuery, retryOnMount: false });

  if (me.data) return <Workplace place={place} me={me.data} />;
  if (me.error instanceof Problem && me.error.slug === 'not-signed-in') return <ToSignIn />;
  if (me.error) {
    return (
      <Center component="main" mih="100vh" p="md">
        <Failure isPage failure={me.error} retry={() => void me.refetch()} />
      </Center>
    );
  }
  return (
    <Center component="main" mih="100vh">
      <Loader aria-label={t('loading')} />
    </Center>
  );
}

function ToSignIn() {
  const { t } = useTranslation('staff-app');
  useEffect(signIn, []);
  return (
    <Center component="main" mih="100vh">
      {t('toSignIn')}
    </Center>
  );
}

function Workplace({ place, me }: { place: Place; me: Me }) {
  const { clinic: ofThisPage } = useParams();
  const clinics = me.clinics.filter((clinic) => worksHere(clinic, place));
  const [chosen, setChosen] = useState(() => rememberedClinic(clinics)?.id);
  const clinic = clinics.find(({ id }) => id === (ofThisPage ?? chosen)) ?? null;
  const chooseClinic = (id: string) => {
    rememberClinic(id);
    setChosen(id);
  };

  if (!me.roles.some((role) => ROLES[place].some((fitting) => fitting === role))) {
    return <Closed me={me} />;
  }
  return (
    <WorkplaceContext value={{ me, clinics, clinic, chooseClinic }}>
      <Shell place={place} />
    </WorkplaceContext>
  );
}

function worksHere(clinic: Clinic, place: Place): boolean {
  return clinic.roles.some((role) => ROLES[place].some((fitting) => fitting === role));
}
