import type { CompletionShell } from '../completion-shells.ts';
import type { CompletedCommand, Offer } from './completed-commands.ts';

/** The script that teaches a shell to complete `vitrine`, by the shell's name. */
export const scriptFor: Readonly<Record<CompletionShell, (commands: readonly CompletedCommand[]) => string>> =
  { bash, zsh, fish };

function bash(commands: readonly CompletedCommand[]): string {
  // Where nothing is offered, bash goes on with names of files and folders.
  const offer = (values: Offer): string =>
    typeof values === 'object' ? `compgen -W ${quoted(values.join(' '))} -- "$word"` : ':';
  const cases = commands.flatMap(({ name, options, words }) => [
    ...options
      .filter(({ takesValue }) => takesValue)
      .map(({ flag, values }) => `    ${quoted(`${name} ${flag}`)}) ${offer(values)}; return ;;`),
    `    ${quoted(`${name} `)}*) case "$word" in`,
    `      -*) ${offer(options.map(({ flag }) => flag))} ;;`,
    `      *) ${offer(words)} ;;`,
    '    esac ;;',
  ]);
  return `_vitrine_offers() {
  local word=$1 before=$2 task=$3
  if [ -z "$task" ]; then ${offer(commands.map(({ name }) => name))}; return; fi
  case "$task $before" in
${cases.join('\n')}
  esac
}
_vitrine() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} task= offer
  [ "$COMP_CWORD" -gt 1 ] && task=\${COMP_WORDS[1]}
  # The sign of equality is a word of its own.
  if [ "$word" = "=" ]; then word=; elif [ "$before" = "=" ]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi
  COMPREPLY=()
  while IFS= read -r offer; do COMPREPLY+=("$offer"); done < <(_vitrine_offers "$word" "$before" "$task")
}
complete -o default -F _vitrine vitrine
`;
}

function zsh(commands: readonly CompletedCommand[]): string {
  // Signs that have a meaning in the specifications of _arguments and _describe.
  const plain = (text: string): string => text.replace(/[\\[\]:$`]/g, '\\$&');
  const offer = (values: Offer): string => {
    if (values === 'folders') return '_files -/';
    if (values === 'files') return '_files';
    return values === undefined ? ' ' : `(${values.join(' ')})`;
  };
  return lines([
    '#compdef vitrine',
    '_vitrine() {',
    '  local -a tasks',
    '  tasks=(',
    ...commands.map(({ name, description }) => `    ${quoted(`${name}:${plain(description)}`)}`),
    '  )',
    '  if (( CURRENT == 2 )); then',
    "    _describe -t commands 'vitrine' tasks",
    '    return',
    '  fi',
    '  local task=$words[2]',
    '  shift words',
    '  (( CURRENT-- ))',
    '  case $task in',
    ...commands.flatMap(({ name, options, words }) => [
      `    (${name})`,
      '      _arguments \\',
      ...options.map(({ flag, description, takesValue, values }) => {
        const about = `[${plain(description)}]`;
        const specification = takesValue ? `${flag}=${about}: :${offer(values)}` : `${flag}${about}`;
        return `        ${quoted(specification)} \\`;
      }),
      `        ${quoted(`*: :${offer(words)}`)}`,
      '      ;;',
    ]),
    '  esac',
    '}',
    'if [ "$funcstack[1]" = "_vitrine" ]; then _vitrine "$@"; else compdef _vitrine vitrine; fi',
  ]);
}

function fish(commands: readonly CompletedCommand[]): string {
  const text = (words: string): string => `'${words.replace(/[\\']/g, '\\$&')}'`;
  const offer = (values: Offer): string => {
    if (values === 'folders') return "-x -a '(__fish_complete_directories)'";
    if (values === 'files') return '-r -F';
    return values === undefined ? '-x' : `-x -a ${text(values.join(' '))}`;
  };
  return lines([
    'complete -c vitrine -f',
    ...commands.flatMap(({ name, description, options, words }) => {
      const after = `complete -c vitrine -n '__fish_seen_subcommand_from ${name}'`;
      return [
        `complete -c vitrine -n __fish_use_subcommand -a ${name} -d ${text(description)}`,
        ...options.map(({ flag, description: about, takesValue, values }) =>
          [
            after,
            '-l',
            flag.replace(/^--/, ''),
            ...(takesValue ? [offer(values)] : []),
            '-d',
            text(about),
          ].join(' '),
        ),
        ...(typeof words === 'string' ? [`${after} -F`] : []),
        ...(typeof words === 'object' ? [`${after} -a ${text(words.join(' '))}`] : []),
      ];
    }),
  ]);
}

/** A word of bash or zsh, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
