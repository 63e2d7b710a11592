/** Records of a committee that doesn't exist, with comments, quotes, and lists in several styles. */
import type { RecordFiles } from '../compile/record-files.js';

const person = (id: string, zh: string, en: string, more = ''): readonly [string, string] => [
  `data/people/${id}.yaml`,
  `id: ${id} # never changes\nname:\n  zh: ${zh}\n  en: ${en}\n${more}emails:\n  - ${id}@example.org\n`,
];

const TOPICS = `topics:
  - { zh: 甲, en: One }
  - { zh: 乙, en: Two }
  - { zh: 丙, en: Three }
`;

export const MADE_UP_FILES: RecordFiles = new Map([
  [
    'data/organization.yaml',
    `# about all
organization: { zh: 某社, en: Some Community }
title: { zh: 某社委员会, en: Some Committee }
term: "2024" # in quotes

asOf: # an estimate
  date: 2024-12-31
  estimated: true
sources:
  - label: { zh: 发布页, en: Published }
    url: https://example.org/2024

mailDomain: example.org
contact: kites
groups: # the order
  - kites
  - pottery
  - chess
`,
  ],
  [
    'data/committee.yaml',
    `id: some-committee
name: { zh: 委员会, en: Committee }
summary: { zh: 介绍, en: Introduction }
offices:
  - id: executive-director
    name: { zh: 执行长, en: Executive Director }
    person: zhao-da # the director
    email: zhao-da@example.org
    duties:
      - { zh: 职责, en: Duty }
  - id: deputy-executive-director
    name: { zh: 副执行长, en: Deputy Executive Director }
    person: qian-er
    email: qian-er@example.org
    duties:
      - { zh: 职责, en: Duty }
`,
  ],
  [
    'data/classes.yaml',
    `classes:
  - { id: internal, name: { zh: 内部事务, en: Internal }, summary: { zh: 介绍, en: Introduction } }
  - { id: external, name: { zh: 对外事务, en: External }, summary: { zh: 介绍, en: Introduction } }
`,
  ],
  [
    'data/tags.yaml',
    `tags:
  - id: wind
    name: { zh: 风, en: Wind }
  - id: clay
    name: { zh: 泥, en: Clay }
  - id: games
    name: { zh: 棋, en: Games }
`,
  ],
  [
    'data/pages.yaml',
    'pages:\n  - title: { zh: 风筝组, en: Kites Group } # theirs\n    url: https://example.org/kites\n    group: kites\n',
  ],
  [
    'data/questions.yaml',
    'questions:\n  - { ask: kite, group: kites }\n  - { ask: pot, group: pottery }\nheldOut:\n  - { ask: chess, group: chess }\n',
  ],
  [
    'data/groups/kites.yaml',
    `# 风筝组 · Kites Group

id: kites # never changes
name:
  zh: 风筝组
  en: Kites Group
class: internal # or null
tags: [wind] # from tags.yaml
founded: 2017-01-01 # a day
email: kites@example.org

# in our own words
summary:
  zh: >-
    放风筝。
  en: >-
    Flies kites.

${TOPICS}
# exactly one
leaders:
  - person: sun-san
    email: sun-san@example.org
deputies:
  - person: li-si # for years
    email: li-si@example.org
    confirmed: false # in doubt
  - person: zhou-wu
    email: zhou-wu@example.org

# in the wiki
links:
  - label: { zh: 年度报告, en: Yearly report }
    url: https://example.org/report
figures:
  - value: 14668
    label: { zh: 风筝, en: kites }
`,
  ],
  [
    'data/groups/pottery.yaml',
    `id: pottery
name: { zh: 陶艺组, en: Pottery Group }
aliases: [泥巴组]
class: external
tags: [clay]
founded: 2020-05-04
email: pottery@example.org
summary: { zh: 介绍, en: Introduction }
${TOPICS}leaders:
  - { person: wu-liu, email: wu-liu@example.org } # in braces
`,
  ],
  [
    'data/groups/chess.yaml',
    `id: chess
name: { zh: 象棋组, en: Chess Group }
class: null
tags: [games]
founded: 2021-06-07
email: chess@example.org
summary: { zh: 介绍, en: Introduction }
${TOPICS}leaders:
  - person: sun-san
    email: sun-san@example.org
`,
  ],
  person('zhao-da', '赵大', 'Da Zhao'),
  person('qian-er', '钱二', 'Er Qian'),
  person('sun-san', '孙三', 'San Sun', 'aliases:\n  - 三哥\n'),
  person('li-si', '李四', 'Si Li'),
  person('zhou-wu', '周五', 'Wu Zhou'),
  person('wu-liu', '吴六', 'Liu Wu'),
]);

export const MADE_UP_TODAY = '2025-06-30';

/** The page behind these records, in the wiki's form. Each test changes something of it. */
export const MADE_UP_PAGE = `# 委员会

**微信公众号发布链接：**https://example.org/2024

# 总起

整体而言，风筝等工作偏向于内部事务，而陶艺等工作偏向于对外联络。

### **执行长**

赵大（zhao-da@example.org）

1.  开会。
2.  再开会。

### **副执行长**

钱二（qian-er@example.org）

1.  记下来。

# 各工作组介绍

### 风筝组

#风

**成立日期：2017/01/01**

**现任工作组组长：**

孙三（三哥）：sun-san@example.org

**现任工作组副组长：**

?李四：li-si@example.org、周五：zhou-wu@example.org

**工作组介绍：**

放了 14,668 只，见[年度报告][1]。

**工作组****公共邮箱****：**kites@example.org

### 陶艺组

#泥

**成立日期：2020/05/04**

**现任工作组组长：**

吴六：wu-liu@example.org

**工作组介绍：**

捏泥巴。

**工作组****公共邮箱****：**pottery@example.org

### 象棋组

#棋

**成立日期：2021/06/07**

**现任工作组组长：**

孙三：sun-san@example.org

**工作组介绍：**

下棋。

**工作组****公共邮箱****：**chess@example.org

# 子页面目录

> 1.  [风筝组][2]

[1]: https://example.org/report
[2]: https://example.org/kites
`;
