/** What tests measure inside a page of the browser, where they find it as `inPage`. */
export * from './appearance.js';
export { faintText } from './colours.js';
export * from './focus.js';
export { brokenWords, layoutFaults, tableBoxes } from './layout-faults.js';
export * from './lines.js';
