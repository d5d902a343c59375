/**
 * The small letters of English and French, and of the names they take from their neighbours, for a class of a pattern. In a
 * text in small letters they do for `\p{L}`: all the letters of Unicode make a pattern slow to compile, and a large one takes
 * a tenth of a second.
 */
export const smallLetters = 'a-z\\xaa\\xba\\xdf-\\xf6\\xf8-\\u017f';
