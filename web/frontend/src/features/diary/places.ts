import type { Place, RegionId, Side } from './pain-report';

/** The sides among which a region is chosen. One with a single side is simply there or not. */
export const SIDES: Record<RegionId, readonly Side[]> = {
  neck: ['middle'],
  'shoulder-area': ['left', 'right'],
  'upper-back': ['left', 'right'],
  'side-ribs': ['left', 'right'],
  'mid-back': ['middle'],
  flank: ['left', 'right'],
  'lower-back-side': ['left', 'right'],
  'lower-back-centre': ['middle'],
  'lower-back-whole': ['both'],
  buttock: ['left', 'right'],
  'back-of-thigh': ['left', 'right'],
  knee: ['left', 'right'],
  'lower-leg-foot': ['left', 'right'],
  groin: ['left', 'middle', 'right'],
  chest: ['left', 'middle', 'right'],
  abdomen: ['left', 'middle', 'right'],
};

/** Whether a side of a region is marked; `both` marks left and right. */
export function isMarked(places: Place[], id: RegionId, side: Side): boolean {
  const marked = places.find((place) => place.id === id)?.side;
  return marked === side || (marked === 'both' && (side === 'left' || side === 'right'));
}

/** Marks a side, or takes the mark away. Left and right together become `both`; the middle stands alone. */
export function togglePlace(places: Place[], id: RegionId, side: Side): Place[] {
  const others = places.filter((place) => place.id !== id);
  const next = sideAfter(places.find((place) => place.id === id)?.side ?? null, side);
  return next === null ? others : [...others, { id, side: next }];
}

function sideAfter(marked: Side | null, pressed: Side): Side | null {
  if (marked === pressed) return null;
  const opposite = { left: 'right', right: 'left', both: null, middle: null } as const;
  if (marked === 'both') return opposite[pressed] ?? pressed;
  return marked !== null && marked === opposite[pressed] ? 'both' : pressed;
}
