import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		// 'svelte-1a2b3c4' stands six thousand times in the built files
		cssHash: ({ hash, filename, css }) => `s${hash(filename ?? css).slice(0, 5)}`,
	},
	kit: {
		// relative addresses: the same files work in the root of a host and in any folder
		adapter: adapter(),
		// data/ is read while prerendering; a fault there must stop the build
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
		// registered by the page itself when it is idle; the picture is for readers of the sources
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'worker-src': ['self', 'blob:'],
				'connect-src': ['self', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
			},
		},
	},
};
