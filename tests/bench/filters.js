// How fast a filter answers with 1,000,000 outcomes loaded (Tỉnh Mẫu: schools × months × indicators): from the change
// of a control to the frame that shows the new answer, on every screen that has filters.
//   npm run build && node tests/bench/filters.js [rows, 1000000 unless given] [screens by their links, all unless given]
import { importFlow } from './import-flow.js';
import { outcomesFile } from './rows.js';
import { launched, machine, printTable, served, whole } from './support.js';

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ control: string, seen: number, time: number }} Change milliseconds: until what stands in the window is painted, and the whole page */
/** @typedef {{ lasted: number, processor: number }} Task milliseconds; a task also lasts while it waits for a core */

const rows = Number(process.argv[2] ?? 1_000_000);
const wanted = process.argv.slice(3);
/** The links that lead to a screen, and how often its controls are gone through. */
const screens = /** @type {{ links: string[], rounds: number }[]} */ ([
	{ links: ['Tổng quan'], rounds: 12 },
	{ links: ['So sánh', 'Bảng nhiệt'], rounds: 12 },
	...['Hai năm', 'Nhiều năm', 'Tham vọng', 'Hai chỉ tiêu', 'Đóng góp', 'Giả định', 'Bản đồ', 'Thi đua'].map(
		(view) => ({ links: ['So sánh', view], rounds: 3 }),
	),
	{ links: ['Đơn vị'], rounds: 3 },
	{ links: ['Tiến độ nộp'], rounds: 3 },
]);
const path = await outcomesFile('csv', rows);
const server = await served();
const browser = await launched();

/**
 * Turns every control of the filter bar through all its choices, and times each change.
 * @param {Page} page
 * @param {number} rounds
 */
const changes = (page, rounds) =>
	page.evaluate(async (most) => {
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		const quiet = (/** @type {number} */ time) => new Promise((resolve) => setTimeout(resolve, time));
		const main = document.querySelector('main');
		if (!main) throw new Error('There is no page.');
		/** @type {Change[]} */
		const found = [];
		/** Does it stand in the window? @param {Node} node */
		const isSeen = (node) => {
			// comments and empty texts only mark places
			const isWord = node instanceof Text && node.data.trim() !== '';
			const element = node instanceof Element ? node : isWord ? node.parentElement : null;
			const { top = 0, bottom = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
			return height > 0 && bottom > 0 && top < innerHeight;
		};
		/**
		 * Until the frame after the last change is painted: of what stands in the window, and of the whole page. Nothing
		 * may change in the second after it.
		 * @param {string} control
		 * @param {() => void} change
		 */
		const timed = async (control, change) => {
			const address = location.href;
			/** @type {{ nodes: Node[], painted: number }[]} */
			const batches = [];
			let last = performance.now();
			const watch = new MutationObserver((changes) => {
				last = performance.now();
				const shown = changes.filter(({ attributeName }) => attributeName !== 'aria-busy');
				const nodes = shown.flatMap(({ target, addedNodes }) =>
					addedNodes.length > 0 ? [...addedNodes] : [target],
				);
				const batch = { nodes, painted: NaN };
				batches.push(batch);
				requestAnimationFrame(() => requestAnimationFrame(() => (batch.painted = performance.now())));
			});
			watch.observe(main, { subtree: true, childList: true, characterData: true, attributes: true });
			const start = performance.now();
			change();
			const isOver = () => performance.now() > last + 1000 && location.href !== address;
			while (!isOver() && performance.now() < start + 10_000) await quiet(100);
			watch.disconnect();
			if (!isOver()) throw new Error(`"${control}" gave no new address, or the page found no rest.`);
			const seen = batches.findLast(({ nodes }) => nodes.some(isSeen));
			found.push({
				control,
				seen: (seen?.painted ?? NaN) - start,
				time: (batches.at(-1)?.painted ?? NaN) - start,
			});
			await frame();
		};
		for (let round = 0; round < most; round++) {
			const count = document.querySelectorAll('form.filters select').length;
			for (let index = 0; index < count; index++) {
				const select = document.querySelectorAll('form.filters select')[index];
				if (!(select instanceof HTMLSelectElement) || select.options.length < 2) continue;
				const name = document.querySelector(`label[for="${select.id}"]`)?.textContent?.trim() ?? '';
				await timed(name, () => {
					select.selectedIndex = (select.selectedIndex + 1) % select.options.length;
					select.dispatchEvent(new Event('change', { bubbles: true }));
				});
			}
			const radios = [...document.querySelectorAll('form.filters input[type=radio]:enabled:not(:checked)')];
			const radio = radios[round % Math.max(1, radios.length)];
			if (radio instanceof HTMLInputElement) {
				const group = radio.closest('[role=radiogroup]')?.querySelector('.legend, .sr-only')?.textContent;
				await timed(group?.trim() ?? '', () => radio.click());
			}
		}
		return found;
	}, rounds);

/**
 * @param {readonly number[]} times
 * @param {number} share
 */
function percentile(times, share) {
	const sorted = times.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Names the thread of the page in a trace. */
const onPage = 'page';

/**
 * @param {Buffer} trace
 * @returns {Task[]}
 */
function tasksOver50(trace) {
	/** @type {{ traceEvents: { name: string, pid: number, tid: number, dur?: number, tdur?: number }[] }} */
	const { traceEvents } = JSON.parse(trace.toString('utf8'));
	const mark = traceEvents.find(({ name }) => name === onPage);
	if (!mark) throw new Error('The trace does not tell of the page.');
	return traceEvents
		.filter(
			({ name, pid, tid }) =>
				name === 'ThreadControllerImpl::RunTask' && pid === mark.pid && tid === mark.tid,
		)
		.map(({ dur = 0, tdur = NaN }) => ({ lasted: dur / 1000, processor: tdur / 1000 }))
		.filter(({ lasted }) => lasted > 50);
}

/**
 * @param {readonly Task[]} tasks
 * @param {keyof Task} key
 */
const longest = (tasks, key) =>
	tasks.length === 0 ? '' : whole(Math.max(...tasks.map((task) => task[key])));

/**
 * @param {string} title
 * @param {readonly Change[]} found
 */
function report(title, found) {
	const controls = [...new Set(found.map(({ control }) => control))];
	const line = (/** @type {string} */ label, /** @type {typeof found} */ rows) => {
		const seen = rows.map((row) => row.seen);
		const times = rows.map((row) => row.time);
		const shown = [
			percentile(seen, 0.5),
			percentile(seen, 0.95),
			percentile(times, 0.95),
			Math.max(...times),
		];
		return [label, String(rows.length), ...shown.map(whole)];
	};
	console.log(`\n${title}`);
	printTable([
		['', 'changes', 'in the window: median, ms', '95 %, ms', 'whole page: 95 %, ms', 'longest, ms'],
		...controls.map((name) =>
			line(
				name,
				found.filter(({ control }) => control === name),
			),
		),
		line('all', found),
	]);
}

try {
	/** @type {string[][]} */
	const slow = [];
	/** @type {Change[]} */
	const all = [];
	await importFlow(
		{ browser, url: server.url, path, rows, updates: Math.min(3, Math.floor(rows / 25_000)) },
		async (page) => {
			console.log(`${whole(rows)} rows loaded. ${machine()}`);
			for (const { links, rounds } of screens) {
				if (wanted.length > 0 && !wanted.includes(links.at(-1) ?? '')) continue;
				await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
				await page.evaluate((mark) => performance.mark(mark), onPage);
				for (const link of links) {
					await page.getByRole('link', { name: link, exact: true }).first().click();
					await page.waitForTimeout(3000);
				}
				const title = links.join(' › ');
				// a reader comes to the filters before one of them is changed
				await page.hover('form.filters');
				await page.waitForTimeout(3000);
				const found = await changes(page, rounds);
				report(title, found);
				const tasks = tasksOver50(await browser.stopTracing());
				const own = tasks.filter(({ processor }) => processor > 50).length;
				slow.push([
					title,
					String(tasks.length),
					String(own),
					longest(tasks, 'lasted'),
					longest(tasks, 'processor'),
				]);
				all.push(...found);
			}
			report('All screens', all);
			console.log('\nTasks over 50 ms on the page’s own thread');
			printTable([
				['', 'tasks', 'of their own work', 'longest, ms', 'longest on the processor, ms'],
				...slow,
			]);
			// the page is opened again where the flow looks for it
			await page.getByRole('link', { name: 'Tổng quan', exact: true }).first().click();
			await page.waitForTimeout(2000);
		},
	);
} finally {
	await browser.close();
	await server.close();
}
