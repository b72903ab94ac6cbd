import { expect, it } from 'vitest';
import { wholeUnits } from '../../../../src/lib/features/data/review/whole-units';
import { knowledgeOf } from '../../../support/catalogue';
import { provinceSources } from '../../../support/province';

const idsBelow = (root: string, year: string | null) =>
	wholeUnits(knowledgeOf(root, provinceSources('tay-ninh')).knowledge.known, year).map(
		({ unit_id }) => unit_id,
	);

it('a table is of the data set or of a district within it, and of nobody outside', () => {
	const longAn = idsBelow('long-an', '2023');
	expect(longAn[0]).toBe('long-an');
	expect(longAn).toHaveLength(16);
	expect(longAn.filter((id) => !id.startsWith('long-an'))).toEqual([]);
	expect(idsBelow('tay-ninh', '2023')).toEqual(
		expect.arrayContaining(['tay-ninh', 'long-an', 'long-an.thu-thua', 'tay-ninh-cu.chau-thanh']),
	);
});

it('a table of a year without districts is of a commune of that year, and of no former district', () => {
	const now = idsBelow('tay-ninh', '2026');
	expect(now).toHaveLength(1 + 96);
	expect(now).not.toContain('long-an.thu-thua');
	expect(idsBelow('tay-ninh', '2023').filter((id) => now.includes(id))).toEqual(['tay-ninh']);
	// a year in which districts ended has both
	expect(idsBelow('tay-ninh', '2025')).toEqual(expect.arrayContaining(['long-an.thu-thua', ...now]));
	expect(idsBelow('tay-ninh', null)).toEqual(expect.arrayContaining(['long-an.thu-thua', ...now]));
});

it('in a district that works alone a table is of one of its communes', () => {
	const [top, ...communes] = idsBelow('long-an.thu-thua', '2023');
	expect(top).toBe('long-an.thu-thua');
	expect(communes.length).toBeGreaterThan(5);
	expect(communes.filter((id) => !id.startsWith('long-an.thu-thua.'))).toEqual([]);
});
