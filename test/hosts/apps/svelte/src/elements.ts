/** Types of the elements in markup, once for the whole application. */
import type {} from '@kaiyuanshe/elements/svelte';
