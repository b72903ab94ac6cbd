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

/** Milliseconds that a mere statement stands, and one with something to do or to look at. A fault stays until it is dismissed. */
const passing = { statement: 8_000, offer: 45_000 } as const;

/** At most these stand at once: a fault is the last to give way. */
const mostAtOnce = 2;

/** Those that still stand beside a new one. */
function beside(list: readonly Notice[], told: Told): readonly Notice[] {
	const { action } = told;
	// of two that offer the same, only the newer can be meant
	const others = list.filter(({ tone, action: earlier }) => {
		return tone === 'error' || action === undefined || earlier?.label !== action.label;
	});
	if (others.length < mostAtOnce) return others;
	const [first] = [...others.filter(({ tone }) => tone !== 'error'), ...others];
	return others.filter((notice) => notice !== first);
}

export class Notices {
	list = $state.raw<readonly Notice[]>([]);
	#made = 0;

	tell(told: Told): void {
		const { action, ...rest } = told;
		const { tone, link } = rest;
		const id = String(++this.#made);
		const offer = action && { label: action.label, onclick: this.#once(id, action.onclick) };
		this.list = [...beside(this.list, told), { ...rest, id, ...(offer && { action: offer }) }];
		if (tone === 'error') return;
		const isOffer = action !== undefined || link !== undefined || tone === 'warning';
		this.#leave(id, isOffer ? passing.offer : passing.statement);
	}

	/** While somebody is at the notices none of them goes. */
	isHeld = false;

	#leave(id: string, after: number): void {
		setTimeout(() => (this.isHeld ? this.#leave(id, passing.statement) : this.dismiss(id)), after);
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
		this.isHeld = false;
		this.list = this.list.filter((notice) => notice.id !== id);
	};
}
