import type { Page } from '@playwright/test';
import { returnOf, returns } from './returns';
import { account, acknowledge, give, importOnly, longSurvey, review, text, waitingFile } from './review';
import { expect, openLive, test, visit } from './live';
import { patience, provinceRate, provinceTile, publishedRate, showHistory, survey, surveyed } from './screen';
import { test as cold } from './site';
import { states, stored } from './store';

const name = 'khao-sat-thcs.csv';
const correction = text(
	name,
	'KẾT QUẢ KHẢO SÁT THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề\nĐức Hòa;3500;1400\n',
);

/** Presses a button and ends the page after so many ms, by itself: no step of the test stands between. */
async function pressAndEnd(page: Page, button: string, ms: number): Promise<void> {
	const ended = page.waitForEvent('load');
	await page.evaluate(
		({ label, delay }) => {
			const all = [...document.querySelectorAll('button')];
			const wanted = all.find((one) => (one.ariaLabel ?? one.textContent?.trim()) === label);
			if (!wanted) throw new Error(`There is no button "${label}".`);
			wanted.click();
			setTimeout(() => location.reload(), delay);
		},
		{ label: button, delay: ms },
	);
	await ended;
}

/** All of the store, then what the screen says: the one of the two allowed outcomes that the store tells. */
async function expectOneOf(
	page: Page,
	outcomes: readonly { readonly states: readonly string[]; readonly rate: string; readonly units: string }[],
): Promise<void> {
	await openLive(page);
	const kept = await states(page);
	const outcome = outcomes.find((one) => one.states.join() === kept.join());
	expect(outcome, `stored: ${kept.join()}`).toBeDefined();
	if (outcome === undefined) return;
	await expect(provinceRate(page)).toHaveText(outcome.rate);
	await expect(provinceTile(page)).toContainText(`· ${outcome.units} đơn vị`);
	const numbers = (await stored(page)).flatMap(({ state, seq }) => (state === 'draft' ? [] : [seq]));
	expect(numbers).not.toContain(null);
	expect(new Set(numbers).size).toBe(numbers.length);
}

const published = { rate: `${publishedRate} %`, units: '14/15' };
const counted = { rate: surveyed.province, units: '15/15' };

async function wipe(page: Page): Promise<void> {
	await visit(page, './data/?tab=backup');
	await page.getByRole('button', { name: 'Xóa hết khỏi máy này' }).click();
	await expect.poll(() => states(page)).toEqual([]);
	await openLive(page);
}

cold('ended while a file is read, nothing is kept', async ({ page, context }, info) => {
	await openLive(page);
	await give(page, longSurvey(info, 400_000));
	await expect(waitingFile(page, 'khao-sat-dai.csv')).toContainText(/[1-9][\d.]* dòng/, patience);
	await page.close();
	const next = await context.newPage();
	await expectOneOf(next, [{ ...published, states: [] }]);
});

test('ended as soon as the draft is stored, and while the change is worked out, the file waits', async ({
	page,
}) => {
	const draft = [{ ...published, states: [`${name} draft`] }];
	await openLive(page);
	await give(page, survey);
	await expect.poll(() => states(page), { intervals: [20] }).toEqual([`${name} draft`]);
	await page.reload();
	await expectOneOf(page, draft);
	await visit(page, './data/');
	await page.getByRole('link', { name: `Xem và nhập ${name}` }).click();
	await expect(account(page)).toContainText('Đã hiểu', patience);
	await page.reload();
	await expectOneOf(page, draft);
});

test('ended 0 to 200 ms after Nhập, the whole import is there or nothing of it', async ({ page }) => {
	test.slow();
	await openLive(page);
	for (const ms of [0, 10, 30, 60, 120, 200]) {
		await review(page, survey);
		await acknowledge(page);
		await pressAndEnd(page, 'Nhập', ms);
		await expectOneOf(page, [
			{ ...published, states: [`${name} draft`] },
			{ ...counted, states: [`${name} active`] },
		]);
		await wipe(page);
	}
});

cold('ended in the middle of many imports, each of them is whole or waits', async ({ page }) => {
	await openLive(page);
	const files = (await returns()).slice(0, 6);
	await give(page, ...files);
	for (const file of files) await expect(waitingFile(page, file.name)).toContainText('1 giá trị', patience);
	const seen = page.getByRole('checkbox', { name: /^Đã xem .* cảnh báo/ });
	if ((await seen.count()) > 0) await seen.check();
	await page.getByRole('button', { name: 'Nhập 6 tệp sẵn sàng' }).click({ noWaitAfter: true });
	await expect.poll(async () => (await states(page)).some((state) => state.endsWith('active'))).toBe(true);
	await page.reload();
	await openLive(page);
	const kept = await stored(page);
	expect(kept.map(({ name: own }) => own)).toEqual(files.map(({ name: own }) => own));
	const active = kept.filter(({ state }) => state === 'active');
	expect(kept.every(({ state }) => state === 'active' || state === 'draft')).toBe(true);
	// one after another, in their order
	expect(active.map(({ seq }) => seq)).toEqual(active.map((_, index) => index + 1));
	expect(active.length).toBeGreaterThan(0);
	await expect(provinceTile(page)).toContainText(`· ${active.length}/15 đơn vị`);
});

test('ended during an undo and a redo, the import counts or does not', async ({ page }) => {
	test.slow();
	const outcomes = [
		{ ...published, states: [`${name} undone`] },
		{ ...counted, states: [`${name} active`] },
	];
	await openLive(page);
	await importOnly(page, survey);
	for (const ms of [0, 40]) {
		for (const [way, from] of [
			['Hoàn tác', 'active'],
			['Nhập lại', 'undone'],
		] as const) {
			await showHistory(page);
			const [only] = await stored(page);
			// what an earlier ending left undone is not done twice
			if (only?.state !== from) continue;
			await pressAndEnd(page, `${way} ${name}`, ms);
			await expectOneOf(page, outcomes);
		}
	}
});

test('ended during an import in the place of another, one of the two counts', async ({ page }) => {
	await openLive(page);
	await importOnly(page, returnOf(name, 'Thủ Thừa', 1000, 200));
	for (const ms of [0, 40]) {
		if ((await states(page)).length === 1) await review(page, correction);
		else {
			await visit(page, './data/');
			await page.getByRole('link', { name: `Xem và nhập ${name}` }).click();
		}
		await acknowledge(page);
		await pressAndEnd(page, 'Nhập', ms);
		await expectOneOf(page, [
			{ rate: '20,00 %', units: '1/15', states: [`${name} active`, `${name} draft`] },
			{ rate: '40,00 %', units: '1/15', states: [`${name} replaced`, `${name} active`] },
		]);
		if ((await states(page)).includes(`${name} replaced`)) return;
	}
});
