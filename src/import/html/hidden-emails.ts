import type { Parents } from 'hast';
import { emailOfTarget } from '../../facts/email.ts';
import { attribute, elementsIn, wordsOf } from './hast.ts';

/** Shows the addresses that Cloudflare hides from robots and that a script would show, in place; gives them. */
export function showHiddenEmails(body: Parents): readonly string[] {
  const shown: string[] = [];
  for (const element of elementsIn(body)) {
    const hidden =
      attribute(element, 'dataCfemail') ||
      /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)$/i.exec(attribute(element, 'href'))?.[1];
    const address = hidden ? deobfuscated(hidden) : undefined;
    if (!address) continue;
    shown.push(address);
    if (element.tagName === 'a') element.properties = { href: `mailto:${address}` };
    if (/email|courriel/i.test(wordsOf(element)) && wordsOf(element).includes('['))
      element.children = [{ type: 'text', value: address }];
  }
  return [...new Set(shown)];
}

/** Each byte combined with the first. */
function deobfuscated(hex: string): string | undefined {
  const [key = 0, ...rest] = hex.match(/../g)?.map((two) => Number.parseInt(two, 16)) ?? [];
  const address = rest
    .map((byte) => String.fromCharCode(byte ^ key))
    .join('')
    .replace(/\?.*$/, '');
  return emailOfTarget(`mailto:${address}`) ? address : undefined;
}
