/**
 * A function of a text that remembers its latest results, some thousands: the same addresses are asked about again and
 * again, each against many others.
 */
export function memoizeText<Value>(derive: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const present = known.get(text);
    if (present !== undefined || known.has(text)) return present as Value;
    const value = derive(text);
    if (known.size >= mostTexts) known.clear();
    known.set(text, value);
    return value;
  };
}

const mostTexts = 10_000;

/**
 * A function that works out its result once for each object it is given, and remembers it for as long as the object lives.
 * For what follows from content, which never changes once it is read.
 *
 * @param derive its second argument must follow from the first, or be the same at every call: nothing is remembered by it.
 */
export function memoize<Key extends object, Value, Context = void>(
  derive: (key: Key, context: Context) => Value,
): (key: Key, context: Context) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key, context) => {
    const present = known.get(key);
    if (present) return present.value;
    const value = derive(key, context);
    known.set(key, { value });
    return value;
  };
}
