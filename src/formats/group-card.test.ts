import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { EXAMPLE } from './example-dataset.test-data.js';
import { groupCard } from './group-card.js';

describe('groupCard', () => {
  it('is the card of the mailbox, with who leads the group, doubts and age in the note', () => {
    const card = new ICAL.Component(ICAL.parse(groupCard(EXAMPLE, EXAMPLE.groups[0]!, 'en')) as unknown[]);
    const value = (name: string): unknown => card.getFirstPropertyValue(name);
    assert.deepEqual(['kind', 'uid', 'fn', 'org', 'email', 'lang'].map(value), [
      'org',
      'tag:example.org,2024-12-31:group/press',
      'Example Community <Press> & Group',
      ['Example Community', '<Press> & Group'],
      'press@example.org',
      'en',
    ]);
    assert.equal(
      value('note'),
      [
        'Leader · Ada (Countess) Byron · ada@example.org',
        'Deputy · San Zhang · zhang@example.org · to be confirmed',
        'Deputy · Lin · lin@example.org',
        'Data of the 2024 term, as of about December 31, 2024',
      ].join('\n'),
    );
  });
});
