import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The page's own tokens: light, dark and print follow without anything being built anew. */
export const look = EditorView.theme({
	'&': {
		backgroundColor: 'var(--paper)',
		color: 'var(--ink)',
		fontSize: 'var(--text-m)',
		border: '1px solid var(--field)',
		borderRadius: 'var(--radius)',
		overflow: 'hidden',
	},
	'&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
	'.cm-scroller': {
		fontFamily: 'var(--mono)',
		lineHeight: '1.6',
		minHeight: '11.5rem',
		maxHeight: '24rem',
		overflow: 'auto',
	},
	'.cm-content': { padding: '8px 0', caretColor: 'var(--ink)' },
	'.cm-line': { padding: '0 12px' },
	'.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
	'.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
		backgroundColor: 'var(--wash)',
	},
	'.cm-content ::selection': { backgroundColor: 'var(--wash)' },
	'.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
	'.cm-gutters': {
		backgroundColor: 'var(--page)',
		color: 'var(--ink-3)',
		borderRight: '1px solid var(--line)',
	},
	'.cm-lineNumbers .cm-gutterElement': { minWidth: '2.4em', padding: '0 8px 0 6px' },
	'.cm-placeholder': { color: 'var(--ink-3)' },
	'&.cm-focused .cm-matchingBracket, .cm-matchingBracket': {
		backgroundColor: 'var(--wash)',
		outline: '1px solid var(--line-2)',
	},
	'&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--error-wash)' },
	'.cm-fault': {
		backgroundColor: 'var(--error-wash)',
		textDecoration: 'underline wavy var(--error)',
		textUnderlineOffset: '3px',
	},
	'.cm-tooltip': {
		backgroundColor: 'var(--paper)',
		color: 'var(--ink)',
		border: '1px solid var(--line-2)',
		borderRadius: 'var(--radius)',
		boxShadow: 'var(--shadow)',
	},
	'.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '15em' },
	'.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 10px', lineHeight: '1.5' },
	'.cm-tooltip-autocomplete ul li[aria-selected]': {
		backgroundColor: 'var(--accent)',
		color: 'var(--on-accent)',
	},
	'.cm-completionDetail': { color: 'inherit', fontStyle: 'normal', marginLeft: '1em' },
	'.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
	'.cm-completionInfo': { maxWidth: '22rem', padding: '6px 10px', fontFamily: 'var(--font)' },
});

/** The words of the language are told apart by weight as well as by colour. */
export const letters = HighlightStyle.define([
	{ tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
	{ tag: [tags.string, tags.special(tags.string)], color: 'var(--error)' },
	{ tag: [tags.number, tags.bool, tags.null], color: 'var(--success)' },
	// upright: the slanted type of many machines has no Vietnamese letters
	{ tag: tags.comment, color: 'var(--ink-3)' },
	{ tag: [tags.typeName, tags.standard(tags.name)], color: 'var(--warning)' },
]);
