import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { itEmulating } from '../base/emulated-media.test-harness.js';
import { shownAll } from '../base/shown-text.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import './kys-timeline.js';
import { show, recordsOf, buttons, button, days, box, choose, overlaps, ofDecades } from './timeline.test-harness.js';

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

  for (const [width, dir] of [
    [320, 'ltr'],
    [768, 'rtl'],
    [1280, 'ltr'],
    [1920, 'rtl'],
  ] as const) {
    it(`reads in the order of time, line by line: ${width} px, ${dir}`, async () => {
      for (const records of [undefined, ofDecades(30, 12)]) {
        const boxes = days(await show({ width, dir, ...(records && { records }) })).map(box);
        for (const [at, { top, left, right, bottom }] of boxes.slice(1).entries()) {
          const before = boxes[at]!;
          const isBeside = dir === 'ltr' ? left >= before.right : right <= before.left;
          expect(top >= before.bottom || (isBeside && top === before.top), `day ${at + 2}`).to.equal(true);
          expect(bottom).to.be.greaterThan(top);
        }
      }
    });
  }

  it('stands beside one another where there is room, and leaves no more than it needs empty', async () => {
    expect(box(await show({ width: 1280 })).height).to.be.lessThan(box(await show({ width: 320 })).height * 0.75);
  });

  it('follows its own width', async () => {
    const timeline = await show({ width: 320 });
    const lefts = (): number => new Set(days(timeline).map((day) => box(day).left)).size;
    expect(lefts()).to.equal(1);
    timeline.parentElement!.style.width = '1200px';
    expect(lefts()).to.be.greaterThan(1);
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
