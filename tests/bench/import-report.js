import { printTable, whole } from './support.js';

/** @typedef {import('./import-flow.js').Flow} Flow */
/** @typedef {import('./pauses.js').Task} Task */

/**
 * How long each step took, by the clock and on processors, beside another way where there is one.
 * @param {Pick<Flow, 'times' | 'processor'>} flow
 * @param {number} rows
 * @param {{ name: string, time: number, processor: number } | null} other
 */
export function printSpeed({ times, processor }, rows, other) {
	/**
	 * @param {string} label
	 * @param {number} time
	 * @param {number} spent
	 */
	const line = (label, time, spent) => [
		label,
		(time / 1000).toFixed(2),
		whole(rows / (time / 1000)),
		...(other ? [(time / other.time).toFixed(1)] : []),
		(spent / 1000).toFixed(2),
		...(other ? [(spent / other.processor).toFixed(1)] : []),
	];
	const beside = other ? [`times ${other.name}`] : [];
	printTable([
		['', 'seconds', 'rows/s', ...beside, 'on processors', ...beside],
		line('read and validate', times.read, processor.read),
		line('see what would change', times.plan, processor.plan),
		line('load', times.load, processor.load),
		line('read, validate and load', times.read + times.load, processor.read + processor.load),
		...(other ? [line(`bare ${other.name}, same page`, other.time, other.processor)] : []),
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
