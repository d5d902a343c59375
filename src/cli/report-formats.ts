/** What commands that report on statements print: for a person, or for a program. */
export const reportFormats = ['text', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];
