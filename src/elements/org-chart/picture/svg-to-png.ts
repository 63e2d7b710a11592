/** What every browser's canvas holds: CSS px a side, and in all. Safari before 18 on a phone holds less in all. */
const MOST_A_SIDE = 16_384;
const MOST_IN_ALL = [MOST_A_SIDE ** 2, 16_777_216];

/** An SVG text as an image; `undefined` where the policy of the page refuses addresses of this kind. */
function load(src: string): Promise<HTMLImageElement | undefined> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => resolve(undefined);
    image.src = src;
  });
}

/** By `data:` first: some old engines hold a canvas for tainted that shows an SVG by `blob:`. */
async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = await load(`data:image/svg+xml,${encodeURIComponent(svg)}`);
  if (image) return image;
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const second = await load(url);
  URL.revokeObjectURL(url);
  if (!second) throw new Error('no picture: the content security policy of the page has to allow `img-src data:`');
  return second;
}

/** Draws an image at a scale; `null` where it's more than the canvas of this browser holds. */
function drawn(image: HTMLImageElement, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(image.width * scale + 0.001));
  canvas.height = Math.max(1, Math.floor(image.height * scale + 0.001));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve));
}

/**
 * Draws an SVG text as a PNG picture.
 *
 * @param scale px of the picture for each px of the text, above 0; lower where a canvas holds no more
 * @param lowered is told of a lower scale
 * @throws {Error} where the page's policy allows an image neither by `data:` nor by `blob:`, or the browser has no room
 */
export async function svgToPng(svg: string, scale: number, lowered: (scale: number) => void): Promise<Blob> {
  const image = await imageOf(svg);
  const { width, height } = image;
  for (const most of MOST_IN_ALL) {
    const possible = Math.min(scale, MOST_A_SIDE / width, MOST_A_SIDE / height, Math.sqrt(most / (width * height)));
    const blob = await drawn(image, possible);
    if (!blob) continue;
    if (possible < scale) lowered(possible);
    return blob;
  }
  throw new Error('no picture: this browser has no room to draw it');
}
