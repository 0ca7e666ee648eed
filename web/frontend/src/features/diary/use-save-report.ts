import { useRecord } from '../../shared/session/record';
import { deviceMemory, type KeptDraft } from './device-memory';
import { useOutbox } from './outbox/use-outbox';
import { reportFrom } from './pain-report';

/**
 * @returns a function that puts a finished report into the outbox and answers its id once it is safe on the device. A report
 * that takes the place of another one keeps its time: it still is about the moment in which the patient felt the pain.
 */
export function useSaveReport(): (kept: KeptDraft) => Promise<string> {
  const record = useRecord();
  const { outbox } = useOutbox();
  return async ({ draft, replaces, corrects }) => {
    const earlier = replaces ?? corrects;
    const when = earlier ? new Date(earlier.reportedAt) : new Date();
    const zone = earlier?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    const id = await outbox.add(
      { clinic: record.clinic, patient: record.patient },
      reportFrom(draft, when, zone, corrects?.id),
    );
    if (replaces) await outbox.discard(replaces.id);
    if (draft.regions.length > 0) deviceMemory.keepPlaces(record, draft.regions);
    deviceMemory.dropDraft(record);
    return id;
  };
}
