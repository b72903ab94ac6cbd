export interface TableColumn {
	readonly key: string;
	readonly label: string;
	readonly align?: 'start' | 'end';
	readonly sortable?: boolean;
	/** A sentence about the column: shown beside the heading when it is asked for, and read with it. */
	readonly hint?: string | undefined;
	/** CSS width. A column without one shares what is left. */
	readonly width?: string | undefined;
}

export interface TableSort {
	readonly key: string;
	readonly dir: 'asc' | 'desc';
}

/** What a heading says of the order of its column. */
export function orderOf(sort: TableSort | null, key: string): 'ascending' | 'descending' | 'none' {
	if (sort?.key !== key) return 'none';
	return sort.dir === 'asc' ? 'ascending' : 'descending';
}
