/** For a search field: Escape empties it, as it does by itself in some browsers, and closes nothing around it. */
export function emptyByEscape(event: KeyboardEvent): void {
  const field = event.currentTarget as HTMLInputElement;
  if (event.key !== 'Escape' || !field.value || event.isComposing || event.defaultPrevented) return;
  event.preventDefault();
  event.stopPropagation();
  field.value = '';
  field.dispatchEvent(new InputEvent('input'));
}
