import { printTable, whole } from './support.js';

/** @typedef {import('./import-flow.js').Flow} Flow */
/** @typedef {import('./pauses.js').Task} Task */

/**
 * How long each step took, beside another way where there is one.
 * @param {Flow['times']} times
 * @param {number} rows
 * @param {{ name: string, time: number } | null} other
 */
export function printSpeed({ read, plan, load }, rows, other) {
	/**
	 * @param {string} label
	 * @param {number} time
	 */
	const line = (label, time) => [
		label,
		(time / 1000).toFixed(2),
		whole(rows / (time / 1000)),
		...(other ? [(time / other.time).toFixed(1)] : []),
	];
	printTable([
		['', 'seconds', 'rows/s', ...(other ? [`times ${other.name}`] : [])],
		line('read and validate', read),
		line('see what would change', plan),
		line('load', load),
		line('read, validate and load', read + load),
		...(other ? [line(`bare ${other.name}, same page`, other.time)] : []),
	]);
}

/** @param {Task} task */
const isOwn = ({ processor }) => processor === null || processor > 50;

/** @param {readonly Task[]} tasks */
function printTasks(tasks) {
	const own = tasks.filter(isOwn).length;
	console.log(`\nTasks over 50 ms on the page's own thread: ${tasks.length}, of them`);
	console.log(`${own} by their own work; the others waited for a core. By the time on the processor:`);
	printTable([
		['while', 'at, ms', 'lasted, ms', 'on the processor, ms'],
		...tasks
			.toSorted((a, b) => (b.processor ?? b.duration) - (a.processor ?? a.duration))
			.slice(0, 16)
			.map(({ phase, start, duration, processor }) => [
				phase,
				whole(start),
				whole(duration),
				processor === null ? '?' : whole(processor),
			]),
	]);
}

/**
 * Everything but the speed.
 * @param {Flow} flow
 */
export function printCost({ said, tasks, progress, cancel, light, peak, again }) {
	console.log(`\nThe page says: ${said.join(' ')}`);
	printTasks(tasks);
	console.log(
		`\nProgress was shown ${progress.times} times while reading, first after ${whole(progress.first)} ms, at most ${whole(progress.longest)} ms apart.`,
	);
	console.log(
		`Cancelled in ${whole(cancel.time)} ms; the page is ${cancel.isSame ? 'as before' : 'NOT AS BEFORE'}, the reader's thread ended after ${whole(cancel.thread)} ms.`,
	);
	console.log(
		`Heap of the page ${whole(light.heap)} MB, at most ${whole(peak.heap)}; its process ${whole(light.process)} MB, at most ${whole(peak.process)}.`,
	);
	const own = again.tasks.filter(isOwn);
	const longest = Math.max(0, ...own.map(({ processor, duration }) => processor ?? duration));
	console.log(
		`Opened again with the file: ready after ${(again.ready / 1000).toFixed(1)} s; ${again.tasks.length} tasks over 50 ms, ${own.length} by their own work, the longest ${whole(longest)} ms.`,
	);
}
