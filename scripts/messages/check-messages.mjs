/** The `<source>` elements of an XLIFF document, by the id of their unit. */
export function sourcesOf(document) {
  const units = Array.from(document.getElementsByTagName('trans-unit'));
  return new Map(units.map((unit) => [unit.getAttribute('id'), unit.getElementsByTagName('source')[0]]));
}

const HAN = /\p{Script=Han}/u;

/** The text of an XLIFF element, placeholders as the expressions that they stand for. */
const contentsOf = (element) =>
  Array.from(element.childNodes)
    .map((node) => node.nodeValue ?? node.getAttribute('equiv-text'))
    .join('');

const sourceText = ({ contents }) =>
  contents.map((part) => (typeof part === 'string' ? part : part.untranslatable)).join('');

function checkUnit(message, unit) {
  const { name } = message;
  if (!unit) return `not extracted: ${name}`;
  if (contentsOf(unit.getElementsByTagName('source')[0]) !== sourceText(message))
    return `changed in the source: ${name}`;
  const target = unit.getElementsByTagName('target')[0];
  if (!target || !contentsOf(target).trim()) return `not translated: ${name}`;
  return HAN.test(contentsOf(target).replaceAll(/\$\{[^}]*\}/g, ''))
    ? `Chinese in the translation: ${name}`
    : undefined;
}

/**
 * What is wrong between the messages in the sources and the XLIFF document, one line each, all at once.
 *
 * @param {import('@lit/localize-tools/lib/messages.js').ProgramMessage[]} messages as extracted from the sources.
 * @param {Document} document the XLIFF document.
 * @param {string} file its path, to be named.
 * @returns {string[]} such as `not translated: card.leader (src/language/xliff/en.xlf)`.
 */
export function checkMessages(messages, document, file) {
  const sources = sourcesOf(document);
  const names = new Set(messages.map(({ name }) => name));
  return [
    ...messages
      .filter(({ name }) => !/^[a-z]+(\.[a-z-]+)+$/.test(name))
      .map(({ name }) => `no id of the form family.name: ${name}`),
    ...messages.map((message) => checkUnit(message, sources.get(message.name)?.parentNode)).filter(Boolean),
    ...[...sources.keys()].filter((id) => !names.has(id)).map((id) => `no longer in the source: ${id}`),
  ].map((error) => `${error} (${file})`);
}
