import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { onSessionReturn } from '../../../shared/staff/session-return';
import type { DraftAddress, PatientAddress } from './api/address';
import { editProgramDraft } from './api/edit-program-draft';
import { showProgramDraft } from './api/show-program-draft';
import { startProgramDraft } from './api/start-program-draft';
import { bodyOf, type Draft, draftOf } from './draft';
import { DraftSaving, type SavingState, type Stored } from './draft-saving';
import { type Edit, editDraft } from './edit-draft';
import type { PlanTimes } from './plan-times';

export interface DraftEditing {
  draft: Draft;
  edit: (change: Edit) => void;
  saving: DraftSaving;
  state: SavingState;
  /** How long the content takes that was saved last. */
  times: PlanTimes | null;
  /** Drops our own changes for what somebody else has saved. */
  takeTheirs: () => void;
}

/**
 * A draft on the screen, which saves itself.
 *
 * @param opened where the draft stands already, or null for one that begins with the first change.
 * @param times how long the beginning takes.
 * @param onStarted told the id as soon as the draft exists.
 */
export function useDraftEditing(
  address: PatientAddress,
  beginning: Draft,
  opened: Stored | null,
  times: PlanTimes | null,
  onStarted: (draft: string) => void,
): DraftEditing {
  const [draft, setDraft] = useState(beginning);
  const latest = useRef(beginning);
  const [saving] = useState(() => new DraftSaving(callsOf(address), opened, onStarted, times));
  const state = useSyncExternalStore(saving.subscribe, saving.state);

  const edit = useCallback(
    (change: Edit) => {
      const before = latest.current;
      const next = editDraft(before, change);
      if (next === before) return;
      latest.current = next;
      setDraft(next);
      if (next.sessions !== before.sessions && change.type !== 'load') saving.change(bodyOf(next));
    },
    [saving],
  );
  const takeTheirs = () => {
    const theirs = saving.takeTheirs();
    if (theirs) edit({ type: 'load', draft: draftOf(theirs.sessions) });
  };

  useEffect(() => () => saving.stop(), [saving]);
  useEffect(() => onSessionReturn(() => void saving.settle()), [saving]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (saving.isAtRisk()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [saving]);

  return { draft, edit, saving, state, times: saving.times(), takeTheirs };
}

function callsOf(address: PatientAddress) {
  const at = (draft: string): DraftAddress => ({ ...address, draft });
  return {
    start: (body: Parameters<typeof startProgramDraft>[1]) => startProgramDraft(address, body),
    edit: ({ draft, tag }: Stored, body: Parameters<typeof editProgramDraft>[2]) =>
      editProgramDraft(at(draft), tag, body),
    show: (draft: string) => showProgramDraft(at(draft)),
  };
}
