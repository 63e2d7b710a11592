import { organization } from '#generated/dataset.js';
import { hasOwn } from './own.js';
import type { Meta, PublishedMeta, Text } from './records.js';

/**
 * Whose records these are. The library keeps it apart for its own; records from elsewhere may have it in `meta`.
 *
 * @param bundled whether they are the library's own.
 */
export const organizationOf = (meta: Meta | PublishedMeta, bundled: boolean): Text | undefined =>
  hasOwn(meta, 'organization') ? meta.organization : bundled ? organization : undefined;
