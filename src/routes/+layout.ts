export const prerender = true;
// unit/index.html and data/index.html: any host finds them, and data/ is a folder of files as well
export const trailingSlash = 'always';
