import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether React has taken over what the server rendered. While it does so, it gives custom elements neither listeners
 * nor properties that are no attributes (https://github.com/react/react/issues/35446), and in the next rendering it does.
 */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
