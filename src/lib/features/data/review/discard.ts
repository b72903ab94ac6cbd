import { reviewWords } from '$lib/messages/data/review';
import { shownName } from '../../shared/import/shown-name';
import type { App } from '$lib/state/app.svelte';
import type { Review } from '$lib/state/import/review.svelte';
import { leaveReview } from '../../shared/import/leave';

/** Takes the file under review out of the workspace; it can be had back, with all that was decided about it. */
export async function discard(app: App, review: Review): Promise<void> {
	const { record } = review;
	if (record === null) return;
	const words = reviewWords[app.language];
	review.end();
	const removed = await app.store.remove(record.id);
	app.queue.settle(record.id);
	await leaveReview(app, record.id);
	app.notices.tell({
		tone: 'neutral',
		text: words.discarded(shownName(record.name, app.words)),
		...(removed === null
			? {}
			: {
					action: {
						label: words.restore,
						onclick: () => app.store.restore(removed).then(() => app.queue.recover()),
					},
				}),
	});
}
