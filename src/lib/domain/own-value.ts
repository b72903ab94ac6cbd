/** What a record holds under a key that came from a file; `constructor` and `__proto__` are keys like any other. */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}
