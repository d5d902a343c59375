import { describe, expect, it } from 'vitest';
import { contrastNeeded, lowestContrast, nearestReadable } from '../../src/colours/contrast.ts';
import { palettes, schemes } from '../../src/colours/palette.ts';

describe.each(schemes)('the colours of the %s scheme', (scheme) => {
  const palette = palettes[scheme];

  it.each(['ink', 'quiet', 'accent'] as const)('%s can be read on the ground and on the tint', (name) => {
    expect(lowestContrast(palette[name], scheme)).toBeGreaterThanOrEqual(7);
  });

  // Lines only part what stands apart without them, so WCAG asks nothing of them; still they are to be seen.
  it('line is seen, and is fainter than text', () => {
    const contrast = lowestContrast(palette.line, scheme);
    expect(contrast).toBeGreaterThan(1.25);
    expect(contrast).toBeLessThan(3);
  });
});

describe('contrast', () => {
  // By hand from the definition of relative luminance in WCAG 2.2: (0.9725 + 0.05) / (0 + 0.05) on the ground,
  // (0.8651 + 0.05) / 0.05 on the tint.
  it('is that with whatever is nearer behind the text', () => {
    expect(lowestContrast('#000', 'light')).toBeCloseTo(18.3, 1);
    expect(lowestContrast('#fff', 'dark')).toBeCloseTo(16.45, 1);
    expect(lowestContrast(palettes.light.tint, 'light')).toBe(1);
  });

  it('is the same for three digits and six, in either case', () => {
    expect(lowestContrast('#A0c', 'light')).toBe(lowestContrast('#aa00cc', 'light'));
  });
});

describe('the nearest colour that can be read', () => {
  const given = ['#7aa0d0', '#ffe600', '#f00', '#0f0', '#00f', '#ffffff', '#000000', '#777', '#f3efe6'];

  it.each(
    schemes.flatMap((scheme) => given.map((colour) => [scheme, colour] as const)),
  )('on a %s page for %s can be, and only just where it is another', (scheme, colour) => {
    const nearest = nearestReadable(colour, scheme);
    expect(nearest).toMatch(/^#[0-9a-f]{6}$/);
    const contrast = lowestContrast(nearest, scheme);
    expect(contrast).toBeGreaterThanOrEqual(contrastNeeded);
    if (lowestContrast(colour, scheme) < contrastNeeded) expect(contrast).toBeLessThan(7.3);
  });

  it('keeps the hue: a pale blue becomes a deep blue, a deep red a pale red', () => {
    expect(nearestReadable('#7aa0d0', 'light')).toBe('#2e517c');
    expect(nearestReadable('#8b1a1a', 'dark')).toMatch(/^#f[0-9a-f]8[0-9a-f]{3}$/);
  });

  it('leaves grey grey', () => {
    expect(nearestReadable('#999', 'light')).toMatch(/^#([0-9a-f]{2})\1\1$/);
  });
});
