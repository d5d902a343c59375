/** The format of the content that this program reads: what `format` in `site.yaml` says. Without it, content has the first. */
export const currentFormat = 1;
export const firstFormat = 1;
