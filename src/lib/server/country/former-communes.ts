import { groups } from '../../domain/base/group';
import { countryLists } from './lists';

/** A commune as it was in 2023, until a day before the reform: one that is gone, or that was in another district. */
export type FormerCommune = {
	readonly code: string;
	readonly name_vi: string;
	/** The code of the district it was in. */
	readonly district: string;
	/** The code of the commune that it became; '' where it was divided. */
	readonly into: string;
	/** The first day on which it was no longer so. */
	readonly date: string;
};

/** All of them, by the district they were in. */
export function formerCommunes(): ReadonlyMap<string, readonly FormerCommune[]> {
	const { changes, communes, districtsEnded } = countryLists();
	const changed = new Map(changes.map((line) => [line.from_code, line]));
	const listed = [...changed.values()]
		.filter(({ change }) => change !== 'renamed')
		.map((line) => ({
			code: line.from_code,
			name_vi: line.from_name_vi,
			district: line.from_district_code,
			// a divided one has several lines; into what share is not known
			into: line.change === 'split' ? '' : line.to_code,
			date: line.date,
		}));
	// a district that ended may have left its code to its heir: no list says that its communes are in another one now
	const isListed = new Set(listed.map(({ code }) => code));
	const ends = new Map(districtsEnded.map(({ code, date }) => [code, date]));
	const stayed = communes.flatMap(({ code, name_vi, district_code: district, valid_to }) => {
		const date = ends.get(district);
		if (valid_to === '' || date === undefined || isListed.has(code)) return [];
		return [{ code, name_vi: changed.get(code)?.from_name_vi ?? name_vi, district, into: code, date }];
	});
	return groups([...listed, ...stayed], ({ district }) => district);
}
