/** Runs in the page: pauses, and how the import stands from frame to frame. */
export function watch() {
	const seen = {
		/** @type {{ start: number, duration: number }[]} */
		tasks: [],
		/** @type {{ at: number, phase: string }[]} */
		phases: [{ at: 0, phase: 'start-up' }],
		/** @type {number[]} when progress was told */
		told: [],
		/** When what is measured was begun. */
		taken: 0,
		/** @type {File | undefined} */
		file: undefined,
	};
	Object.assign(globalThis, { seen });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ start: startTime, duration });
	}).observe({ type: 'longtask', buffered: true });

	const isBusy = (/** @type {Element} */ element) => element.getAttribute('aria-busy') === 'true';
	const reviewed = (/** @type {Element} */ plan) => {
		if (document.querySelector('main footer .primary[aria-busy=true]')) return 'load';
		if (isBusy(plan)) return 'plan';
		return plan.querySelector('.counts') ? 'checked' : 'refused';
	};
	const waiting = (/** @type {Element} */ line) => {
		const state = line.querySelector('.state')?.textContent.trim() ?? '';
		if (state === 'Đang chờ' || state === 'Đang đọc') return 'read';
		return state === 'Không nhận' ? 'refused' : 'open';
	};
	const phaseNow = () => {
		const plan = document.querySelector('main section[aria-labelledby=plan-heading]');
		if (plan) return reviewed(plan);
		const line = document.querySelector('li[data-file]');
		if (line) return waiting(line);
		// a review that has nothing to show yet
		if (document.querySelector('main header .back')) return 'open';
		if (!document.querySelector('input[type=file]:enabled:not([data-folder])')) return 'start-up';
		if (document.querySelector('main [data-unit]')) return 'overview';
		return document.querySelector('.toast.success') ? 'loaded' : 'idle';
	};
	let rowsSaid = '';
	const look = () => {
		const phase = phaseNow();
		if (phase !== seen.phases.at(-1)?.phase) seen.phases.push({ at: performance.now(), phase });
		const text = phase === 'read' ? (document.querySelector('li[data-file] .told')?.textContent ?? '') : '';
		if (/[1-9]/.test(text) && text !== rowsSaid) seen.told.push(performance.now());
		rowsSaid = text;
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
	document.addEventListener(
		'change',
		({ target }) => {
			if (!(target instanceof HTMLInputElement) || !target.files?.[0]) return;
			seen.file = target.files[0];
			seen.phases.push({ at: performance.now(), phase: 'read' });
		},
		true,
	);
}

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number, args?: any }} TraceEvent */
/** @typedef {{ tasks: { start: number, duration: number }[], phases: { at: number, phase: string }[], told: number[], taken: number }} Seen */
/** @typedef {{ phase: string, start: number, duration: number, processor: number | null }} Task `processor` is null where the trace does not tell. */

/**
 * @param {Page} page
 * @returns {Promise<Seen>}
 */
export const seenBy = (page) =>
	page.evaluate(() => {
		const { tasks, phases, told, taken } = /** @type {any} */ (globalThis).seen;
		return { tasks, phases, told, taken };
	});

/**
 * @param {Page} page
 * @param {string} phase
 */
export async function reaches(page, phase) {
	const handle = await page.waitForFunction(
		(wanted) => {
			const { phases } = /** @type {any} */ (globalThis).seen;
			const { phase } = phases.at(-1);
			return (phase === wanted || phase === 'refused') && phase;
		},
		phase,
		{ timeout: 600_000, polling: 50 },
	);
	if ((await handle.jsonValue()) !== phase) throw new Error(`The file was refused before "${phase}".`);
}

/**
 * The long tasks of the page, each with its phase and the time that the processor spent on it: on a busy
 * machine a task also lasts while it waits for a core.
 * @param {Seen} seen
 * @param {Buffer} trace
 * @param {string} url where the page came from
 * @returns {Task[]}
 */
export function longTasks({ tasks, phases }, trace, url) {
	const processor = processorTime(trace, url);
	return tasks.map((task) => ({
		...task,
		phase: phases.findLast(({ at }) => at <= task.start + task.duration / 2)?.phase ?? '',
		processor: processor(task),
	}));
}

/**
 * @param {Buffer} trace
 * @param {string} url
 * @returns {(task: { start: number, duration: number }) => number | null}
 */
function processorTime(trace, url) {
	/** @type {{ traceEvents: TraceEvent[] }} */
	const { traceEvents } = JSON.parse(trace.toString('utf8'));
	const start = traceEvents.findLast(
		({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL?.startsWith(url) === true,
	);
	const tasks = traceEvents.filter(
		({ name, pid, tid, dur = 0 }) =>
			name.endsWith('RunTask') && pid === start?.pid && tid === start.tid && dur > 40_000,
	);
	return ({ start: at, duration }) => {
		const from = (start?.ts ?? 0) + at * 1000;
		const to = from + duration * 1000;
		const parts = tasks.filter(({ ts, dur = 0 }) => ts + dur / 2 > from && ts + dur / 2 < to);
		if (parts.length === 0 || parts.some(({ tdur }) => tdur === undefined)) return null;
		// tasks are told at two depths: the outer one is the whole
		return Math.max(...parts.map(({ tdur = 0 }) => tdur)) / 1000;
	};
}
