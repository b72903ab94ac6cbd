import { backupFormat, isHead } from './backup/backup-format';
import { BackupError } from './backup/backup-error';
import { noMeta } from './snapshot';
import { fromVersion1 } from './version1';

type Written = Readonly<Record<string, unknown>>;

const isWritten = (value: unknown): value is Written => typeof value === 'object' && value !== null;

/** Path → SHA-256 of the files in the archive. */
type Sums = ReadonlyMap<string, string>;

/** Step n makes of what format n says what format n + 1 says. What does not fit is passed on and found at the end. */
const steps: Readonly<Record<number, (said: Written, sums: Sums) => Written>> = {
	1: ({ imports, ...rest }, sums) => {
		const old = Array.isArray(imports) ? imports.filter(isWritten) : [];
		const records = old.map((one) => ({ ...fromVersion1(one), sha256: sums.get(String(one.file)) }));
		const lastSeq = Math.max(0, ...old.map(({ seq }) => Number(seq)));
		return { ...rest, records, memory: [], meta: { ...noMeta, lastSeq } };
	},
	2: (said) => ({ ...said, kept: [] }),
};

/** What a backup of this or an older format says, as this format says it. Throws `foreign` or `newer`. */
export function upToDate(said: unknown, sums: Sums): unknown {
	if (!isHead(said)) throw new BackupError('foreign', null);
	if (said.format > backupFormat) throw new BackupError('newer', null);
	let now: Written = said;
	for (let { format } = said; format < backupFormat; format++) {
		now = { ...steps[format]?.(now, sums), format: format + 1 };
	}
	return now;
}
