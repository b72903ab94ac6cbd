import { levelIn } from './hints';

/** What a long official heading speaks of: the rate of an indicator, or the count that the rate is made of. */
type Spoken =
	{ readonly kind: 'indicator' | 'counted'; readonly base: string } | { readonly kind: 'unknown' };

const counts = /\b(?:tong so|so (?:truong|hs|hoc sinh|luong|giao vien|gv|co so))\b/;
const rates = /\bt[yi] le\b/;
const percent = /^\s*%|\(\s*%\s*\)/;
/** A count below a merged title that says "Tỷ lệ": only its own part of the heading, the last one, is meant. */
const endsInCount = /(?<!tong )\bso (?:truong|hs|hoc sinh|luong)$/;

const intoCollege = /\bvao(?: hoc)?(?: cac)?(?: truong)? cao dang(?: nghe)?$/;

const ofSchools = (key: string) =>
	key.includes('truong') && !/\bso (?:luong )?(?:giao vien|gv|hs|hoc sinh)\b/.test(key);
const ofPupils = (key: string) =>
	/\b(?:hs|hoc sinh)\b/.test(key) && !/\bso (?:luong )?(?:truong|co so|giao vien|gv)\b/.test(key);

function isCount(header: string, key: string): boolean {
	if (endsInCount.test(key)) return true;
	return counts.test(key) && !rates.test(key) && !percent.test(header);
}

function vocational(key: string): string | null {
	if (!key.includes('giao duc nghe nghiep') && !key.includes('gdnn')) return null;
	if (key.includes('so cap') && key.includes('trung cap')) return 'vet_after_thcs';
	return key.includes('cao dang') ? 'vet_after_thpt' : null;
}

function rateBase(key: string): string | null {
	if (key.includes('chuong trinh giao duc huong nghiep')) return 'prog_local';
	if (key.includes('tu van huong nghiep') && /giao vien|kiem nhiem/.test(key)) return 'counsellor';
	return vocational(key);
}

/** A count stands under shorter words than a rate: "Số trường có giáo viên tư vấn". */
function countedBase(key: string): string | null {
	if (ofPupils(key)) return vocational(key) ?? (intoCollege.test(key) ? 'vet_after_thpt' : null);
	if (!ofSchools(key)) return null;
	if (key.includes('chuong trinh giao duc huong nghiep')) return 'prog_local';
	return key.includes('tu van') && /giao vien|kiem nhiem/.test(key) ? 'counsellor' : null;
}

/**
 * A count is never taken for a rate, however official its heading: 10 schools are not 10 %. Where it is no count of
 * the indicator itself (teachers, institutions) the column stays unknown. Null: the heading is no official one.
 */
export function official(header: string, key: string): Spoken | null {
	const base = rateBase(key);
	if (!isCount(header, key)) return base === null ? null : { kind: 'indicator', base };
	const counted = countedBase(key);
	if (counted === null) return base === null ? null : { kind: 'unknown' };
	const level = counted.startsWith('vet_') ? null : levelIn(header);
	return { kind: 'counted', base: level === null ? counted : `${counted}_${level.toLowerCase()}` };
}
