import { expect, it } from 'vitest';
import { intake } from '../../src/lib/intake/intake';
import { open } from '../../src/lib/intake/open';
import type { Found } from '../../src/lib/intake/reading';
import { longAnKnowledge } from '../support/catalogue';
import { fifteenFiles, returns } from '../support/fifteen-files';

const { catalogue } = longAnKnowledge();
const files = await fifteenFiles();

const errors: Readonly<Record<string, readonly string[]>> = {
	'11 Tan Thanh.csv': ['V06'],
	'12 Moc Hoa.csv': ['V10'],
	'13 Kien Tuong.csv': ['V11'],
};

it.each([...files].map(([name, bytes], index) => [name, bytes, index] as const))(
	'%s says what its sender meant, or where it does not',
	async (name, bytes, index) => {
		const found: Found[] = [];
		const read = intake(await open({ name, bytes }), catalogue, (one) => void found.push(one));
		const faults = read.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
		expect(faults, JSON.stringify(read.issues)).toEqual(errors[name] ?? []);
		expect(read.names.map(({ text }) => text)).toEqual(name.startsWith('05') ? ['Bến Lưc'] : []);
		const [sender, [, denominator, numerator]] = Object.entries(returns)[index] ?? ['', ['', 0, 0]];
		if (faults.length > 0) return;
		expect(found.filter(({ table }) => table === 'outcomes').map(({ record }) => record)).toMatchObject([
			{
				unit_id: `long-an.${sender}`,
				indicator_id: 'vet_after_thcs',
				period_id: '2023',
				denominator,
				numerator,
			},
		]);
	},
);
