import type { LeavingLevel } from '../../../../src/lib/domain/schema/vocabulary';
import { describe, expect, it } from 'vitest';
import { templateUnits, type UnitLevel } from '../../../../src/lib/features/data/templates/template-units';
import { knowledgeOf, publishedFiles, sampleKnowledge } from '../../../support/catalogue';

const sample = sampleKnowledge().known;
const spanOf = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31` });
const ids = (level: UnitLevel, year: number, known = sample, schoolLevel: LeavingLevel = 'THCS') =>
	templateUnits(known, { level, schoolLevel, span: spanOf(year) }).map(({ unit_id }) => unit_id);

describe('who is asked to fill in a form', () => {
	it('the units of the level below the province', () => {
		expect(ids('district', 2023)).toEqual(['tinh-mau.huyen-a', 'tinh-mau.huyen-b', 'tinh-mau.huyen-c']);
	});
	it('those alive at the end of the period', () => {
		expect(ids('commune', 2025)).toEqual(['tinh-mau.xa-moi']);
		expect(ids('commune', 2024)).not.toContain('tinh-mau.xa-moi');
	});
	it('a level that ended in the period, with the units that lived in it', () => {
		expect(ids('district', 2025)).toHaveLength(3);
		expect(ids('district', 2026)).toEqual([]);
	});
	it('no unit of another province or of the country', () => {
		expect(ids('commune', 2023).every((id) => id.startsWith('tinh-mau.'))).toBe(true);
		expect(templateUnits({ ...sample, root: 'long-an' }, { level: 'district', schoolLevel: 'THCS', span: spanOf(2023) })).toEqual([]);
	});
	it('the communes of a district that is a data set of its own', () => {
		const own = { ...sample, root: 'tinh-mau.huyen-a' };
		expect(ids('district', 2023, own)).toEqual([]);
		expect(ids('commune', 2023, own).toSorted()).toEqual(
			sample.units
				.filter(({ parent_id }) => parent_id === 'tinh-mau.huyen-a')
				.map(({ unit_id }) => unit_id)
				.toSorted(),
		);
	});
	it('a unit given again is one unit, as it was given last', () => {
		const again = sample.units.map((unit) => ({ ...unit, name_vi: `${unit.name_vi} (mới)` }));
		const found = templateUnits(
			{ ...sample, units: [...sample.units, ...again] },
			{ level: 'district', schoolLevel: 'THCS', span: spanOf(2023) },
		);
		expect(found).toHaveLength(3);
		expect(found[0]?.name_vi).toBe('Huyện A (mới)');
	});
});

describe('Tỉnh Mẫu', () => {
	const { known } = knowledgeOf('tinh-mau', publishedFiles('tinh-mau').filter(({ name }) => name.endsWith('/units.csv'))).knowledge;
	it('schools for the level they teach', () => {
		const lower = ids('school', 2024, known, 'THCS');
		const upper = ids('school', 2024, known, 'THPT');
		const subtypes = (list: string[]) =>
			new Set(known.units.filter(({ unit_id }) => list.includes(unit_id)).map(({ subtype }) => subtype));
		expect(subtypes(lower)).toEqual(new Set(['thcs', 'lien_cap']));
		expect(subtypes(upper)).toEqual(new Set(['thpt', 'lien_cap']));
	});
	it('communes follow their districts', () => {
		const parents = ids('commune', 2024, known).map((id) => id.split('.').slice(0, 2).join('.'));
		const changes = parents.filter((parent, index) => parent !== parents[index - 1]);
		expect(changes).toEqual(ids('district', 2024, known));
	});
});
