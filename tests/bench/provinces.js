// All 34 provinces as of this year, and five of them as of 2023 with their districts of then: begun in the browser, then
// Tổng quan, the map and Tiến độ nộp without figures and with made-up ones. The units on screen are those of the lists
// below data/viet-nam/, and nothing is logged as an error. Times are from a link to the painted page.
//   npm run build && node tests/bench/provinces.js [provinces by their ids, all unless given] [--pictures FOLDER]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { serve } from '../../src/cli/serve.js';
import { rootSite } from '../support/sites.js';
import { launched, machine, printTable, whole } from './support.js';

/** @typedef {import('playwright').Page} Page */
/** @typedef {Record<string, string>} Line */
/** @typedef {{ id: string, name: string, year: number, level: string, units: string[] }} Case */

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { pictures: { type: 'string' } },
});
const patience = { timeout: 120_000 };
const thisYear = new Date().getFullYear();
const withDistricts = ['ha-noi', 'ho-chi-minh', 'tay-ninh', 'quang-ngai', 'hue'];
const wide = { width: 1366, height: 768 };
const sizes = [wide, { width: 390, height: 844 }];

/** @param {string} list @returns {Line[]} */
function lines(list) {
	const text = readFileSync(new URL(`../../data/viet-nam/${list}.csv`, import.meta.url), 'utf8');
	return /** @type {Line[]} */ (Papa.parse(text, { header: true, skipEmptyLines: true }).data);
}

/** @returns {Case[]} */
function cases() {
	const [provinces, communes, districts, ended] = [
		lines('provinces'),
		lines('communes'),
		lines('districts'),
		lines('districts-ended'),
	];
	const names = (/** @type {Line[]} */ found) => found.map(({ name_vi = '' }) => name_vi);
	return provinces
		.filter(({ valid_to }) => valid_to === '')
		.flatMap(({ code, slug: id = '', name_vi: name = '' }) => {
			const now = communes.filter((one) => one.valid_to === '' && one.province_code === code);
			const olds = new Set(provinces.filter((one) => one.successor_code === code).map((one) => one.code));
			const then = [
				...districts.filter(({ valid_from = '' }) => valid_from <= '2023-12-31'),
				...ended.filter(({ date = '' }) => date > '2023-12-31'),
			].filter(({ province_code }) => olds.has(province_code));
			return [
				{ id, name, year: thisYear, level: 'commune', units: names(now) },
				...(withDistricts.includes(id)
					? [{ id, name, year: 2023, level: 'district', units: names(then) }]
					: []),
			];
		})
		.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
}

/**
 * Goes there by a link and waits until so many units are painted and nothing is being asked.
 * @param {Page} page
 * @param {string} address
 * @param {string} units a selector
 * @param {number} many
 */
const shown = (page, address, units, many) =>
	page.evaluate(
		async ({ address, units, many }) => {
			const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
			const found = () => document.querySelectorAll(units).length;
			const isThere = () =>
				location.pathname === link.pathname &&
				location.search.includes(link.search) &&
				found() === many &&
				![...document.querySelectorAll('main .skeleton, main .pending, main [role=progressbar]')].some(
					(one) => one.checkVisibility(),
				);
			const link = Object.assign(document.createElement('a'), { href: address });
			document.body.append(link);
			const start = performance.now();
			link.click();
			link.remove();
			while (!isThere()) {
				if (performance.now() > start + 120_000) throw new Error(`${address}: ${found()} of ${many} units`);
				await frame();
			}
			await frame();
			await frame();
			return performance.now() - start;
		},
		{ address: new URL(address, server.url).href, units, many },
	);

/** Labels that are cut off, and units that lie on each other. @param {Page} page @param {string} units */
const faults = (page, units) =>
	page.evaluate((selector) => {
		const found = [...document.querySelectorAll(selector)];
		const cut = found.filter(
			(unit) => unit instanceof HTMLElement && unit.scrollWidth > unit.clientWidth + 1,
		).length;
		const boxes = found.map((unit) => unit.getBoundingClientRect());
		const lies = (/** @type {DOMRect} */ a, /** @type {DOMRect} */ b) =>
			a !== b && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
		const over = boxes.filter((box) => boxes.some((other) => lies(box, other))).length;
		const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
		return [
			...(cut > 0 ? [`${cut} cut`] : []),
			...(over > 0 ? [`${over} on others`] : []),
			...(wide ? ['page too wide'] : []),
		];
	}, units);

/** @param {Page} page @param {Case} one @returns {Promise<string>} the data set in an address */
async function begun(page, { name, year }) {
	await shown(page, 'start/', 'main form [role=combobox]', 1);
	await page.getByRole('combobox', { name: 'Tỉnh, thành phố, quận, huyện' }).fill(name);
	await page.keyboard.press('Enter');
	await page.getByRole('combobox', { name: 'Năm' }).selectOption(String(year));
	await page.getByRole('button', { name: 'Bắt đầu', exact: true }).click();
	await page.getByRole('heading', { name: /: chưa có số liệu$/ }).waitFor(patience);
	return `dataset=${new URL(page.url()).searchParams.get('dataset')}`;
}

/** @param {Page} page @param {Case} one @param {string} dataset */
async function filled(page, { name: province, year, units }, dataset) {
	// a name that two units have, or the province and a city in it, is a question, as it should be
	const rows = units
		.filter((name, at) => name !== province && units.indexOf(name) === at && units.lastIndexOf(name) === at)
		.map((name, at) => `${name};${100 + at};${20 + ((at * 7) % 60)}`);
	const head = `BÁO CÁO KẾT QUẢ PHÂN LUỒNG NĂM ${year}\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề\n`;
	await shown(page, `data/?${dataset}`, 'main input[type=file]:not([data-folder]):enabled', 1);
	const picker = page.locator('main input[type=file]:not([data-folder])');
	await picker.setInputFiles({
		name: 'ket-qua.csv',
		mimeType: '',
		buffer: Buffer.from(head + rows.join('\n')),
	});
	await page.locator('main header').filter({ hasText: 'Đã hiểu' }).waitFor(patience);
	const seen = page.getByRole('checkbox', { name: /^Tôi đã xem/ });
	if ((await seen.count()) > 0) await seen.check();
	await page.getByRole('button', { name: 'Nhập', exact: true }).click(patience);
	await page.getByRole('heading', { name: 'Tệp đang chờ' }).waitFor(patience);
}

/** @param {Page} page @param {string} name */
async function pictured(page, name) {
	if (values.pictures === undefined) return;
	for (const size of sizes)
		for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
			await page.setViewportSize(size);
			await page.emulateMedia({ colorScheme });
			await page.screenshot({ path: join(values.pictures, `${name}-${size.width}-${colorScheme}.png`) });
		}
	await page.setViewportSize(wide);
	await page.emulateMedia({ colorScheme: 'light' });
}

if (!existsSync(join(rootSite.root, 'index.html')))
	throw new Error('There is no build/: run `npm run build` first.');
const server = await serve({ root: rootSite.root });
const browser = await launched();
/** @type {string[][]} */
const table = [['milliseconds to paint', 'units', 'overview', 'map', 'returns', 'faults']];
let wrong = 0;

const context = await browser.newContext({
	locale: 'vi-VN',
	serviceWorkers: 'block',
	viewport: wide,
});
const page = await context.newPage();
/** @type {string[]} */
const errors = [];
page.on('pageerror', (error) => errors.push(error.message));
page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
await page.goto(server.url);
await page
	.locator('main input[type=file]:not([data-folder]):enabled')
	.waitFor({ ...patience, state: 'attached' });

/** @param {Case} one */
async function gone({ id, year, units, ...one }) {
	const many = units.length;
	const dataset = await begun(page, { id, year, units, ...one });
	const screens = [
		['overview', `./?${dataset}`, '[role=row][data-unit]'],
		['map', `compare/?${dataset}&view=map`, 'main button[data-unit]'],
		['returns', `reporting/?${dataset}`, 'tr[data-unit]'],
	];
	for (const figures of [false, true]) {
		if (figures) await filled(page, { id, year, units, ...one }, dataset);
		const times = [];
		for (const [screen = '', address = '', unit = ''] of screens) {
			// without figures the guide stands in the place of the overview, and nobody owes a return
			const expected = figures || screen === 'map' ? many : 0;
			times.push(whole(await shown(page, address, unit, expected)));
			for (const size of sizes) {
				await page.setViewportSize(size);
				errors.push(...(await faults(page, unit)).map((fault) => `${screen} ${size.width}: ${fault}`));
			}
			await page.setViewportSize(wide);
			await pictured(page, `${id}-${year}-${screen}-${figures ? 'figures' : 'empty'}`);
		}
		wrong += errors.length;
		table.push([
			`${id} ${year}${figures ? '' : ' (empty)'}`,
			whole(many),
			...times,
			errors.splice(0).join(' · '),
		]);
	}
}

for (const one of cases()) {
	try {
		await gone(one);
	} catch (cause) {
		wrong += 1;
		table.push([`${one.id} ${one.year}`, whole(one.units.length), '', '', '', String(cause).slice(0, 300)]);
	}
	console.error(table.at(-1)?.join(' | '));
}
printTable(table);
console.log(`\n${wrong} faults. ${machine()}`);
await browser.close();
await server.close();
process.exitCode = wrong > 0 ? 1 : 0;
