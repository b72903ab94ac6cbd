/** What the next start finds beside the workspace: a mark, and what was kept so that it need not be made anew. */

const flag = 'phan-luong.workspace';

/** Tells the next start, before anything is drawn, that the published figures are not the reader's own. */
export function markOwn(isOwn: boolean): void {
	try {
		if (isOwn) localStorage.setItem(flag, '1');
		else localStorage.removeItem(flag);
	} catch {
		// storage forbidden: there is nothing to mark either
	}
}

/** A data set as it was kept with its imports goes with any of them; null: all of them. */
export async function forgetStates(dataset: string | null): Promise<void> {
	const { ownStates } = await import('./dataset/own-states');
	await ownStates.forget(dataset);
}

/** What was kept so that a file need not be read again goes with the file. */
export async function forgetReadings(id: number | null): Promise<void> {
	const { ownReadings } = await import('./import/own-readings');
	await ownReadings.forget(id);
}
