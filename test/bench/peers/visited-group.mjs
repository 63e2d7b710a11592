/** All that the peers know of the group; the library carries the records of every group. */
export const GROUP = {
  name: '媒体组',
  summary: '负责开源社的媒体宣传，也接待媒体和合作伙伴。',
  leaders: ['李思颖'],
  email: 'kmedia@kaiyuanshe.org',
};
