import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import draft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

/** What a validator finds wrong with a value; empty when it is valid. */
type Faults = (value: unknown) => readonly string[];

// Both packages are CommonJS, whose types hide what `import` gives for them.
const Ajv04 = draft04 as unknown as typeof Ajv;
const withFormats = addFormats as unknown as (ajv: Ajv) => Ajv;

/** The faults that a JSON Schema of draft 7 finds, in strict mode and with formats. */
export function draft7Faults(schema: object): Faults {
  const ajv = new Ajv({ allErrors: true, strict: true });
  // Editors' programs know it; JSON Schema leaves such words to those who use them.
  ajv.addKeyword({ keyword: 'enumDescriptions', schemaType: 'array' });
  return faultsOf(withFormats(ajv).compile(schema));
}

/** The same for draft 2020-12. */
export function draft2020Faults(schema: object): Faults {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  return faultsOf(withFormats(ajv).compile(schema));
}

/** The same for draft 4, for schemas that others wrote: what is unclear in them is not ours to mend. */
export function draft4Faults(schema: object): Faults {
  return faultsOf(
    withFormats(new Ajv04({ allErrors: true, strict: false, unicodeRegExp: false })).compile(schema),
  );
}

function faultsOf(validate: ValidateFunction): Faults {
  return (value) => {
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
