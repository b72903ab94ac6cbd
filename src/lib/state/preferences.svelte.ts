import type { Language } from '../domain/base/format';
import { messagesIn, type Messages } from '../messages/messages';
import { vi } from '../messages/vi';

export type Theme = 'system' | 'light' | 'dark';

function stored(key: string): string | null {
	try {
		return localStorage.getItem(`phan-luong.${key}`);
	} catch {
		return null;
	}
}

function store(key: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(`phan-luong.${key}`);
		else localStorage.setItem(`phan-luong.${key}`, value);
	} catch {
		// a choice that cannot be kept still counts for this visit
	}
}

/** Language and theme: the reader's own, kept in this browser, not part of an address. */
export class Preferences {
	language = $state<Language>('vi');
	words = $state.raw<Messages>(vi);
	theme = $state<Theme>('system');

	async start(): Promise<void> {
		const theme = stored('theme');
		if (theme === 'light' || theme === 'dark') this.theme = theme;
		if (stored('lang') === 'en') await this.speak('en');
	}

	async speak(language: Language): Promise<void> {
		const words = await messagesIn(language);
		this.words = words;
		this.language = language;
		store('lang', language);
		document.documentElement.lang = language;
	}

	wear(theme: Theme): void {
		this.theme = theme;
		store('theme', theme === 'system' ? null : theme);
		if (theme === 'system') document.documentElement.removeAttribute('data-theme');
		else document.documentElement.setAttribute('data-theme', theme);
	}
}
