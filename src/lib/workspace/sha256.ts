import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** 64 hexadecimal digits. `crypto.subtle` is missing on plain http, where many offices serve their pages. */
export function sha256(bytes: Uint8Array): string {
	return bytesToHex(digest(bytes));
}
