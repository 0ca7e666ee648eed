import { useRecord } from '../../shared/session/record';
import { deviceMemory, type KeptDraft } from './device-memory';
import { useOutbox } from './outbox/use-outbox';
import { reportFrom } from './pain-report';

/**
 * @returns a function that puts a finished report into the outbox and answers its id once it is safe on the device. A report
 * that replaces a refused one keeps its time: it still is about the moment in which the patient felt the pain.
 */
export function useSaveReport(): (kept: KeptDraft) => Promise<string> {
  const record = useRecord();
  const { outbox } = useOutbox();
  return async ({ draft, replaces }) => {
    const when = replaces ? new Date(replaces.reportedAt) : new Date();
    const zone = replaces?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    const id = await outbox.add(
      { clinic: record.clinic, patient: record.patient },
      reportFrom(draft, when, zone),
    );
    if (replaces) await outbox.discard(replaces.id);
    if (draft.regions.length > 0) deviceMemory.keepPlaces(record, draft.regions);
    deviceMemory.dropDraft(record);
    return id;
  };
}
