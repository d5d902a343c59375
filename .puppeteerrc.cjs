// The browser comes from the system or from an npm package (see src/browser/find-chromium.ts), never from a download.
module.exports = { skipDownload: true };
