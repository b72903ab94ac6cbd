import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

/** Where a browser keeps the code. */
export const codeCookie = 'phan-luong-code';

const entry = v.object({
	/** Whose code it is, as the steward wrote it. */
	name: v.string(),
	/** Of the code; the code itself is nowhere. */
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	/** The last day on which it holds, `2027-06-30`. */
	expires: v.pipe(v.string(), v.isoDate()),
	revoked: v.optional(v.boolean(), false),
});
type Entry = v.InferOutput<typeof entry>;

const listed = v.pipe(v.string(), v.parseJson(), v.array(entry));

/** Who may ask the questions of the pages. */
export type Person = Pick<Entry, 'name'>;

const sha256 = (code: string) => createHash('sha256').update(code).digest('hex');

/** @throws an error that names the file where it is not a list of codes */
function entriesOf(path: string): Entry[] {
	if (!existsSync(path)) return [];
	const read = v.safeParse(listed, readFileSync(path, 'utf8'));
	if (!read.success) throw new Error(`${path}: ${v.summarize(read.issues)}`);
	return read.output;
}

/** Where no codes are asked for. */
export const anybody: Person = { name: '' };

/**
 * Who somebody is by their code. The file is read again when it changes, so that a code can be taken back at once. While
 * it cannot be read, as in the midst of a change, nobody is known.
 */
export class Access {
	#path: string | null;
	#read: { readonly changed: number; readonly entries: ReadonlyMap<string, Entry> } | null = null;

	/** `path`: the file with the codes; null asks nobody for one. */
	constructor(path: string | null) {
		this.#path = path;
		if (path !== null) this.#entries(path);
	}

	/** Null: this code opens nothing, or not any more. */
	personOf(code: string | null, today = new Date().toISOString().slice(0, 10)): Person | null {
		if (this.#path === null) return anybody;
		if (code === null) return null;
		try {
			const found = this.#entries(this.#path).get(sha256(code));
			return found && !found.revoked && found.expires >= today ? found : null;
		} catch (cause) {
			console.error(cause);
			return null;
		}
	}

	/** Who asks for a file of the site, by the header that a browser sends. */
	personAsking(cookies: string | undefined): Person | null {
		const found = new RegExp(`(?:^|; )${codeCookie}=([\\w-]+)`).exec(cookies ?? '');
		return this.personOf(found?.[1] ?? null);
	}

	#entries(path: string): ReadonlyMap<string, Entry> {
		const changed = statSync(path).mtimeMs;
		if (this.#read?.changed !== changed) {
			const entries = new Map(entriesOf(path).map((one) => [one.sha256, one]));
			this.#read = { changed, entries };
		}
		return this.#read.entries;
	}
}

/** Writes a new code into the file and returns it: it is shown once. */
export function newCode(path: string, who: Pick<Entry, 'name' | 'expires'>): string {
	const code = randomBytes(24).toString('base64url');
	write(path, [...entriesOf(path), { ...who, sha256: sha256(code), revoked: false }]);
	return code;
}

/** Takes back every code of this name; how many there were. */
export function revokeCodes(path: string, name: string): number {
	const entries = entriesOf(path);
	const own = entries.filter((one) => one.name === name && !one.revoked);
	write(
		path,
		entries.map((one) => (own.includes(one) ? { ...one, revoked: true } : one)),
	);
	return own.length;
}

function write(path: string, entries: readonly Entry[]): void {
	writeFileSync(path, `${JSON.stringify(entries, null, '\t')}\n`, { mode: 0o600 });
}
