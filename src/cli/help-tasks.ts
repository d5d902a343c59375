import type { MessageKey } from '../i18n/translator.ts';

/** The commands by what one sets out to do, in the order that help shows them. Any other stands under the last heading. */
export const helpTasks = [
  { title: 'cli.help.task.start', commands: ['new', 'import', 'history'] },
  { title: 'cli.help.task.check', commands: ['check', 'fix', 'migrate', 'explain', 'status', 'compare'] },
  { title: 'cli.help.task.translate', commands: ['acknowledge'] },
  { title: 'cli.help.task.review', commands: ['readability', 'laws'] },
  { title: 'cli.help.task.publish', commands: ['dev', 'release', 'withdraw', 'build', 'assemble'] },
  { title: 'cli.help.task.other', commands: ['completion', 'help'] },
] as const satisfies readonly { readonly title: MessageKey; readonly commands: readonly string[] }[];

/** The heading that a command stands under. */
export function taskOf(command: string): MessageKey {
  const task = helpTasks.find(({ commands }) => (commands as readonly string[]).includes(command));
  return task?.title ?? 'cli.help.task.other';
}
