// The browser comes from the system or from an npm package (see tests/browser/chromium.ts), never from a download.
module.exports = { skipDownload: true };
