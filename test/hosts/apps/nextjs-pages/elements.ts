/** Types of the elements in JSX, once for the whole application. */
import type {} from '@kaiyuanshe/elements/react';
