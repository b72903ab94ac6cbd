export type QueueState = 'waiting' | 'reading' | 'attention' | 'ready' | 'imported' | 'failed';
export type QueueAction = 'open' | 'cancel' | 'remove';

export interface QueuedFile {
	readonly id: string;
	readonly name: string;
	/** In words: '1,2 MB'. */
	readonly size: string;
	readonly state: QueueState;
	/** More than the state says: '12.000 dòng', '3 lỗi', why it failed. */
	readonly note?: string | undefined;
	/** Share that is read, 0 to 1; null while the end is unknown. Only of a file that is being read. */
	readonly progress?: number | null | undefined;
}

/** The one thing to do with a file in each state. */
export const actionIn = {
	waiting: 'remove',
	reading: 'cancel',
	attention: 'open',
	ready: 'open',
	imported: 'open',
	failed: 'remove',
} as const satisfies Record<QueueState, QueueAction>;
