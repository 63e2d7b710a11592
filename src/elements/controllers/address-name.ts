/**
 * The name under which an element keeps something in the address of the page.
 *
 * @param attribute the name, for pages with several such elements; without a value, `kys`
 * @returns empty where the attribute is not there.
 */
export const addressName = (attribute: string | boolean | null | undefined): string =>
  attribute === '' || `${attribute}` === 'true' ? 'kys' : attribute ? `${attribute}` : '';
