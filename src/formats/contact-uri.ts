import { uriPart } from './mailto.js';

/**
 * What names a group or a person for good: a `tag:` URI (RFC 4151), with the day of the first records, when the domain
 * of their mailboxes was the community's. An id is never used again, while a mailbox may change inside its domain.
 */
export const contactUri = (kind: 'org' | 'individual', id: string, email: string): string =>
  `tag:${uriPart(email.slice(email.lastIndexOf('@') + 1).toLowerCase())},2024-12-31:${kind === 'org' ? 'group' : 'person'}/${uriPart(id)}`;
