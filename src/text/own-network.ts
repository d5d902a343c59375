/** Networks that the Internet does not lead to (RFC 1918, 3927, 6598, 4193), and the machine itself. */
const numbers =
  /^(?=[\d.]+$)(?:0|127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^\[(?:::1?|f[cde][0-9a-f]{2}:.*)\]$/;

/**
 * Whether a host, as `URL` gives it, is this machine or one that only its own network reaches. Names of such networks are not
 * told by this: an intranet may well have a site of its own under one.
 */
export function isOwnNetwork(host: string): boolean {
  return numbers.test(host) || /(?:^|\.)localhost$/.test(host);
}
