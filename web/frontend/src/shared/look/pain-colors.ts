/**
 * The eleven steps of the pain scale, from sand to plum. Each is darker than the one before for every kind of color vision,
 * and the steps keep clear of the middle luminances on which neither dark nor white numerals would be readable.
 */
export const PAIN_COLORS = [
  '#fff4d9',
  '#fee5ab',
  '#fdd27c',
  '#fbb95b',
  '#f59b4a',
  '#e87c45',
  '#c4503f',
  '#ab3c4b',
  '#8f2c53',
  '#712156',
  '#4a154b',
] as const;

const DARK_INK = '#10182b';
const LIGHT_INK = '#ffffff';

/** Linear-light red, green and blue, each 0 to 1. */
export type LinearRgb = [red: number, green: number, blue: number];

/** @returns the color of a score from 0 to 10. */
export function painColor(score: number): string {
  const color = PAIN_COLORS[score];
  if (color === undefined) throw new RangeError(`There is no pain score ${score}`);
  return color;
}

/** @returns the ink in which a numeral on this score's color is readable (contrast at least 4.5:1). */
export function painInk(score: number): string {
  const ground = luminance(linearRgb(painColor(score)));
  return contrast(ground, luminance(linearRgb(DARK_INK))) >= 4.5 ? DARK_INK : LIGHT_INK;
}

/** @param hex a color as `#rrggbb`. */
export function linearRgb(hex: string): LinearRgb {
  const channel = (start: number) => {
    const encoded = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
export function luminance([red, green, blue]: LinearRgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two luminances as WCAG 2 defines it, 1 to 21. */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
