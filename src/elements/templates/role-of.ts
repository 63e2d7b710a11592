import type { Post } from '../../dataset/posts-of.js';
import type { Words } from '../../language/words.js';

/** What someone is in a post; of a member, the word is of the family `post`. */
export function roleOf(role: Post['role'], { msg, text }: Words): string {
  if (role === 'leaders') return msg('组长', { id: 'element.leader' });
  if (role === 'members') return msg('组员', { id: 'post.member' });
  return role === 'deputies' ? msg('副组长', { id: 'element.deputy' }) : text(role);
}
