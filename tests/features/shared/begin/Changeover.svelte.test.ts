import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Changeover from '$lib/features/shared/begin/Changeover.svelte';
import type { Choices } from '$lib/db/views/choices';
import type { Changeover as Said } from '$lib/domain/units/register-level';
import en from '$lib/messages/en/shared/core';
import { vi as words } from '$lib/messages/shared/core';
import type { App } from '$lib/state/app.svelte';
import WithProps from '../../../support/WithProps.svelte';
import '../../../support/languages';

/** An own data set of Hải Phòng on the page of a year; `said`: which level it registers 2025 at, null: nobody said. */
function office(said: Said | null | undefined, year: number, language: 'vi' | 'en' = 'vi') {
	const info = {
		...{ id: 'hai-phong', root_unit: 'hai-phong', changeover: said },
		default: { indicator: 'vet_after_thcs', year: 2025, level: 'commune' },
	};
	const begin = vi.fn().mockImplementation((one: typeof info) => {
		app.info = one;
		return Promise.resolve();
	});
	const [open, set] = [vi.fn().mockResolvedValue(undefined), vi.fn().mockResolvedValue(undefined)];
	const app = {
		...{ language, words: language === 'vi' ? words : en, info, open },
		store: { begun: [info], begin },
		filters: { current: { year }, set },
	};
	return { app: app as unknown as App, begin, open, set };
}
const choose = (screen: { readonly container: HTMLElement }, value: Said) =>
	screen.container.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
const of2025 = (...levels: readonly string[]) =>
	({
		registered: levels.map((level) => ({ periodId: '2025', level })),
	}) as unknown as Choices;

test('with targets of districts for 2025 it is asked which level counts, and nothing is chosen before', async () => {
	const { app, begin, open, set } = office(null, 2025);
	const given = { choices: of2025('district', 'commune') };
	const screen = await render(WithProps<{ choices: Choices }>, { app, shown: Changeover, given });
	await expect.element(screen.getByRole('region')).toHaveTextContent('hãy chọn');
	const options = screen.getByRole('radio').elements() as HTMLInputElement[];
	expect(options.map(({ checked }) => checked)).toEqual([false, false, false]);
	choose(screen, 'district');
	await vi.waitFor(() => expect(set).toHaveBeenCalledTimes(1));
	expect(begin).toHaveBeenCalledTimes(1);
	expect(begin.mock.calls[0]?.[0]).toMatchObject({
		changeover: 'district',
		default: { year: 2025, level: 'district' },
	});
	expect(open).toHaveBeenCalledTimes(1);
	expect(set).toHaveBeenCalledWith({ level: 'district' });
});

test.each<readonly [Said, string, string]>([
	['district', 'the districts', 'commune'],
	['both', 'the communes and wards', 'commune'],
	['commune', 'the communes and wards', 'commune'],
])('what was said (%s) stands on the page of 2025 and can be said anew', async (said, counted, level) => {
	const { app, begin, set } = office(said, 2025, 'en');
	const screen = await render(WithProps<{ choices: Choices }>, {
		app,
		shown: Changeover,
		given: { choices: of2025('commune') },
	});
	await expect.element(screen.getByRole('region')).toHaveTextContent(`adds up ${counted}`);
	choose(screen, said === 'both' ? 'commune' : 'both');
	await vi.waitFor(() => expect(set).toHaveBeenCalledWith({ level }));
	expect(begin.mock.calls[0]?.[0]).toMatchObject({ changeover: said === 'both' ? 'commune' : 'both' });
});

test.each<readonly [Said, readonly string[], boolean]>([
	['commune', ['district'], true],
	['both', ['district'], true],
	['commune', ['district', 'commune'], false],
	['commune', [], false],
	['district', ['district'], false],
])(
	'said %s, with figures of %j: whose figures are shown is told where they are of districts alone',
	async (said, levels, isTold) => {
		const { app } = office(said, 2025);
		const given = { choices: of2025(...levels) };
		const screen = await render(WithProps<{ choices: Choices }>, { app, shown: Changeover, given });
		await expect.element(screen.getByRole('region')).toBeVisible();
		const told = screen.getByRole('region').element().textContent;
		expect(told.includes('các số đang xem là của cấp huyện')).toBe(isTold);
		expect(told.includes('không cộng thêm cấp kia')).toBe(!isTold);
	},
);

test.each<readonly [string, Said | null | undefined, number, readonly string[]]>([
	['another year, where it was said', 'commune', 2026, ['district']],
	['communes alone, where nobody said it', null, 2025, ['commune']],
	['an office that it is no matter to', undefined, 2025, ['district']],
])('is not shown: %s', async (_what, said, year, levels) => {
	const { app } = office(said, year);
	const screen = await render(WithProps<{ choices: Choices }>, {
		app,
		shown: Changeover,
		given: { choices: of2025(...levels) },
	});
	expect(screen.getByRole('region').elements()).toHaveLength(0);
});
