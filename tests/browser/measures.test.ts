import { beforeAll, expect, it } from 'vitest';
import { useSiteInBrowser } from '../support/site-in-browser.ts';

/** Each measure of `in-page/` is shown a page that was broken on purpose, and one as it was built. */
const site = useSiteInBrowser();

interface Breakage {
  readonly what: string;
  readonly call: string;
  readonly css?: string;
  readonly script?: string;
  readonly preferences?: Readonly<Record<string, string>>;
}

const breakages: readonly Breakage[] = [
  {
    what: 'titles wider than the page',
    call: 'layoutFaults().sideways',
    css: 'h2 { white-space: nowrap; font-size: 5rem }',
  },
  {
    what: 'text pushed out of the page, where nothing scrolls',
    call: 'layoutFaults().sideways',
    css: 'body { overflow-x: hidden } main p { margin-left: -5rem }',
  },
  {
    what: 'paragraphs cut off after a line',
    call: 'layoutFaults().clipped',
    css: 'main section p { max-height: 1.2em; overflow: hidden }',
  },
  {
    what: 'a link that an ellipsis ends, whose words no other link has',
    call: 'layoutFaults().clipped',
    css: 'header.site a { width: 2rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }',
  },
  {
    what: 'titles drawn over the text that follows',
    call: 'layoutFaults().overlapping',
    css: '.sections section > h2 { margin-bottom: -2rem }',
  },
  {
    what: 'links of the footer too small and too close',
    call: 'layoutFaults().smallTargets',
    css: 'footer ul { display: block !important; font-size: 8px; line-height: 1 } footer a { padding: 0 !important }',
  },
  {
    what: 'a short word alone at the end of a title',
    call: 'strandedWords()',
    script: 'document.querySelector("h1").innerHTML = "What is done with personal<br>data"',
  },
  { what: 'lines too close', call: 'crampedParagraphs()', css: 'main p { line-height: 1.4 }' },
  { what: 'justified text', call: 'crampedParagraphs()', css: 'main p { text-align: justify }' },
  {
    what: 'a hidden way to the other language',
    call: 'missingLanguageLink()',
    css: 'header nav { display: none }',
  },
  {
    what: 'colours kept although the reader’s own are forced',
    call: 'unforcedElements()',
    css: 'main p { forced-color-adjust: none }',
    preferences: { 'forced-colors': 'active' },
  },
  { what: 'faint text', call: 'faintText(4.5)', css: 'main p { color: #999; background: #fff }' },
  {
    what: 'links that look like the text around them',
    call: 'plainLinks()',
    css: 'main a { color: inherit; text-decoration: none }',
  },
  { what: 'movement', call: 'movingElements()', css: 'a { transition: color 1s }' },
  {
    what: 'text shown in another order than the source’s',
    call: 'outOfOrder()',
    css: '.sections { display: flex; flex-direction: column-reverse }',
  },
  {
    what: 'a bar that stays in place',
    call: 'stuckElements()',
    css: 'header.site { position: sticky; top: 0 }',
  },
  {
    what: 'something that covers what has the focus',
    call: 'coveredFocus()',
    css: 'body::after { content: ""; position: fixed; inset: 0 }',
    script: 'document.querySelector("main a").focus()',
  },
];

beforeAll(() => site.view({ width: 390 }));

async function measure(breakage: Breakage, isBroken: boolean): Promise<readonly unknown[]> {
  const { call, css, script = '', preferences = {} } = breakage;
  await site.prefer(preferences);
  await site.open('/fr/sefpo/confidentialite/');
  await site.style(isBroken ? css : undefined);
  // A script may only set the scene for the styles, as by giving something the focus.
  if (isBroken || css !== undefined) await site.tab.evaluate(script);
  return site.measure<readonly unknown[]>(call);
}

it.each(breakages)('notices $what, and only then', async (breakage) => {
  expect(await measure(breakage, true)).not.toEqual([]);
  expect(await measure(breakage, false)).toEqual([]);
});

it('notices what is set off by its background alone', async () => {
  await site.prefer({});
  for (const [css, border] of [
    ['main section p { background: #ff0 }', false],
    ['main section p { background: #ff0; border: 1px solid }', true],
  ] as const) {
    await site.open('/fr/sefpo/confidentialite/');
    await site.style(css);
    await site.measure('rememberBoxes()');
    expect((await site.measure<string[]>('boxesWithoutBorder()')).length === 0).toBe(border);
  }
});

it('counts characters on lines as they are set', async () => {
  await site.view({ width: 1280 });
  await site.open('/en/opseu/privacy/');
  const longest = async () =>
    Math.max(...(await site.measure<number[]>('charactersOnFullLines(".sections p")')));
  const asBuilt = await longest();
  await site.style('main p { font-size: 50% }');
  expect(await longest()).toBeGreaterThan(asBuilt * 1.6);
});
