/*
 * What somebody writes into a field in the hope that whatever reads it takes it for more than words: HTML, XML, JSON, YAML,
 * Markdown, templates, addresses, headers, terminals, continuous integration, spreadsheets.
 */

/** Each is text to Vitrine, and every field of free text takes it. */
export const strings: readonly string[] = [
  // HTML, by element, attribute, comment and end of what it stands in.
  '<script>hostile()</script>',
  '<img src=x onerror=hostile()>',
  '<svg/onload=hostile()>',
  '"><b onclick=hostile()>',
  `'><i onclick=hostile()>`,
  '" onfocus=hostile() autofocus x="',
  `' onfocus=hostile() autofocus x='`,
  '` onfocus=hostile() x=`',
  'x onfocus=hostile() autofocus',
  '</script><script>hostile()',
  '</style><b>',
  '</title><base href=//h.example>',
  '</textarea><hr>',
  '</p></main></body></html>',
  '<!-- x',
  '--> <u>',
  '--!> <u>',
  '<!doctype x>',
  '<a href=javascript:hostile()>x</a>',
  '<slot name="0"></slot>',
  '<meta http-equiv="Content-Security-Policy" content="x">',
  '<plaintext>',
  // Character references, once and twice.
  '&lt;u&gt;',
  '&amp;lt;u&amp;gt;',
  '&#60;u&#x3e;',
  '&nosuch; &amp',
  // XML.
  ']]><u>',
  '<![CDATA[x]]>',
  '<?xml version="1.0"?>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">',
  // Addresses.
  'javascript:hostile()',
  'data:text/html,<u>x',
  '//h.example/x',
  '../../../etc/passwd',
  '..\\..\\x',
  '%2e%2e%2f%00',
  '/x /y 301',
  '# x',
  // Templates.
  '{{ 7*7 }}',
  '{{title}}',
  '{% raw %}',
  '<%= 7*7 %>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what somebody would write.
  '${7*7}',
  '#{7*7}',
  '$t(page.home) $& $1 $`',
  // Lines, headers, and the signs of YAML and JSON.
  'x\r\nSet-Cookie: a=b',
  'x\n/* \n  X-Hostile: 1',
  'a: b; c=d',
  'x # y',
  '- x',
  '*x &y !z |',
  '---\npermalink: x',
  '{"a": [1, "\\"]}',
  '\\u003cu\\u003e \\',
  '__proto__',
  'constructor',
  // Continuous integration and spreadsheets.
  'x\n::error::hostile',
  '::set-output name=x::y',
  '##[error]hostile',
  '##vso[task.setvariable x]',
  '%0A::warning::x',
  '=cmd|x!A1',
  '@SUM(1)',
  '+1-1',
  // Markdown.
  '[x](https://h.example/)',
  '![x](https://h.example/x.png)',
  '`x` *y* _z_ ~~w~~',
  '| a | b |',
  '<https://h.example/>',
  '[x]: https://h.example/ "y"',
  '[x]{lang=en onclick=hostile()}',
];

/** Each has a character that nobody sees, so that no field takes it: escapes of terminals, ends of lines, direction. */
export const unseen: readonly string[] = [
  'x\u001b[31mred',
  'x\u001b]0;hostile\u0007',
  'x\u009b31m',
  'x\u0085y: z',
  'x\u2028y',
  'x\u0000 onfocus=hostile()',
  'x\u202ecod.exe',
  'x\u0008\u0008',
];

/** Longer than any field may be. */
export const endless = 'long '.repeat(2000);
