import { describe, expect, it } from 'vitest';
import { keyOf, StartChoice } from '../../../src/lib/features/start/start-choice.svelte';
import { placesIn } from '../../../src/lib/domain/units/province-choice';
import { provinceIndex } from '../../../src/lib/server/country/province-files';
import type { App } from '../../../src/lib/state/app.svelte';

const places = placesIn(provinceIndex());
const key = (id: string, kind: string) => {
	const place = places.find((one) => one.id === id && one.kind === kind);
	if (!place) throw new Error(id);
	return keyOf(place);
};
function made() {
	const app = {
		language: 'vi',
		datasets: [],
		dataset: { choices: null },
		info: { default: { indicator: 'i' } },
	};
	const choice = new StartChoice(app as unknown as App, 2026);
	choice.places = places;
	return choice;
}

describe('where a data set begins', () => {
	it('nothing is chosen at first, and nothing can begin', () => {
		const choice = made();
		expect([choice.place, choice.name, choice.isWhole, choice.levels, choice.years]).toEqual([
			...[null, '', false],
			...[[], []],
		]);
	});

	it('of a province of today the year is this one; of one that is gone its last', () => {
		const choice = made();
		choice.choose(key('tay-ninh', 'now'));
		expect([choice.year, choice.isAsked, choice.level]).toEqual([2026, false, 'commune']);
		choice.choose(key('long-an', 'before'));
		expect([choice.year, choice.level]).toEqual([2024, 'district']);
	});

	it('the year in which districts ended asks at which level its targets were registered', () => {
		const choice = made();
		choice.choose(key('tay-ninh', 'now'));
		choice.year = 2025;
		expect(choice.isAsked).toBe(true);
		choice.changeover = 'district';
		expect(choice.level).toBe('district');
	});

	it('a level that the place does not have gives way to one that it has', () => {
		const choice = made();
		choice.choose(key('long-an.thu-thua', 'district'));
		choice.wantedLevel = 'school';
		expect(choice.level).toBe('school');
		choice.choose(key('tay-ninh', 'now'));
		expect(choice.level).toBe('commune');
	});

	it('the name follows the place until one is typed; another place lets a commune go', () => {
		const choice = made();
		choice.choose(key('tay-ninh', 'now'));
		expect([choice.name, choice.isWhole]).toEqual(['Tỉnh Tây Ninh', true]);
		choice.narrow(places.find(({ kind }) => kind === 'district') ?? null);
		expect(choice.place).toBe(choice.commune);
		choice.choose(key('long-an', 'before'));
		expect([choice.commune, choice.name]).toEqual([null, 'Tỉnh Long An']);
		choice.typed = ' ';
		expect(choice.isWhole).toBe(false);
	});
});
