import { Alert, Anchor, Button, Center, Loader, Stack } from '@mantine/core';
import { IconCircleCheck, IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { CareTeam } from '../../../features/clinic/staff/care-team';
import { PainEntries } from '../../../features/diary/staff/pain-entries';
import { PainTrend } from '../../../features/diary/staff/pain-trend';
import { type Patient, patientQuery } from '../../../features/patient/api/show-patient';
import { fullName, PatientHeader } from '../../../features/patient/staff/patient-header';
import { programQuery } from '../../../features/program/api/show-program';
import { CurrentProgram } from '../../../features/program/staff/current-program';
import { OpenDrafts } from '../../../features/program/staff/open-drafts';
import { ProgramVersions } from '../../../features/program/staff/program-versions';
import { TemplatesDialog } from '../../../features/program/staff/templates-dialog';
import { Failure } from '../../../shared/staff/failure';
import { useStaffFormats } from '../../../shared/staff/formats';
import { localDayOf } from '../../../shared/time/local-day';
import { useWorkplace } from '../clinic';
import { paths } from '../paths';
import classes from './pages.module.css';

/** One patient: how the pain goes, what is assigned, who cares. */
export function Component() {
  const { t } = useTranslation('staff-app');
  const { clinic = '', patient = '' } = useParams();
  const record = useQuery(patientQuery(clinic, patient));
  if (record.isPending) {
    return (
      <Center p="xl">
        <Loader aria-label={t('loading')} />
      </Center>
    );
  }
  if (!record.data) {
    return <Failure isPage failure={record.error} retry={() => void record.refetch()} />;
  }
  return <PatientPage key={patient} patient={record.data} />;
}

function PatientPage({ patient }: { patient: Patient }) {
  const { clinic, id } = patient;
  const address = { clinic, patient: id };
  return (
    <>
      <PatientHeader patient={patient} actions={<EditorLinks clinic={clinic} patient={id} />} />
      <JustAssigned name={patient.givenName} />
      <div className={classes.patient}>
        <Stack gap="md">
          <PainTrend {...address} />
          <PainEntries {...address} />
          <CurrentProgram address={address} givenName={patient.givenName} linkTo={exerciseLink} />
        </Stack>
        <Stack gap="md">
          <OpenDrafts address={address} pathOf={(draft) => paths.draft(clinic, id, draft)} />
          <ProgramVersions address={address} />
          <Team patient={patient} />
        </Stack>
      </div>
    </>
  );
}

function exerciseLink(exercise: string, name: string) {
  return (
    <Anchor component={Link} to={paths.exercise(exercise)}>
      {name}
    </Anchor>
  );
}

/** Most programs are changes of the one before; starting from nothing stays possible. */
function EditorLinks({ clinic, patient }: { clinic: string; patient: string }) {
  const { t } = useTranslation('program-staff');
  const program = useQuery(programQuery({ clinic, patient }));
  const hasProgram = Boolean(program.data?.current);
  const fromNothing = paths.newDraft(clinic, patient, 'nothing');
  if (!hasProgram) {
    return (
      <>
        <FromTemplate clinic={clinic} patient={patient} />
        <Button component={Link} to={fromNothing} leftSection={<IconPlus size={16} aria-hidden />}>
          {t('drafts.new')}
        </Button>
      </>
    );
  }
  return (
    <>
      <FromTemplate clinic={clinic} patient={patient} />
      <Button component={Link} to={fromNothing} variant="default">
        {t('drafts.newEmpty')}
      </Button>
      <Button
        component={Link}
        to={paths.newDraft(clinic, patient, 'program')}
        leftSection={<IconPencil size={16} aria-hidden />}
      >
        {t('drafts.newFromCurrent')}
      </Button>
    </>
  );
}

function FromTemplate({ clinic, patient }: { clinic: string; patient: string }) {
  const { t } = useTranslation('program-staff');
  const navigate = useNavigate();
  const [isChoosing, setChoosing] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setChoosing(true)}>
        {t('template.start')}
      </Button>
      {isChoosing && (
        <TemplatesDialog
          address={{ clinic, patient }}
          onStarted={(draft) => void navigate(paths.draft(clinic, patient, draft))}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}

/** The editor leads here after assigning; the news disappears with the next page. */
function JustAssigned({ name }: { name: string }) {
  const { t } = useTranslation('program-staff');
  const state: unknown = useLocation().state;
  const { date } = useStaffFormats();
  const isNews = typeof state === 'object' && state !== null && 'assigned' in state;
  const startsOn = isNews && 'startsOn' in state ? String(state.startsOn) : null;
  return (
    <div role="status">
      {isNews && (
        <Alert mb="md" icon={<IconCircleCheck aria-hidden />} role="presentation">
          {startsOn && startsOn > localDayOf(new Date())
            ? t('assign.doneLater', { number: Number(state.assigned), date: date(startsOn) })
            : t('assign.done', { number: Number(state.assigned), name })}
        </Alert>
      )}
    </div>
  );
}

function Team({ patient }: { patient: Patient }) {
  const { me } = useWorkplace();
  const queries = useQueryClient();
  const { clinic, id } = patient;
  const isLead = me.clinics.some(
    (each) => each.id === clinic && each.roles.includes('clinical-lead'),
  );
  return (
    <CareTeam
      patient={{ clinic, patient: id, name: fullName(patient) }}
      team={patient.careTeam}
      mayManage={isLead}
      onChanged={() =>
        void queries.invalidateQueries({ queryKey: patientQuery(clinic, id).queryKey })
      }
    />
  );
}
