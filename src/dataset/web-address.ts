/**
 * https, and a host with nothing before it: what looks like a host there is a user, and the link leads elsewhere
 * (`https://bank.example@other.example/`). To browsers, `\\` is `/`, and to others it isn't.
 */
const WEB_ADDRESS = /^https:\/\/[^\s\0-\x1f\x7f-\x9f\\/?#@]+([/?#][^\s\0-\x1f\x7f-\x9f]*)?$/i;

/** Whether an address may be linked, whatever case its scheme is written in: records from elsewhere may name any. */
export const isWebAddress = (url: string): boolean => WEB_ADDRESS.test(url);
