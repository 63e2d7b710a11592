const response = await fetch('%site%/data/v1/kys.json');
const { meta, groups, people } = await response.json();

/** What the bot says when a message names a group, or `undefined` where it names none. */
export function answer(message, language) {
  const asked = message.toLowerCase();
  const group = groups.find(({ name, aliases, email }) =>
    [name.zh, name.en, email, ...aliases].some((one) => asked.includes(one.toLowerCase())),
  );
  if (!group) return undefined;
  const nameOf = (id) => people.find((person) => person.id === id).name[language];
  const leaders = group.leaders.map(({ person, confirmed }) => nameOf(person) + (confirmed ? '' : ' (?)'));
  const about = `${meta.term}, ${meta.asOf.estimated ? '≈ ' : ''}${meta.asOf.date}`;
  return [group.name[language], group.summary[language], group.email, leaders.join(', '), about].join('\n');
}
