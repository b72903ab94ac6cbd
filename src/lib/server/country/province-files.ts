import { lifeOf } from '../../domain/units/province-choice';
import type { ProvinceLines, Share } from '../../domain/units/packed-province';
import { clusters } from './clusters';
import { countryLists } from './lists';
import { moves } from './moves';
import { provincesBefore, provincesToday, provinceUnits, reformDay } from './province-units';

/**
 * The units of a province of today before and after 1/7/2025, who followed whom, and how else they are spelled. Nothing
 * is apportioned: where the share of a divided commune is not known, that is what its lines say.
 */
export function provinceLines(slug: string): ProvinceLines | null {
	const today = provincesToday().find((one) => one.slug === slug);
	if (today === undefined) return null;
	const { spellings, renamed, changes } = countryLists();
	const found = provinceUnits(today);
	const { units, before, since, gone } = found;
	const grounds = clusters(found);
	const crosswalk = [
		...gone.flatMap(({ unit, into, date }) => {
			const to_unit = before.get(into);
			if (to_unit === undefined) return [];
			const share: Share = 'whole';
			return [{ from_unit: unit, to_unit, effective_date: date, source_id: '', share }];
		}),
		...moves().flatMap(({ from, to, isWhole, resolution }) => {
			const [from_unit, to_unit] = [before.get(from), since.get(to)];
			if (from_unit === undefined || to_unit === undefined) return [];
			const source_id = `nq-${resolution.split('/')[0]}`;
			const share: Share = isWhole ? 'whole' : 'unknown';
			return [{ from_unit, to_unit, effective_date: reformDay, source_id, share }];
		}),
		...grounds.crosswalk,
	];
	const spelled = spellings.flatMap(({ code, variant }) => {
		const unit_id = before.get(code);
		return unit_id === undefined ? [] : [{ alias: variant, unit_id, kind: 'typo' }];
	});
	const former = renamed.flatMap(({ level, code, name_vi }) => {
		const unit_id = level === 'province' ? (code === today.code ? today.slug : undefined) : since.get(code);
		return unit_id === undefined ? [] : [{ alias: name_vi, unit_id, kind: 'former_name' }];
	});
	const isSpelled = new Set(spelled.map(({ alias, unit_id }) => `${unit_id} ${alias}`));
	const until2025 = changes.flatMap(({ change, to_code, from_name_vi: alias }) => {
		const unit_id = change === 'renamed' ? before.get(to_code) : undefined;
		if (unit_id === undefined || isSpelled.has(`${unit_id} ${alias}`)) return [];
		return [{ alias, unit_id, kind: 'former_name' }];
	});
	const sources = [...new Set(crosswalk.map(({ source_id }) => source_id))]
		.filter(Boolean)
		.map((source_id) => ({
			source_id,
			doc_no: `${source_id.slice(3)}/NQ-UBTVQH15`,
			doc_no_verified: true,
			doc_type: 'NQ',
			issuer: 'Ủy ban Thường vụ Quốc hội',
			signed_date: '2025-06-16',
			title_vi: `Sắp xếp các đơn vị hành chính cấp xã của ${today.name_vi} năm 2025`,
		}));
	return {
		units: [...units, ...grounds.units],
		crosswalk,
		aliases: [...spelled, ...former, ...until2025],
		sources,
	};
}

/**
 * What a visitor chooses from: the provinces of today with those they were formed from and their districts, also those
 * that ended before the reform.
 */
export function provinceIndex() {
	const latest = new Set(
		countryLists().districtsEnded.flatMap((one) => (one.date_precision === 'by' ? [one.code] : [])),
	);
	return provincesToday().map((today) => {
		const olds = provincesBefore(today.code);
		const { units } = provinceUnits(today);
		const named = (id: string) => {
			const unit = units.find(({ unit_id }) => unit_id === id);
			return { id, name_vi: unit?.name_vi ?? id, name_en: unit?.name_en ?? id };
		};
		const districtsBelow = (id: string) =>
			units
				.filter((one) => one.level === 'district' && one.parent_id === id)
				.map((one) => {
					const life = lifeOf(one);
					// a code may have gone on to an heir: only what ended earlier has such a day
					const isLatest = life.to !== undefined && latest.has(one.official_code);
					return { ...named(one.unit_id), ...life, ...(isLatest && { isLatest }) };
				});
		return {
			...named(today.slug),
			communes: units.filter(({ parent_id, level }) => parent_id === today.slug && level === 'commune')
				.length,
			before: olds.map((old) => {
				const id = olds.length === 1 ? today.slug : old.slug;
				const { name_vi, name_en } = old;
				return { id, name_vi, name_en, districts: districtsBelow(id) };
			}),
		};
	});
}
