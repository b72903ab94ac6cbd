import { intake } from '$lib/intake/intake';
import { open } from '$lib/intake/open';
import { openDataset } from '../../../src/cli/knowledge';
import type { Form } from './form';
import { answersOf, verdict, type FoundRecord, type Verdict } from './verdict';

/** The form through the door that the command and the page use, against Long An as it is delivered. */
export function reader(): (form: Form) => Promise<Verdict & { readonly answers: number }> {
	const { knowledge } = openDataset('data/long-an');
	return async ({ name, bytes, assume, expected }) => {
		const found: FoundRecord[] = [];
		const understood = intake(
			await open({ name, bytes }),
			knowledge.catalogue,
			(one) => void found.push(one),
			{ assume },
		);
		const { totals, issues } = understood;
		const judged = verdict(expected, { found, totals, issues });
		return { ...judged, answers: judged.kind === 'read' ? 0 : answersOf(issues) };
	};
}
