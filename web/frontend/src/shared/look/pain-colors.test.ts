import { describe, expect, it } from 'vitest';
import {
  contrast,
  type LinearRgb,
  linearRgb,
  luminance,
  PAIN_COLORS,
  painColor,
  painInk,
} from './pain-colors';

// Machado, Oliveira and Fernandes 2009, severity 1.0, on linear light.
const VISION = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

function seenBy(vision: keyof typeof VISION, [red, green, blue]: LinearRgb): LinearRgb {
  const [r, g, b] = VISION[vision].map((row) =>
    Math.max(0, row[0] * red + row[1] * green + row[2] * blue),
  );
  return [r ?? 0, g ?? 0, b ?? 0];
}

describe('The colors of pain', () => {
  it('have a step for every score from 0 to 10', () => {
    expect(PAIN_COLORS).toHaveLength(11);
    expect(() => painColor(11)).toThrow(RangeError);
    expect(() => painColor(-1)).toThrow(RangeError);
  });

  it.each(['normal', 'protan', 'deutan', 'tritan'] as const)(
    'get strictly darker with more pain for %s vision',
    (vision) => {
      const luminances = PAIN_COLORS.map((color) => luminance(seenBy(vision, linearRgb(color))));
      luminances
        .slice(1)
        .forEach((darker, index) => expect(darker).toBeLessThan(luminances[index] ?? 0));
    },
  );

  it.each(PAIN_COLORS.map((_, score) => score))('carry a readable numeral at score %i', (score) => {
    const ratio = contrast(
      luminance(linearRgb(painColor(score))),
      luminance(linearRgb(painInk(score))),
    );
    expect(ratio).toBeGreaterThanOrEqual(4.5);
  });
});
