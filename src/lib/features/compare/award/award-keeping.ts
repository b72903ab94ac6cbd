import type { AwardRule } from '$lib/domain/comparisons/award-rule';
import { awardWords } from '$lib/messages/compare/award';
import type { App } from '$lib/state/app.svelte';
import { keptRule } from '../../shared/award/award-rules';

/** Keeps a rule in this browser; says so and gives false when it cannot. */
export async function keepRule(app: App, rule: AwardRule): Promise<boolean> {
	try {
		await app.store.keep(keptRule(app.info.id, rule));
		return true;
	} catch (cause) {
		console.error(cause);
		app.notices.tell({ tone: 'error', text: awardWords[app.language].failed });
		return false;
	}
}

/** Deletes a draft and offers it back. */
export async function dropRule(app: App, rule: AwardRule): Promise<void> {
	const words = awardWords[app.language];
	const gone = keptRule(app.info.id, rule);
	await app.store.letGo(gone);
	app.notices.tell({
		tone: 'neutral',
		text: words.removed(rule.name),
		action: { label: words.putBack, onclick: () => app.store.keep(gone) },
	});
}
