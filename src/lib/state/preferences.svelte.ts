import type { Language } from '../domain/base/format';
import { isLanguage, speakable } from '../messages/languages';
import { coreWords, type Messages } from '../messages/shared/core';

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
	theme = $state<Theme>('system');
	#asked: Language = 'vi';

	/** Language of the last visit. */
	start(): Language {
		const theme = stored('theme');
		if (theme === 'light' || theme === 'dark') this.theme = theme;
		const language = stored('lang');
		return isLanguage(language) ? language : this.language;
	}

	get words(): Messages {
		return coreWords[this.language];
	}

	/** Once its words are there; whoever asks for another language meanwhile gets that one. */
	async speak(language: Language): Promise<void> {
		this.#asked = language;
		await speakable(language);
		if (this.#asked !== language) return;
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
