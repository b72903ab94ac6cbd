/** A short message at the edge of the page, with at most one thing to do. */
export type Notice = {
	readonly id: string;
	readonly tone: 'neutral' | 'success' | 'warning' | 'error';
	readonly text: string;
	readonly action?: { readonly label: string; readonly onclick: () => void };
};

/** A mere statement goes by itself; what can be acted on stays until it is dismissed. */
const passing = 8_000;

export class Notices {
	list = $state.raw<readonly Notice[]>([]);
	#made = 0;

	tell(notice: Omit<Notice, 'id'>): void {
		const id = String(++this.#made);
		this.list = [...this.list.slice(-2), { ...notice, id }];
		const isWeighty = notice.action !== undefined || notice.tone === 'error' || notice.tone === 'warning';
		if (!isWeighty) setTimeout(() => this.dismiss(id), passing);
	}

	dismiss = (id: string): void => {
		this.list = this.list.filter((notice) => notice.id !== id);
	};
}
