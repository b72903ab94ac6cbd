import { afterEach, expect, test } from 'vitest';
import { Swipe } from '../../../src/lib/components/notice/swipe';

afterEach(() => (document.body.innerHTML = ''));

function page(inside: string): HTMLElement {
	document.body.innerHTML = `<main style="width:390px">${inside}</main>`;
	const found = document.querySelector<HTMLElement>('[data-at]');
	if (found === null) throw new Error('nothing to touch');
	return found;
}
const touch = (target: HTMLElement, [clientX, clientY]: readonly [number, number], identifier = 1) =>
	new Touch({ identifier, target, clientX, clientY });
function event(
	type: string,
	target: HTMLElement,
	down: Touch[],
	changed: Touch[],
	timeStamp: number,
): TouchEvent {
	const made = new TouchEvent(type, { touches: down, changedTouches: changed, bubbles: true });
	Object.defineProperties(made, { target: { value: target }, timeStamp: { value: timeStamp } });
	return made;
}
type Point = readonly [x: number, y: number];
function swiped(target: HTMLElement, from: Point, to: Point, milliseconds = 200) {
	const swipe = new Swipe();
	const down = touch(target, from);
	swipe.begin(event('touchstart', target, [down], [down], 0));
	return swipe.end(event('touchend', target, [], [touch(target, to)], milliseconds));
}
const plain = '<p data-at>Thủ Thừa</p>';

test.each<[string, Point, Point, number, 'left' | 'right' | null]>([
	['to the left', [200, 300], [100, 310], 200, 'left'],
	['to the right', [100, 300], [200, 290], 200, 'right'],
	['too short', [200, 300], [150, 300], 200, null],
	['downwards', [200, 300], [130, 400], 200, null],
	['aslant', [200, 300], [130, 340], 200, null],
	['too slow', [200, 300], [100, 300], 900, null],
	['from the edge, where the browser goes back', [10, 300], [150, 300], 200, null],
])('%s', (_, from, to, milliseconds, way) => expect(swiped(page(plain), from, to, milliseconds)).toBe(way));

const wide = '<div style="width:900px" data-at>Bảng rộng</div>';
test.each<[string, string, 'left' | null]>([
	[
		'a table that scrolls sideways keeps its gesture',
		`<div style="width:300px;overflow-x:auto">${wide}</div>`,
		null,
	],
	['one that has all its room does not', `<div style="width:1000px;overflow-x:auto">${wide}</div>`, 'left'],
	['what is cut off does not scroll', `<div style="width:300px;overflow:hidden">${wide}</div>`, 'left'],
	['a text field', '<input data-at>', null],
	['a choice', '<label><input type="radio"><span data-at>THCS</span></label>', 'left'],
	['a dialog', '<dialog open><p data-at>a</p></dialog>', null],
])('%s', (_, inside, way) => expect(swiped(page(inside), [200, 300], [100, 300])).toBe(way));

test('outside of the content, as in the menu that scrolls, nothing is a swipe', () => {
	document.body.innerHTML = '<nav data-at>menu</nav><main></main>';
	const target = document.querySelector<HTMLElement>('[data-at]');
	expect(target && swiped(target, [200, 300], [100, 300])).toBeNull();
});

test('two fingers are no swipe, and neither is one that the browser took over', () => {
	const target = page(plain);
	const swipe = new Swipe();
	const [one, two] = [touch(target, [200, 300]), touch(target, [250, 300], 2)];
	swipe.begin(event('touchstart', target, [one, two], [two], 0));
	expect(swipe.end(event('touchend', target, [], [touch(target, [100, 300])], 100))).toBeNull();
	swipe.begin(event('touchstart', target, [one], [one], 0));
	swipe.cancel();
	expect(swipe.end(event('touchend', target, [], [touch(target, [100, 300])], 100))).toBeNull();
});

test('marking words is no swipe', () => {
	const target = page(plain);
	getSelection()?.selectAllChildren(target);
	expect(swiped(target, [200, 300], [100, 300])).toBeNull();
	getSelection()?.removeAllRanges();
	expect(swiped(target, [200, 300], [100, 300])).toBe('left');
});
