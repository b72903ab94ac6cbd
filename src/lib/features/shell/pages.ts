/** The pages, in the order of the header. */
export const pages = [
	{ path: '/', key: 'overview' },
	{ path: '/unit/', key: 'unit' },
	{ path: '/compare/', key: 'compare' },
	{ path: '/reporting/', key: 'reporting' },
	{ path: '/present/', key: 'present' },
	{ path: '/report/', key: 'report' },
	{ path: '/data/', key: 'data' },
	{ path: '/query/', key: 'query' },
	{ path: '/about/', key: 'about' },
] as const;
