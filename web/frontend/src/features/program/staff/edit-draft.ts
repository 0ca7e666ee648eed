import type { Dose } from '../../../shared/staff/dose';
import type { Weekday } from '../../../shared/time/local-day';
import {
  type Draft,
  type DraftItem,
  type DraftSession,
  LABELS,
  obstacleTo,
  type Place,
  type Removed,
  WEEKDAYS,
} from './draft';

/** One change of a draft, as the screen names it. */
export type Edit =
  | { type: 'choose-session'; session: number }
  | { type: 'add-session' }
  | { type: 'remove-session'; session: number }
  | { type: 'toggle-weekday'; session: number; weekday: Weekday }
  | { type: 'add-item'; session: number; item: DraftItem }
  | { type: 'remove-item'; at: Place }
  | { type: 'move-item'; from: Place; to: Place }
  | { type: 'set-dose'; at: Place; dose: Dose }
  | { type: 'set-note'; at: Place; note: string }
  | { type: 'bring-back' }
  | { type: 'load'; draft: Draft };

/** @returns the draft after the change; the very same draft when the change is not possible. */
export function editDraft(draft: Draft, edit: Edit): Draft {
  switch (edit.type) {
    case 'choose-session':
      return { ...draft, active: edit.session };
    case 'add-session':
      return addSession(draft);
    case 'remove-session':
      return removeSession(draft, edit.session);
    case 'toggle-weekday':
      return inSession(draft, edit.session, (session) => toggled(session, edit.weekday));
    case 'add-item':
      return addItem(draft, edit.session, edit.item);
    case 'remove-item':
      return removeItem(draft, edit.at);
    case 'move-item':
      return moveItem(draft, edit.from, edit.to);
    case 'set-dose':
      return atPlace(draft, edit.at, (item) => ({ ...item, dose: edit.dose }));
    case 'set-note':
      return atPlace(draft, edit.at, (item) => ({ ...item, note: edit.note }));
    case 'bring-back':
      return draft.removed ? bringBack(draft, draft.removed) : draft;
    case 'load':
      return { ...edit.draft, edition: draft.edition + 1 };
  }
}

function addSession(draft: Draft): Draft {
  if (draft.sessions.length >= LABELS.length) return draft;
  const session = { key: freeKey(draft), weekdays: [], items: [] };
  return { ...draft, sessions: [...draft.sessions, session], active: draft.sessions.length };
}

/** Keys only grow, and a removed session may come back with its own: both stay different. */
function freeKey({ sessions, removed }: Draft): number {
  const keys = sessions.map(({ key }) => key);
  if (removed?.what === 'session') keys.push(removed.session.key);
  return Math.max(...keys) + 1;
}

function removeSession(draft: Draft, from: number): Draft {
  const session = draft.sessions[from];
  if (!session || draft.sessions.length === 1) return draft;
  const sessions = draft.sessions.toSpliced(from, 1);
  const active = draft.active > from ? draft.active - 1 : draft.active;
  return {
    ...draft,
    sessions,
    active: Math.min(active, sessions.length - 1),
    // An empty session is no loss worth a way back.
    removed: session.items.length > 0 ? { what: 'session', session, from } : draft.removed,
  };
}

function toggled(session: DraftSession, weekday: Weekday): DraftSession {
  const chosen = new Set(session.weekdays);
  if (!chosen.delete(weekday)) chosen.add(weekday);
  return { ...session, weekdays: WEEKDAYS.filter((day) => chosen.has(day)) };
}

function addItem(draft: Draft, session: number, item: DraftItem): Draft {
  if (obstacleTo(draft, session, item.exercise)) return draft;
  return inSession(draft, session, ({ items, ...rest }) => ({ ...rest, items: [...items, item] }));
}

function removeItem(draft: Draft, at: Place): Draft {
  const item = draft.sessions[at.session]?.items[at.item];
  if (!item) return draft;
  const without = inSession(draft, at.session, (session) => ({
    ...session,
    items: session.items.toSpliced(at.item, 1),
  }));
  return { ...without, removed: { what: 'item', item, from: at } };
}

function moveItem(draft: Draft, from: Place, to: Place): Draft {
  const item = draft.sessions[from.session]?.items[from.item];
  const target = draft.sessions[to.session];
  if (!item || !target) return draft;
  const staysInside = from.session === to.session;
  if (!staysInside && obstacleTo(draft, to.session, item.exercise)) return draft;
  const lastPlace = staysInside ? target.items.length - 1 : target.items.length;
  const place = Math.max(0, Math.min(to.item, lastPlace));
  if (staysInside && place === from.item) return draft;
  const taken = inSession(draft, from.session, (session) => ({
    ...session,
    items: session.items.toSpliced(from.item, 1),
  }));
  return inSession(taken, to.session, (session) => ({
    ...session,
    items: session.items.toSpliced(place, 0, item),
  }));
}

function bringBack(draft: Draft, removed: Removed): Draft {
  const settled = { ...draft, removed: null };
  if (removed.what === 'session') {
    if (draft.sessions.length >= LABELS.length) return draft;
    const sessions = draft.sessions.toSpliced(removed.from, 0, removed.session);
    return { ...settled, sessions, active: removed.from };
  }
  const session = Math.min(removed.from.session, draft.sessions.length - 1);
  if (obstacleTo(draft, session, removed.item.exercise)) return draft;
  return inSession(settled, session, (target) => ({
    ...target,
    items: target.items.toSpliced(removed.from.item, 0, removed.item),
  }));
}

function inSession(
  draft: Draft,
  session: number,
  change: (session: DraftSession) => DraftSession,
): Draft {
  const sessions = draft.sessions.map((each, index) => (index === session ? change(each) : each));
  return { ...draft, sessions };
}

function atPlace(draft: Draft, at: Place, change: (item: DraftItem) => DraftItem): Draft {
  return inSession(draft, at.session, (session) => ({
    ...session,
    items: session.items.map((item, index) => (index === at.item ? change(item) : item)),
  }));
}
