import { html, type TemplateResult } from 'lit';
import type { QrCode } from '../../formats/qr-code.js';

/** Light modules around the code, as ISO/IEC 18004 wants them (5.3.8). */
const QUIET_ZONE = 4;

/** CSS px a module, where there is room. */
const MODULE = 4;
/** Large enough for a camera at arm's length, CSS px. */
const LEAST = 176;

/** A QR code as a picture, dark on light in every theme: many cameras read no other. */
export function qrPicture({ size: modules, path }: QrCode, label: string): TemplateResult {
  const size = modules + 2 * QUIET_ZONE;
  const side = Math.max(LEAST, size * MODULE);
  return html`<svg
    part="code"
    role="img"
    aria-label=${label}
    width=${side}
    height=${side}
    viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${size} ${size}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M${-QUIET_ZONE} ${-QUIET_ZONE}h${size}v${size}h${-size}z" />
    <path fill="#000" d=${path} />
  </svg>`;
}
