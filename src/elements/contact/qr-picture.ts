import { mailto } from '../../formats/mailto.js';
import { qrCode, type QrCode } from '../../formats/qr-code.js';
import type { Draft } from './ways-to-reach.js';

/** Light modules around the code, as ISO/IEC 18004 wants them (5.3.8). */
const QUIET_ZONE = 4;

/** CSS px a module, where there is room. */
const MODULE = 4;

function shape(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: SVGElement[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, `${value}`);
  element.append(...children);
  return element;
}

function draw({ size: modules, path }: QrCode, label: string): SVGElement {
  const size = modules + 2 * QUIET_ZONE;
  const side = size * MODULE;
  return shape(
    'svg',
    {
      part: 'code',
      role: 'img',
      'aria-label': label,
      width: side,
      height: side,
      viewBox: `${-QUIET_ZONE} ${-QUIET_ZONE} ${size} ${size}`,
      'shape-rendering': 'crispEdges',
    },
    shape('path', { fill: '#fff', d: `M${-QUIET_ZONE} ${-QUIET_ZONE}h${size}v${size}h${-size}z` }),
    shape('path', { fill: '#000', d: path }),
  );
}

/** What each picture was drawn of. */
const drawnOf = new WeakMap<SVGElement, string>();

/**
 * A QR code that begins a mail; where the draft makes it too fine for a small screen, without the draft. It's dark on
 * light in every theme: many cameras read no other.
 *
 * @param last the picture drawn before, to be given back where it is the same.
 * @returns nothing where the address alone is too long.
 */
export function qrPicture(
  email: string,
  { subject, body }: Draft,
  label: string,
  last?: SVGElement,
): SVGElement | undefined {
  const texts = [mailto(email, subject, body), mailto(email, subject), mailto(email)];
  const of = [...texts, label].join('\n');
  if (last && drawnOf.get(last) === of) return last;
  const code = qrCode(texts);
  if (!code) return undefined;
  const picture = draw(code, label);
  drawnOf.set(picture, of);
  return picture;
}
