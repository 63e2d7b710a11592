import { expect } from '@open-wc/testing';
import { executeServerCommand, emulateMedia } from '@web/test-runner-commands';
import { itEmulating } from '../base/emulated-media.test-harness.js';
import { shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import './kys-timeline.js';
import {
  settled,
  show,
  recordsOf,
  buttons,
  button,
  days,
  isWide,
  box,
  choose,
  overlaps,
  ofDecades,
} from './timeline.test-harness.js';

describe('<kys-timeline>, the picture', () => {
  collectWarnings();

  for (const [width, dir] of [
    [320, 'ltr'],
    [500, 'rtl'],
    [700, 'ltr'],
    [1000, 'rtl'],
    [1400, 'ltr'],
  ] as const) {
    for (const [what, records] of [
      ['the bundled records', undefined],
      ['a hundred groups of 40 years', ofDecades(100, 40)],
      ['12 groups of 40 years', ofDecades(12, 40)],
      ['one group', recordsOf('2020-06-15')],
      ['15 groups of one day', recordsOf(...Array<string>(15).fill('2020-06-15'))],
      ['millennia', recordsOf('0001-01-01', '2020-06-15', '9999-12-31')],
      ['no day that is known', recordsOf('', undefined)],
    ] as const) {
      it(`lets nothing overlap or stick out: ${what}, ${width} px, ${dir}`, async () => {
        const timeline = await show({ width, dir, ...(records && { records }) });
        expect(overlaps(timeline)).to.deep.equal([]);
        const { left, right } = box(timeline);
        for (const one of shownAll(timeline, '*')) {
          expect(box(one).left, one.outerHTML).to.be.at.least(left - 0.5);
          expect(box(one).right, one.outerHTML).to.be.at.most(right + 0.5);
        }
        for (const one of buttons(timeline)) expect(Math.min(box(one).height, box(one).width)).to.be.at.least(24);
      });
    }
  }

  it('goes from side to side where it is wide, to scale', async () => {
    const timeline = await show({ width: 1200 });
    expect(isWide(timeline)).to.equal(true);
    const at = new Map(shownAll<HTMLTimeElement>(timeline, 'time').map((time) => [time.dateTime, box(time).left]));
    const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 864e5;
    const scale = (at.get('2023-06-13')! - at.get('2017-01-01')!) / daysBetween('2017-01-01', '2023-06-13');
    for (const [date, left] of at)
      expect(left - at.get('2017-01-01')!).to.be.closeTo(scale * daysBetween('2017-01-01', date), 1);
  });

  it('runs from right to left on such a page', async () => {
    for (const [dir, sign] of [
      ['ltr', 1],
      ['rtl', -1],
    ] as const) {
      const [first, ...later] = days(await show({ width: 1200, dir })).map((day) => box(day).left);
      for (const left of later) expect(Math.sign(left - first!)).to.equal(sign);
    }
  });

  it('goes from top to bottom where it is narrow or its lanes are too many, and follows its own width', async () => {
    const timeline = await show({ width: 320 });
    expect(isWide(timeline)).to.equal(false);
    const tops = days(timeline).map((day) => box(day).top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    timeline.parentElement!.style.width = '1200px';
    await settled(timeline);
    expect(isWide(timeline)).to.equal(true);
    timeline.records = ofDecades(100, 40);
    await settled(timeline);
    expect(isWide(timeline)).to.equal(false);
  });

  it('finds its shape once it is shown, after it was hidden', async () => {
    const timeline = await show();
    timeline.parentElement!.hidden = true;
    await settled(timeline);
    timeline.parentElement!.hidden = false;
    await settled(timeline);
    expect(isWide(timeline)).to.equal(true);
  });

  itEmulating('prints as a plain list, all of it', async () => {
    await emulateMedia({ media: 'print' });
    const timeline = await show();
    expect(shownText(shownOne(timeline, '.timeline'))).not.to.match(/^2017 2018/);
    const tops = days(timeline).map((day) => box(day).top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(new Set(days(timeline).map((day) => box(day).left)).size).to.equal(1);
    expect(buttons(timeline).every((one) => box(one).height > 10)).to.equal(true);
    await emulateMedia({ media: 'screen' });
  });

  itEmulating('marks the group chosen in forced colors too', async () => {
    await executeServerCommand('emulate-forced-colors', 'active');
    const timeline = await show();
    await choose(timeline, 'Media Group');
    const { outlineStyle, outlineWidth } = getComputedStyle(button(timeline, 'Media Group'));
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
    await executeServerCommand('emulate-forced-colors', 'none');
  });
});
