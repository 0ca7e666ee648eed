import { Center, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { type Patient, patientQuery } from '../../../features/patient/api/show-patient';
import { fullName } from '../../../features/patient/staff/patient-header';
import { type Program, programQuery } from '../../../features/program/api/show-program';
import { programDraftQuery } from '../../../features/program/staff/api/show-program-draft';
import { type Draft, draftOf } from '../../../features/program/staff/draft';
import type { Stored } from '../../../features/program/staff/draft-saving';
import { type PlanTimes, timesOf } from '../../../features/program/staff/plan-times';
import { ProgramEditor } from '../../../features/program/staff/program-editor';
import { Failure } from '../../../shared/staff/failure';
import { PageTitle } from '../../../shared/staff/page-title';
import { paths } from '../paths';
import { EditorCatalog } from './editor-catalog';

const NEW = 'new';

/** `/drafts/new` and `/drafts/:draft`: the program editor. */
export function Component() {
  const { clinic = '', patient = '', draft = NEW } = useParams();
  const record = useQuery(patientQuery(clinic, patient));
  return (
    <Waiting for={record}>
      {(found) =>
        draft === NEW ? (
          <NewDraft patient={found} />
        ) : (
          <OpenDraft key={draft} patient={found} draft={draft} />
        )
      }
    </Waiting>
  );
}

/**
 * A new draft gets its id with the first change. From then on the address names it, for a reload and for the way back; the
 * router is not asked, because to it that would be another page and this editor would be gone.
 */
function nameInAddress(draft: string): void {
  const address = new URL(location.href);
  address.pathname = address.pathname.replace(/\/new$/, `/${draft}`);
  address.search = '';
  history.replaceState(history.state, '', address);
}

interface Query<T> {
  data: T | undefined;
  error: Error | null;
  isPending: boolean;
  refetch: () => unknown;
}

/** Shows what was asked for as soon as it is there; a failed refresh does not take it away again. */
function Waiting<T>({ for: query, children }: { for: Query<T>; children: (data: T) => ReactNode }) {
  const { t } = useTranslation('staff-app');
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failure isPage failure={query.error} retry={() => query.refetch()} />;
  return (
    <Center p="xl">
      <Loader aria-label={t('loading')} />
    </Center>
  );
}

function NewDraft({ patient }: { patient: Patient }) {
  const { clinic, id } = patient;
  const [address] = useSearchParams();
  const [fromProgram] = useState(address.get('from') === 'program');
  const program = useQuery(programQuery({ clinic, patient: id }));
  return (
    <Waiting for={program}>
      {(found) => {
        const base = fromProgram ? found.current : null;
        return (
          <Editor
            patient={patient}
            program={found}
            beginning={draftOf(base?.sessions ?? [])}
            times={base && timesOf(base)}
            opened={null}
          />
        );
      }}
    </Waiting>
  );
}

function OpenDraft({ patient, draft }: { patient: Patient; draft: string }) {
  const address = { clinic: patient.clinic, patient: patient.id };
  const stored = useQuery(programDraftQuery({ ...address, draft }));
  const program = useQuery(programQuery(address));
  return (
    <Waiting for={stored}>
      {({ content, tag }) => (
        <Editor
          patient={patient}
          program={program.data ?? null}
          beginning={draftOf(content.sessions)}
          times={timesOf(content)}
          opened={{ draft, tag }}
        />
      )}
    </Waiting>
  );
}

interface EditorProps {
  patient: Patient;
  program: Program | null;
  beginning: Draft;
  times: PlanTimes | null;
  opened: Stored | null;
}

function Editor({ patient, ...rest }: EditorProps) {
  const { t } = useTranslation('program-staff');
  const { clinic, id, givenName } = patient;
  const navigate = useNavigate();
  const home = paths.patient(clinic, id);
  const name = fullName(patient);
  return (
    <ProgramEditor
      {...rest}
      patient={{ clinic, patient: id, givenName }}
      heading={
        <PageTitle tab={t('title', { name })}>
          {t('titleBefore')} <Link to={home}>{name}</Link>
        </PageTitle>
      }
      catalog={(tools) => <EditorCatalog clinic={clinic} tools={tools} />}
      onStarted={nameInAddress}
      onAssigned={({ number, startsOn }) =>
        void navigate(home, { state: { assigned: number, startsOn } })
      }
    />
  );
}
