/** What `--output` is when nothing is said. */
export const usualOutput = 'dist';
