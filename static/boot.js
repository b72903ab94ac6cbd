// Runs before the first paint, so that theme and language never flash. Classic script: no module, no import.
(function () {
	var root = document.documentElement;
	function stored(key) {
		try {
			return localStorage.getItem('phan-luong.' + key);
		} catch {
			return null; // storage may be forbidden by policy
		}
	}
	var theme = stored('theme');
	if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
	var lang = stored('lang');
	if (lang && /^[a-z]{2,3}$/.test(lang)) root.lang = lang;
	// The prerendered figures are the published ones: not the reader's when a filter or own data is at hand.
	if (location.search.length > 1 || stored('workspace') === '1') root.setAttribute('data-own', '');
	// What is chosen before the page's script has arrived; it makes the choice again (state/early-choices.ts).
	var early = [];
	function note(event) {
		early.push({ field: event.target, value: event.target.value });
	}
	addEventListener('change', note, true);
	window.earlyChoices = function () {
		removeEventListener('change', note, true);
		return early;
	};
})();
