const most = 6;
const key = 'phan-luong.recent';

/** What was opened last in this browser, newest first; ids of entries. */
export function recent(): string[] {
	try {
		const held: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(held) ? held.filter((id) => typeof id === 'string').slice(0, most) : [];
	} catch {
		return [];
	}
}

export function remember(id: string): void {
	try {
		localStorage.setItem(key, JSON.stringify([id, ...recent().filter((one) => one !== id)].slice(0, most)));
	} catch {
		// a list that cannot be kept is only a convenience
	}
}
