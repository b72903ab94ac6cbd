import { describe, expect, test } from 'vitest';
import { stageKeys, type StageState } from '../../../../src/lib/features/present/stage/stage-keys';

function stageOf(given: Partial<StageState> = {}, isZoomed = false) {
	const stage: StageState = { over: null, digits: '', isPinned: false, isLaser: false, ...given };
	const done: string[] = [];
	const note = (what: string) => (value?: number | null) => {
		done.push(value === undefined ? what : `${what} ${value}`);
	};
	const keys = stageKeys(stage, {
		go: note('go'),
		step: note('step'),
		close: note('close'),
		fill: () => Promise.resolve(note('fill')()),
		openPresenter: note('presenter'),
		zoom: {
			row: isZoomed ? { title: 'Huyện A', parts: [] } : null,
			open: note('open'),
			step: (by) => {
				if (isZoomed) note('row')(by);
				return isZoomed;
			},
		},
	});
	/** The key on an element that stands in one of `within`; true where the stage keeps the browser from acting. */
	const press = (key: string, within: string | null = null, more: Partial<KeyboardEvent> = {}) => {
		let isKept = false;
		const closest = (asked: string) => (within !== null && asked.split(', ').includes(within) ? {} : null);
		keys.press({
			key,
			ctrlKey: false,
			metaKey: false,
			altKey: false,
			target: { closest },
			preventDefault: () => (isKept = true),
			...more,
		} as unknown as KeyboardEvent);
		return isKept;
	};
	return { stage, done, press, act: keys.act };
}

test.each([
	['ArrowRight', 'step 1'],
	['ArrowDown', 'step 1'],
	['PageDown', 'step 1'],
	[' ', 'step 1'],
	['ArrowLeft', 'step -1'],
	['ArrowUp', 'step -1'],
	['PageUp', 'step -1'],
	['Home', 'go 0'],
	['End', 'go Infinity'],
	['f', 'fill'],
	['F', 'fill'],
	['s', 'presenter'],
	['z', 'open'],
])('%s: %s', (key, deed) => {
	const { done, press } = stageOf();
	expect([press(key), done]).toEqual([true, [deed]]);
});

test.each([
	['b', { over: 'blank' }],
	['G', { over: 'grid' }],
	['/', { over: 'find' }],
	['l', { isLaser: true }],
	['p', { isPinned: true }],
] as const)('%s changes what is shown', (key, change) => {
	const { stage, press } = stageOf();
	const before = { ...stage };
	expect(press(key)).toBe(true);
	expect(stage).toEqual({ ...before, ...change });
	if (key === '/') return;
	press(key);
	expect(stage).toEqual(before);
});

test('another key, and a key of the browser, are left alone', () => {
	const { stage, done, press } = stageOf();
	const before = { ...stage };
	expect([press('x'), press('constructor'), press('f', null, { ctrlKey: true })]).toEqual([
		false,
		false,
		false,
	]);
	expect([stage, done]).toEqual([before, []]);
});

test('a number and Enter go to that slide; another key forgets the number', () => {
	const { stage, done, press } = stageOf();
	for (const key of ['1', '2', '3', '4']) expect(press(key)).toBe(true);
	expect(stage.digits).toBe('234');
	press('Enter');
	expect([stage.digits, done]).toEqual(['', ['go 233']]);
	press('7');
	press('x');
	expect([stage.digits, press('Enter'), done.length]).toEqual(['', false, 1]);
});

test('whatever is pressed on a blank screen shows the slide again and does nothing else', () => {
	const { stage, done, press } = stageOf({ over: 'blank' });
	expect([press('ArrowRight'), stage.over, done]).toEqual([true, null, []]);
});

test('with a row shown alone the arrows go through the rows and Z goes back', () => {
	const { done, press } = stageOf({}, true);
	press('ArrowDown');
	press('ArrowUp');
	press('ArrowRight');
	press('z');
	expect(done).toEqual(['row 1', 'row -1', 'step 1', 'close']);
});

describe('Escape', () => {
	test.each([
		['a list over the slide', { over: 'grid', isLaser: true }, true, { over: null, isLaser: true }, []],
		['a number', { digits: '12' }, false, { digits: '' }, []],
		['a row', { isLaser: true }, true, { isLaser: true }, ['close']],
		['the laser', { isLaser: true }, false, { isLaser: false }, []],
	] as const)('takes away %s', (_what, given, isZoomed, left, deeds) => {
		const { stage, done, press } = stageOf(given, isZoomed);
		expect(press('Escape')).toBe(true);
		expect([stage, done]).toEqual([
			{ over: null, digits: '', isPinned: false, isLaser: false, ...left },
			deeds,
		]);
	});

	test("is the browser's own where nothing lies over the slide", () => {
		expect(stageOf({ isPinned: true }).press('Escape')).toBe(false);
	});
});

test('a field, a button in focus and the list of slides have their own keys', () => {
	const typed = stageOf({ over: 'find' });
	expect([typed.press('g', 'input'), typed.press('ArrowDown', 'select')]).toEqual([false, false]);
	const button = stageOf();
	expect([button.press(' ', 'button'), button.press('Enter', 'button')]).toEqual([false, false]);
	const numbered = stageOf({ digits: '3' });
	expect([numbered.press('Enter', 'button'), numbered.done]).toEqual([true, ['go 2']]);
	const grid = stageOf({ over: 'grid' });
	expect(['ArrowDown', 'Home', 'End', 'PageUp'].map((key) => grid.press(key))).toEqual([
		false,
		false,
		false,
		false,
	]);
	for (const { done } of [typed, button, grid]) expect(done).toEqual([]);
});

test("what the presenter's window presses acts whatever has the focus here", () => {
	const { done, act } = stageOf();
	expect([act('ArrowRight'), act('x'), done]).toEqual([true, false, ['step 1']]);
});
