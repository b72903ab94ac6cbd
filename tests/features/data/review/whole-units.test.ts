import { expect, it } from 'vitest';
import { wholeUnits } from '../../../../src/lib/features/data/review/whole-units';
import { knowledgeOf } from '../../../support/catalogue';
import { provinceSources } from '../../../support/province';

const idsBelow = (root: string) =>
	wholeUnits(knowledgeOf(root, provinceSources('tay-ninh')).knowledge.known).map(({ unit_id }) => unit_id);

it('a table is of the data set or of a district within it, and of nobody outside', () => {
	expect(idsBelow('long-an.thu-thua')).toEqual(['long-an.thu-thua']);
	const longAn = idsBelow('long-an');
	expect(longAn[0]).toBe('long-an');
	expect(longAn).toHaveLength(16);
	expect(longAn.filter((id) => !id.startsWith('long-an'))).toEqual([]);
	expect(idsBelow('tay-ninh')).toEqual(expect.arrayContaining(['tay-ninh', 'long-an', 'long-an.thu-thua', 'tay-ninh-cu.chau-thanh']));
});
