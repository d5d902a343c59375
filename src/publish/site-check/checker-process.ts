import { SiteCheck } from './check-site.ts';
import type { CheckerMessage } from './site-checker.ts';

let check: SiteCheck | undefined;

process.on('message', (message: CheckerMessage) => {
  if ('begin' in message) check = new SiteCheck(message.begin);
  else if ('add' in message) check?.add(message.add);
  else process.send?.(check?.finish() ?? { faults: [], weights: [] });
});
// The one who started it may have been stopped without a word.
process.on('disconnect', () => process.exit());
