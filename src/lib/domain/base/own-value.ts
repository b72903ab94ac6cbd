/** What a record holds under a key that came from a file; `constructor` and `__proto__` are keys like any other. */
export function ownValue<R extends object>(record: R, key: string): R[keyof R] | undefined {
	return Object.hasOwn(record, key) ? record[key as keyof R] : undefined;
}

/** The record without one of its keys. */
export const withoutKey = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
	Object.fromEntries(Object.entries(record).filter(([own]) => own !== key));
