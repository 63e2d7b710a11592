/** A team inside a group; teams nest. */
import { list, nested, record, type Kind, type ValueOf } from './kinds.js';
import type { NestedFile } from './record-file.js';
import { id, text } from './values.js';

/** The most levels of teams inside teams. */
const DEEPEST = 8;

export interface Team {
  readonly id: string;
  readonly name: ValueOf<typeof text>;
  readonly teams: readonly Team[];
}

export const team: Kind<Team> = /* @__PURE__ */ nested<Team>(DEEPEST, (team) =>
  record({ id, name: text, teams: list(team) }),
);

/** A team as it is written. */
export interface TeamRecord extends Omit<Team, 'teams'> {
  readonly teams?: readonly TeamRecord[];
}

export const teamFile: NestedFile<TeamRecord> = {
  of: team,
  about: '组内的小组 / A team inside the group',
  published: 'A team; teams nest.',
  fields: {
    id: { about: "小组的 id，在本组内唯一 / The team's id, unique in this group" },
    name: { about: '名称 / Its name' },
    teams: {
      about: '小组里的小组 / Teams inside the team',
      published: 'Teams inside it.',
      absent: [],
      get each() {
        return teamFile;
      },
    },
  },
};
