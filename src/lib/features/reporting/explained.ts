import type { Completeness } from '$lib/domain/measures/completeness';
import type { Return } from '$lib/domain/measures/reporting';

/** What a reader asks "why?" of: one return, or a share. */
export type Explained =
	| { readonly kind: 'return'; readonly row: Return }
	| {
			readonly kind: 'share';
			readonly title: string;
			readonly completeness: Completeness;
			readonly side: 'onTime' | 'received';
			/** A period that is not yet due is not in the sums. */
			readonly isDue: boolean;
	  };
