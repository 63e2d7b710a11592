import { withBase } from 'vitepress';
import { onMounted, ref } from 'vue';

/**
 * The address of the site, without a slash at the end: the public one in the page as it was built, and the one that it is
 * seen at once it runs, so that what is copied works from a mirror too.
 */
export function useSiteAddress() {
  const address = ref(__ADDRESS__.replace(/\/$/, ''));
  onMounted(() => (address.value = new URL(withBase('/'), location.href).href.replace(/\/$/, '')));
  return address;
}
