/** The page of an element, as Markdown, from what the manifest says of it. */
import { elements, eventClasses, exampleOf, notesOf } from './elements.mjs';
import { chinese, headings, oneLine } from './reference-words.mjs';

/** As code in a cell of a table, whatever is in it. */
const code = (text) =>
  `<code v-pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '&#124;')}</code>`;

const isOfAll = ({ name }, lists) => lists.every((list) => list.some((other) => other.name === name));

/** Whether each element has it, the one that only gives records to others aside. */
function inEveryElement(key) {
  const lists = elements()
    .filter(({ tagName }) => tagName !== 'kys-dataset')
    .map((element) => element[key] ?? []);
  return (fact) => isOfAll(fact, lists);
}

class Reference {
  #words;
  #texts;

  constructor(language) {
    this.language = language;
    this.#words = headings[language];
    this.#texts = language === 'zh' ? chinese() : undefined;
  }

  /** What the manifest says, in the language of the page; a tag in it is no element. */
  said(text) {
    const found = this.#texts ? this.#texts[oneLine(text)] : oneLine(text);
    if (found === undefined) throw new Error(`reference.zh.yaml: no Chinese for "${oneLine(text)}"`);
    return found.replaceAll('`<script type="application/json">`', code('<script type="application/json">'));
  }

  #row(name, facts, description) {
    const below = facts.filter(Boolean).map((fact) => `<br><small>${fact}</small>`);
    return `| ${code(name)}${below.join('')} | ${description.replaceAll('\n\n', '<br>').replaceAll('|', '&#124;')} |`;
  }

  #table(rows) {
    const { name, description } = this.#words;
    if (!rows.length) return '';
    const table = [`| ${name} | ${description} |`, '| --- | --- |', ...rows].join('\n');
    return `<div class="reference">\n\n${table}\n\n</div>`;
  }

  #byDefault(value) {
    const shown = value === "''" || value === 'false' ? undefined : value;
    return shown && `${this.#words.byDefault} ${code(shown.replaceAll(/^'|'$/g, ''))}`;
  }

  #facts = ({ name, type, default: value, description }) =>
    this.#row(name, [type && code(type.text), this.#byDefault(value)], this.said(description));

  #method = ({ name, parameters = [], return: given, description }) => {
    const list = parameters.map(({ name: one, default: value }) => (value ? `${one}?` : one)).join(', ');
    const about = parameters
      .filter((each) => each.description)
      .map((each) => ` ${code(each.name)}: ${this.said(each.description)}`);
    return this.#row(
      `${name}(${list})`,
      [given?.type.text && code(given.type.text)],
      this.said(description) + about.join(''),
    );
  };

  #event = ({ name, type, description }) => {
    const { members = [], description: ofClass } = eventClasses().get(type.text) ?? {};
    const fields = members
      .filter((member) => member.description)
      .map((member) => `<br>${code(`event.${member.name}`)} ${this.said(member.description)}`);
    return this.#row(name, [code(type.text)], this.said(description ?? ofClass) + fields.join(''));
  };

  #section(id, about, rows) {
    return rows.length ? [`## ${this.#words[id]} {#${id}}`, about, this.#table(rows)].filter(Boolean).join('\n\n') : '';
  }

  #live(tag) {
    const example = exampleOf(tag);
    if (!example) return '';
    return [
      `## ${this.#words.example} {#example}`,
      `<div class="example" lang="${this.language === 'zh' ? 'zh-CN' : 'en'}">${example}</div>`,
      `\`\`\`html\n${example}\n\`\`\``,
    ].join('\n\n');
  }

  /** Own facts first; those of every element in a table of their own, which stays closed. */
  #ownAndCommon(facts, key) {
    const isCommon = inEveryElement(key);
    const common = facts.filter(isCommon);
    const own = facts.filter((fact) => !isCommon(fact));
    const more = common.length
      ? `\n\n<details><summary>${this.#words.inEvery}</summary>\n\n${this.#table(common.map(this.#facts))}\n\n</details>`
      : '';
    return { own: own.map(this.#facts), more };
  }

  page(element) {
    const {
      tagName,
      attributes = [],
      members = [],
      events = [],
      slots = [],
      cssParts = [],
      cssProperties = [],
    } = element;
    const words = this.#words;
    const attributesOf = this.#ownAndCommon(attributes, 'attributes');
    const variables = this.#ownAndCommon(cssProperties, 'cssProperties');
    const properties = members.filter(({ kind, attribute }) => kind === 'field' && !attribute).map(this.#facts);
    const methods = members.filter(({ kind }) => kind === 'method').map(this.#method);
    const slotRows = slots.map(({ name, description }) =>
      this.#row(name || words.defaultSlot, [], this.said(description)),
    );
    return [
      `# ${tagName}`,
      this.said(element.description),
      this.#live(tagName),
      notesOf(tagName, this.language),
      this.#section('attributes', '', attributesOf.own) + attributesOf.more,
      this.#section('properties', words.aboutProperties, properties),
      this.#section('methods', words.aboutMethods, methods),
      this.#section('events', words.aboutEvents, events.map(this.#event)),
      this.#section('slots', '', slotRows),
      this.#section('parts', words.aboutParts(tagName), cssParts.map(this.#facts)),
      this.#section('variables', words.aboutVariables, variables.own) + variables.more,
    ]
      .filter(Boolean)
      .join('\n\n');
  }
}

/**
 * @param {ReturnType<typeof elements>[number]} element its declaration in the manifest
 * @param {'zh' | 'en'} language
 */
export const referenceOf = (element, language) => new Reference(language).page(element);
