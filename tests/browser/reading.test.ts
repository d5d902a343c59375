import { beforeAll, describe, expect, it } from 'vitest';
import { asNarrowAsTimes, liberationSans, setPageInCommonFaces } from '../support/common-faces.ts';
import { useSiteInBrowser } from '../support/site-in-browser.ts';

/** How the pages are to be read: the width of lines, titles, the way to the text, the place in it. */
const site = useSiteInBrowser();
const statement = '/fr/sefpo/confidentialite/';
/**
 * Of the faces that systems set text in when they have none of those named, Times and Liberation Serif hold the most
 * characters on a line. As wide as these is Liberation Sans, which comes with a package, at nine tenths of its size.
 */
const narrow = { font: liberationSans('Regular'), sizeAdjust: asNarrowAsTimes };
const isStatement = (address: string): boolean => /(?:privacy|confidentialite)\/$/.test(address);

beforeAll(() => site.prefer({}));

describe.each([768, 1280, 1920])('at %i px', (width) => {
  const lines = new Map<string, readonly number[]>();

  beforeAll(async () => {
    await site.view({ width });
    for (const address of site.addresses.filter(isStatement)) {
      await site.open(address);
      lines.set(address, await site.measure<number[]>('charactersOnFullLines()'));
    }
  });

  it('sets 45 to 75 characters on a line of a statement, as a rule', () => {
    for (const [address, lengths] of lines) {
      const middle = lengths.toSorted((one, other) => one - other)[Math.floor(lengths.length / 2)] ?? 0;
      expect(middle, address).toBeGreaterThanOrEqual(45);
      expect(middle, address).toBeLessThanOrEqual(75);
    }
  });

  it.each([
    ['the face that this machine has for them', undefined],
    ['a face as narrow as Times', narrow],
  ])('never sets more than 80 on any page, in %s', async (_, face) => {
    for (const address of site.addresses) {
      await site.open(address);
      if (face) await site.measure(`setTextIn(${JSON.stringify(face.font)}, '${face.sizeAdjust}')`);
      const lengths = await site.measure<number[]>('charactersOnFullLines("main p, main li, main dd")');
      expect(Math.max(0, ...lengths), address).toBeLessThanOrEqual(80);
    }
  });
});

describe.each([320, 390, 768, 1280, 1920])('at %i px', (width) => {
  const calls = ['strandedWords()', 'crampedParagraphs()', 'missingLanguageLink()'] as const;
  let found: Readonly<Record<(typeof calls)[number], readonly string[]>>;

  beforeAll(async () => {
    await site.view({ width });
    found = await site.survey(calls);
  });

  it('leaves no short word alone on the last line of a title', () => {
    expect(found['strandedWords()']).toEqual([]);
  });

  it('sets lines of text at least one and a half times their size apart, and justifies nothing', () => {
    expect(found['crampedParagraphs()']).toEqual([]);
  });

  it('shows the way to the other language', () => {
    expect(found['missingLanguageLink()']).toEqual([]);
  });
});

describe.each([
  { width: 1280, height: 900, most: 560, lines: 1 },
  { width: 390, height: 844, most: 760, lines: 2 },
])('at $width × $height', ({ width, height, most, lines }) => {
  it(`begins the text of a statement, after its answers, within ${most} px of the top`, async () => {
    await site.view({ width, height });
    for (const address of site.addresses.filter((one) => isStatement(one) && !one.includes('acme'))) {
      await site.open(address);
      await site.measure(setPageInCommonFaces());
      expect(await site.measure<number>(`topOfText(${lines})`), address).toBeLessThanOrEqual(most);
    }
  });
});

describe.each([1024, 1280, 1920])('the contents beside the text at %i px', (width) => {
  beforeAll(async () => {
    await site.view({ width, height: 800 });
    await site.open(statement);
  });

  it('stay beside the text while the reader scrolls', async () => {
    const height = (await site.tab.evaluate('document.documentElement.scrollHeight - innerHeight')) as number;
    const steps = Array.from({ length: 12 }, (_, step) => Math.round((height * (step + 1)) / 12));
    for (const top of steps) {
      await site.tab.evaluate(`scrollTo(0, ${top}); new Promise((done) => requestAnimationFrame(done))`);
      const { contents, text } = await site.measure<Columns>('columns()');
      expect(contents.right).toBeLessThan(text.left);
      expect(contents.bottom).toBeGreaterThan(0);
    }
  });
});

interface Columns {
  readonly contents: { readonly right: number; readonly bottom: number };
  readonly text: { readonly left: number };
}
