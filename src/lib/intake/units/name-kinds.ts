import { tidy } from '../../domain/units/names';

export const ofSchools: ReadonlySet<string> = new Set(['school', 'gdtx', 'vet']);

/** Does a written name say that it is one of a school? */
export const namesSchool = (text: string) =>
	/^(?:tr[uư][oờ]ng |th |thcs|thpt|th[ -]*(?:&|v[aà])? ?thcs|ptdtnt|ti[eể]u h[oọ]c |trung h[oọ]c )/iu.test(
		tidy(text),
	);
export const namesCommune = (text: string) => /^(?:xã|phường|thị trấn|tt\.) /iu.test(tidy(text));
