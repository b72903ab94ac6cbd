import { expect, it } from 'vitest';
import { mostUnknown } from '../../src/lib/intake/units/names-asked';
import { readingOf, sampleKnowledge } from '../support/catalogue';

const { catalogue } = sampleKnowledge();
const lines = (count: number) => Array.from({ length: count }, (_, at) => `lạ ${at};100;10`);
const read = (rows: readonly string[]) =>
	readingOf(catalogue, ['Đơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề', ...rows, ''].join('\n'), {
		assume: { year: '2023', level: 'THCS' },
	});

it('a file of names that nobody knows is read until there are too many, and says so', () => {
	const { issues, errors, names } = read([...lines(mostUnknown + 1), ...lines(20_000)]);
	const many = issues.filter(({ message_vi }) => message_vi.startsWith('Hơn 5.000 tên'));
	expect(many).toMatchObject([{ code: 'V14', severity: 'error', row: null }]);
	expect(errors).toBe(mostUnknown + 2);
	expect(errors).toBeLessThan(10_000);
	expect(names).toHaveLength(mostUnknown + 1);
});

it('one name that nobody knows may stand in as many rows as it likes', () => {
	const { errors, issues } = read(Array<string>(mostUnknown + 2).fill('lạ;100;10'));
	expect(errors).toBe(mostUnknown + 2);
	expect(new Set(issues.map(({ message_vi }) => message_vi))).toHaveLength(1);
});

it('a text too long to be a name is compared with none', () => {
	const long = (at: number) => `Huyện ${`Tân Long ${at} `.repeat(3000)};100;10`;
	const { errors, issues, names } = read([long(1), long(2), 'Huyện A;100;10']);
	expect([errors, issues[0]?.code]).toEqual([2, 'V14']);
	expect(names.map(({ candidates }) => candidates)).toEqual([[], []]);
});
