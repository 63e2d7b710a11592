import { fixture, html } from '@open-wc/testing';
import { bundledDataset } from '../../dataset/bundled.js';
import { Dataset } from '../../dataset/dataset.js';
import { profileOf } from '../../dataset/profile-of.js';
import { shownAll, shownText } from '../base/shown-text.test-harness.js';
import './kys-timeline.js';
import type { TimelineElement } from './timeline-element.js';

interface Given {
  readonly attributes?: Readonly<Record<string, string>>;
  /** The width of the place where the timeline stands, CSS px. */
  readonly width?: number;
  readonly dir?: 'ltr' | 'rtl';
  readonly records?: Dataset;
}

export async function settled(timeline: TimelineElement): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await timeline.updateComplete;
    await new Promise(requestAnimationFrame);
  }
}

export async function show({
  attributes = {},
  width = 1000,
  dir = 'ltr',
  records,
}: Given = {}): Promise<TimelineElement> {
  const place = await fixture<HTMLElement>(html`<section lang="en" dir=${dir}></section>`);
  place.style.width = `${width}px`;
  const timeline = document.createElement('kys-timeline');
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  timeline.textContent = 'Ask us.';
  if (records) timeline.records = records;
  place.append(timeline);
  await settled(timeline);
  return timeline;
}

/** Records of another organization, with a group founded on each of these dates. */
export const recordsOf = (...dates: unknown[]): Dataset =>
  new Dataset({
    ...bundledDataset,
    groups: dates.map((date, i) => ({
      ...bundledDataset.groups[i % 15]!,
      ...profileOf(bundledDataset.groups[0]!),
      id: `g${i}`,
      founded: { date },
    })),
  });

export const buttons = (timeline: Element): HTMLElement[] => shownAll(timeline, 'button');
export const button = (timeline: Element, name: string): HTMLElement =>
  buttons(timeline).find((one) => shownText(one) === name)!;
export const days = (timeline: Element): HTMLElement[] => shownAll(timeline, '[part=day]');
export const years = (timeline: Element): string[] => shownAll(timeline, '[part=year]').map(shownText);
export const box = (element: Element): DOMRect => element.getBoundingClientRect();

export async function choose(timeline: TimelineElement, name: string): Promise<void> {
  button(timeline, name).click();
  await settled(timeline);
}

/** The pairs of dates, names and years that lie over one another by more than the rounding of a px. */
export function overlaps(timeline: Element): string[] {
  const all = shownAll(timeline, '.date, button, .year');
  return all.flatMap((one, i) =>
    all.slice(i + 1).flatMap((other) => {
      const [a, b] = [box(one), box(other)];
      const apart = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
      return apart ? [] : `${shownText(one)} / ${shownText(other)}`;
    }),
  );
}

export const ofDecades = (count: number, years: number): Dataset =>
  recordsOf(
    ...Array.from(
      { length: count },
      (_, i) => `${1980 + Math.floor((i * years) / count)}-0${1 + ((i * 7) % 9)}-1${i % 9}`,
    ),
  );
