import { stringify } from 'yaml';

/** A value on one line of YAML, in quotation marks where it needs them. */
export function yamlValue(value: unknown): string {
  return (
    typeof value === 'string'
      ? stringify(value, { lineWidth: 0 })
      : stringify(value, { collectionStyle: 'flow', lineWidth: 0 })
  ).trimEnd();
}

/** A remark in YAML, each of its lines behind a `#`. */
export function yamlComment(text: string, indentation = ''): string {
  return text
    .split('\n')
    .map((line) => `${indentation}# ${line}\n`)
    .join('');
}

/** The comment by which editors' programs find the JSON Schema of a file; nothing where the schemas are out of reach. */
export function schemaComment(name: string, schemas: string | undefined): string {
  return schemas === undefined ? '' : `# yaml-language-server: $schema=${schemas}/${name}.schema.json\n`;
}
