import type { RegionId, Side } from '../pain-report';

/** Width and height of the drawing; its left half is drawn, the right half is its mirror image. */
export const WIDTH = 280;
export const HEIGHT = 470;
export const MIRROR = `matrix(-1 0 0 1 ${WIDTH} 0)`;

/** The left half of a person seen from behind, from the neck down to the thighs, without the arm. */
export const LEFT_TRUNK =
  'M140 60L123 66C125 75 124 82 120 88C111 96 92 99 77 105C63 110 55 121 53 139L52 150L77 163L79 176C82 197 89 221 91 245' +
  'C92 262 85 286 79 308C73 332 70 360 70 392C70 420 73 446 76 470L130 470C133 440 136 414 138 398L140 392Z';

export const LEFT_ARM =
  'M53 139C51 166 45 191 39 217C34 240 29 258 25 277C22 289 22 301 27 306C33 310 41 306 44 296C49 276 58 252 65 231' +
  'C71 213 76 193 79 176L90 150Z';

/** The back of the head: it says from where one looks. */
export const LEFT_HEAD = 'M140 6C122 6 113 20 113 38C113 51 117 61 123 67Q131 72 140 72Z';

/** The shoulder blade, by which one finds one's way. */
export const LEFT_SHOULDER_BLADE = 'M93 138C106 139 117 146 120 160C121 169 115 177 107 178';

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
    shape: 'M108 94Q104 128 80 152L40 152L40 80L108 80Z',
    target: [46, 94, 70, 52],
  },
  {
    region: 'upper-back',
    shape: 'M140 103Q124 103 108 94Q104 128 80 152L50 152L50 188L140 188Z',
    target: [82, 124, 56, 62],
  },
  { region: 'side-ribs', shape: 'M50 188H112V236H50Z', target: [66, 188, 46, 47] },
  { region: 'flank', shape: 'M50 236H112V282H50Z', target: [66, 236, 46, 46] },
  {
    region: 'lower-back-side',
    shape: 'M50 282H112V330H50Z',
    target: [66, 283, 50, 46],
  },
  {
    region: 'buttock',
    shape: 'M50 330H140V388Q104 400 50 382Z',
    target: [66, 330, 72, 54],
  },
  {
    region: 'back-of-thigh',
    shape: 'M50 382Q104 400 140 388V470H50Z',
    target: [66, 392, 70, 78],
  },
];

const MIDDLE_ZONES: HalfZone[] = [
  {
    region: 'neck',
    shape: 'M112 56H168V90L172 94Q140 112 108 94L112 90Z',
    target: [114, 62, 52, 44],
  },
  { region: 'mid-back', shape: 'M112 188H168V236H112Z', target: [113, 188, 54, 47] },
  {
    region: 'lower-back-centre',
    shape: 'M112 236H168V330H112Z',
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
