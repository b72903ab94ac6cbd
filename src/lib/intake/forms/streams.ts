import { leavingLevels, type LeavingLevel } from '../../domain/schema/vocabulary';
import type { Catalogue } from '../catalogue';

type Knowing = { readonly catalogue: Catalogue };

/** The code of a stream at a school level: "Trung cấp" goes by one code after THCS and by another after THPT. */
export function codeAt({ catalogue }: Knowing, level: LeavingLevel, code: string): string | null {
	const kinds = catalogue.known.destinationKinds;
	const own = kinds.filter(({ school_level }) => school_level === level);
	if (own.some(({ destination }) => destination === code)) return code;
	const names = kinds.filter(({ destination }) => destination === code).map(({ name_vi }) => name_vi);
	return own.find(({ name_vi }) => names.includes(name_vi))?.destination ?? null;
}

/** The school level that has all of these streams; both have some in common. */
export function levelOfStreams(knowing: Knowing, codes: readonly string[]): LeavingLevel | null {
	const levels = leavingLevels.filter((level) =>
		codes.every((code) => codeAt(knowing, level, code) !== null),
	);
	return levels.length === 1 ? (levels[0] ?? null) : null;
}
