import { fileURLToPath } from 'node:url';

/** @param {string} path */
const fromRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The site at the top of a host, as `npm run build` makes it. */
export const rootSite = { root: fromRoot('build'), base: '' };

/** The same sources built for a folder of a shared host. */
export const folderSite = { root: fromRoot('.cache/phan-luong'), base: '/phan-luong' };
