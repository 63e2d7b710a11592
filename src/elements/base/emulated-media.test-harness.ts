/**
 * Whether the tests can have the page printed, dark or in forced colors here. Chromium and Firefox are told to; the
 * driver of WebKit knows no command for it.
 */
export const emulatesMedia = !/AppleWebKit/.test(navigator.userAgent) || /Chrome/.test(navigator.userAgent);

const skipped = (title: string): string => `${title} (skipped: the driver of WebKit emulates no media)`;

/** `it`, for a test that emulates media. */
export const itEmulating = (title: string, test: () => Promise<void>): unknown =>
  emulatesMedia ? it(title, test) : it.skip(skipped(title), test);

/** `describe`, for tests all of which emulate media. */
export const describeEmulating = (title: string, suite: () => void): unknown =>
  emulatesMedia ? describe(title, suite) : describe.skip(skipped(title), suite);
