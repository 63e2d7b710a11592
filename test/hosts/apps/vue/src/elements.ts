/** Types of the elements in templates, once for the whole application. */
import type {} from '@kaiyuanshe/elements/vue';
