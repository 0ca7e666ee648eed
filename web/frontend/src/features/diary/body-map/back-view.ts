import type { RegionId, Side } from '../pain-report';

/** Width and height of the drawing; its left half is drawn, the right half is its mirror image. */
export const WIDTH = 280;
export const HEIGHT = 470;
export const MIRROR = `matrix(-1 0 0 1 ${WIDTH} 0)`;

/** The left half of a person seen from behind, down to the thighs. */
export const LEFT_HALF =
  'M140 6C122 6 113 20 113 38C113 51 117 61 123 67C125 75 124 82 120 88C111 96 92 99 77 105C63 110 55 121 53 139' +
  'C51 166 45 191 39 217C34 240 29 258 25 277C22 289 22 301 27 306C33 310 41 306 44 296C49 276 58 252 65 231' +
  'C71 213 76 193 79 176C82 197 89 221 91 245C92 262 85 286 79 308C73 332 70 360 70 392C70 420 73 446 76 470' +
  'L130 470C133 440 136 414 138 398L140 392Z';

/** The hair of the left half: it says that this is the back of the head. */
export const LEFT_HAIR = 'M140 6C122 6 113 20 113 38C113 46 115 54 118 60Q128 68 140 68Z';

/** Shoulder blade, hollow of the back, fold below the buttock: lines by which one finds one's way. */
export const LEFT_LINES =
  'M92 132C106 134 118 142 121 158C122 168 116 178 106 180M124 318Q131 324 138 332M82 382Q108 396 136 386';

interface HalfZone {
  region: RegionId;
  /** What is seen, cut off at the outline of the body. */
  shape: string;
  /** What can be pressed: x, y, width, height. Reaches over the outline where the body is narrow. */
  target: [number, number, number, number];
}

const LEFT_ZONES: HalfZone[] = [
  {
    region: 'shoulder-area',
    shape: 'M114 93C104 99 88 101 76 105C62 110 54 121 52 146L82 148Q96 128 120 121Z',
    target: [46, 94, 70, 52],
  },
  {
    region: 'upper-back',
    shape: 'M138 106Q124 108 122 124Q98 131 84 150L76 186L138 186Z',
    target: [82, 124, 56, 62],
  },
  { region: 'side-ribs', shape: 'M60 189L111 189L111 234L60 234Z', target: [66, 188, 46, 47] },
  { region: 'flank', shape: 'M60 237L111 237L111 281L60 281Z', target: [66, 236, 46, 46] },
  {
    region: 'lower-back-side',
    shape: 'M60 284L115 284L115 328L60 328Z',
    target: [66, 283, 50, 46],
  },
  {
    region: 'buttock',
    shape: 'M60 331L138 331L138 384Q104 398 60 382Z',
    target: [66, 330, 72, 54],
  },
  {
    region: 'back-of-thigh',
    shape: 'M60 386Q104 402 140 389L140 470L60 470Z',
    target: [66, 392, 70, 78],
  },
];

const MIDDLE_ZONES: HalfZone[] = [
  {
    region: 'neck',
    shape: 'M120 66L160 66L160 90L169 93Q140 112 111 93L120 90Z',
    target: [114, 62, 52, 44],
  },
  { region: 'mid-back', shape: 'M114 189L166 189L166 234L114 234Z', target: [113, 188, 54, 47] },
  {
    region: 'lower-back-centre',
    shape: 'M114 237L166 237L162 328L118 328Z',
    target: [113, 236, 54, 93],
  },
];

export interface Zone extends HalfZone {
  side: Side;
  mirrored: boolean;
}

/** Every place that can be marked on the drawing, from the neck down, left before middle before right. */
export const ZONES: Zone[] = [
  ...MIDDLE_ZONES.slice(0, 1).map((zone) => middle(zone)),
  ...LEFT_ZONES.slice(0, 2).flatMap((zone) => pair(zone)),
  ...around('side-ribs', 'mid-back'),
  ...around('flank', null),
  ...around('lower-back-side', 'lower-back-centre'),
  ...LEFT_ZONES.slice(5).flatMap((zone) => pair(zone)),
];

function around(lateral: RegionId, central: RegionId | null): Zone[] {
  const [left, right] = LEFT_ZONES.filter((zone) => zone.region === lateral).flatMap((zone) =>
    pair(zone),
  );
  const between = MIDDLE_ZONES.filter((zone) => zone.region === central).map((zone) =>
    middle(zone),
  );
  return [left, ...between, right].filter((zone) => zone !== undefined);
}

function pair(zone: HalfZone): [Zone, Zone] {
  return [
    { ...zone, side: 'left', mirrored: false },
    { ...zone, side: 'right', mirrored: true },
  ];
}

function middle(zone: HalfZone): Zone {
  return { ...zone, side: 'middle', mirrored: false };
}
