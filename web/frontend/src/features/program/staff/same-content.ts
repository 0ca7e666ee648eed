import type { ProgramDraft } from './api/show-program-draft';
import type { DraftBody } from './api/start-program-draft';
import { bodyOf, draftOf } from './draft';

/** Whether the server keeps just what we sent; the order of the fields does not matter. */
export function sameContent(stored: ProgramDraft, sent: DraftBody): boolean {
  return same(bodyOf(draftOf(stored.sessions)), sent);
}

function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other;
  }
  const left = Object.entries(one);
  const right = new Map(Object.entries(other));
  return left.length === right.size && left.every(([key, value]) => same(value, right.get(key)));
}
