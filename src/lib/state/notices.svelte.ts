/** A short message at the edge of the page, with at most one thing to do. */
export type Notice = {
	readonly id: string;
	readonly tone: 'neutral' | 'success' | 'warning' | 'error';
	readonly text: string;
	readonly action?: { readonly label: string; readonly onclick: () => void };
};

export class Notices {
	list = $state.raw<readonly Notice[]>([]);
	#made = 0;

	tell(notice: Omit<Notice, 'id'>): void {
		this.list = [...this.list.slice(-2), { ...notice, id: String(++this.#made) }];
	}

	dismiss = (id: string): void => {
		this.list = this.list.filter((notice) => notice.id !== id);
	};
}
