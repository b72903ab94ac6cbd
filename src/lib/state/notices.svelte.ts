/** A short message at the edge of the page, with at most one thing to do and one place to go. */
export type Notice = {
	readonly id: string;
	readonly tone: 'neutral' | 'success' | 'warning' | 'error';
	readonly text: string;
	readonly action?: { readonly label: string; readonly onclick: () => void };
	/** Where what it speaks of can be seen. */
	readonly link?: { readonly label: string; readonly href: string };
};

/** What is told. Its action answers with false where it did not succeed and may be tried again. */
type Told = Omit<Notice, 'id' | 'action'> & {
	readonly action?: { readonly label: string; readonly onclick: () => unknown };
};

/** A mere statement goes by itself; what can be acted on stays until it is dismissed. */
const passing = 8_000;

export class Notices {
	list = $state.raw<readonly Notice[]>([]);
	#made = 0;

	tell({ tone, text, action, link }: Told): void {
		const id = String(++this.#made);
		const offer = action && { label: action.label, onclick: this.#once(id, action.onclick) };
		this.list = [
			...this.list.slice(-2),
			{ id, tone, text, ...(offer && { action: offer }), ...(link && { link }) },
		];
		const isWeighty = action !== undefined || link !== undefined || tone === 'error' || tone === 'warning';
		if (!isWeighty) setTimeout(() => this.dismiss(id), passing);
	}

	/** What a notice offers is done once: meanwhile another press does nothing, and once it is done the notice goes. */
	#once(id: string, work: () => unknown): () => void {
		let isBusy = false;
		const run = async () => {
			try {
				if ((await work()) !== false) this.dismiss(id);
			} finally {
				isBusy = false;
			}
		};
		return () => {
			if (isBusy) return;
			isBusy = true;
			void run();
		};
	}

	dismiss = (id: string): void => {
		this.list = this.list.filter((notice) => notice.id !== id);
	};
}
