/** Unlike any other; `crypto.randomUUID` is not there where a page comes without a certificate. */
export function freshId(): string {
	return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}
