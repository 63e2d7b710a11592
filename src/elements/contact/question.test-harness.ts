import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import type { ContactElement } from './contact-element.js';
import './kys-contact.js';

/** A contact that asks, in English. */
export const show = (contact = html`<kys-contact lang="en"></kys-contact>`): Promise<ContactElement> =>
  fixture(contact);

export const field = (contact: Element): HTMLInputElement => shownOne<HTMLInputElement>(contact, '[role=combobox]');
export const title = (contact: Element): string => shownText(shownOne(contact, '[part=name]'));
export const options = (contact: Element): string[] =>
  shownAll(contact, '[role=listbox]:not([hidden]) strong').map(shownText);

/** The name of the group on which the keys stand; empty where that is the field itself. */
export function active(contact: Element): string {
  const id = field(contact).getAttribute('aria-activedescendant');
  const selected = shownAll(contact, '[aria-selected=true]');
  expect(selected.map((option) => option.id)).to.deep.equal(id ? [id] : []);
  return id ? shownText(shownOne(contact, `#${id} strong`)) : '';
}

export async function type(contact: ContactElement, text: string): Promise<void> {
  field(contact).focus();
  await sendKeys({ type: text });
  await contact.updateComplete;
}

export async function press(contact: ContactElement, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await contact.updateComplete;
    await contact.updateComplete;
  }
}
