import {
	acceptCompletion,
	autocompletion,
	closeBrackets,
	closeBracketsKeymap,
	completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from '@codemirror/commands';
import { sql } from '@codemirror/lang-sql';
import { bracketMatching, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, Prec, StateEffect, StateField, type Extension } from '@codemirror/state';
import {
	Decoration,
	drawSelection,
	EditorView,
	keymap,
	lineNumbers,
	type DecorationSet,
} from '@codemirror/view';
import { letters, look } from './editor-look';
import { dialect, keyword, mentioned, namespace, type Described } from './editor-words';

/** What changes with the language and the data, in one piece. */
export type EditorWords = {
	readonly label: string;
	readonly phrases: Readonly<Record<string, string>>;
	/** What can be completed. */
	readonly entries: readonly Described[];
	readonly aboutColumn: (name: string) => string;
};

export type EditorHandle = {
	text(): string;
	setText(text: string): void;
	setWords(words: EditorWords): void;
	/** Underlines the word at an offset; null takes the line away. */
	mark(at: number | null): void;
	goTo(at: number): void;
	/** Puts text where the cursor is. */
	insert(text: string): void;
	focus(): void;
	destroy(): void;
};

type Settings = {
	readonly text: string;
	readonly words: EditorWords;
	readonly onchange: (text: string) => void;
	readonly onrun: () => void;
};

const setFault = StateEffect.define<number | null>();

const fault = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update(marks, { docChanged, effects, state }) {
		const told = effects.find((effect) => effect.is(setFault));
		if (!told) return docChanged ? Decoration.none : marks;
		const at = told.value;
		if (at === null || at >= state.doc.length) return Decoration.none;
		const word = state.wordAt(at);
		const to = word?.to ?? at + 1;
		return Decoration.set(Decoration.mark({ class: 'cm-fault' }).range(at, to));
	},
	provide: (field) => EditorView.decorations.from(field),
});

const language = ({ label, phrases, entries, aboutColumn }: EditorWords): Extension => [
	sql({
		dialect,
		schema: namespace(entries, aboutColumn),
		upperCaseKeywords: true,
		keywordCompletion: keyword,
	}),
	dialect.language.data.of({ autocomplete: mentioned(entries, aboutColumn) }),
	EditorState.phrases.of(phrases),
	EditorView.contentAttributes.of({ 'aria-label': label }),
];

/** After Escape the Tab key leaves the editor, until something is written again. */
const wayOut: Extension = [
	keymap.of([
		{
			key: 'Escape',
			run: (view) => {
				view.setTabFocusMode(true);
				return false;
			},
		},
	]),
	EditorView.updateListener.of(({ docChanged, view }) => {
		if (docChanged) view.setTabFocusMode(false);
	}),
	EditorView.domEventHandlers({ blur: (_, view) => view.setTabFocusMode(false) }),
];

/** Lives in a shadow tree: there its styles are sheets of the document object model, which the page's policy allows. */
export function openEditor(host: HTMLElement, { text, words, onchange, onrun }: Settings): EditorHandle {
	const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
	const changing = new Compartment();
	const view = new EditorView({
		root,
		parent: root,
		state: EditorState.create({
			doc: text,
			extensions: [
				Prec.highest(
					keymap.of([
						{
							key: 'Mod-Enter',
							run: () => {
								onrun();
								return true;
							},
						},
					]),
				),
				wayOut,
				lineNumbers(),
				history(),
				drawSelection(),
				indentUnit.of('  '),
				bracketMatching(),
				closeBrackets(),
				autocompletion({ icons: false, maxRenderedOptions: 60 }),
				keymap.of([
					{ key: 'Tab', run: (target) => acceptCompletion(target) || indentMore(target), shift: indentLess },
					...closeBracketsKeymap,
					...completionKeymap,
					...historyKeymap,
					...defaultKeymap,
				]),
				changing.of(language(words)),
				fault,
				look,
				syntaxHighlighting(letters),
				EditorView.lineWrapping,
				EditorView.contentAttributes.of({ spellcheck: 'false', autocapitalize: 'off', tabindex: '0' }),
				EditorView.updateListener.of(({ docChanged, state }) => {
					if (docChanged) onchange(state.doc.toString());
				}),
			],
		}),
	});
	return {
		text: () => view.state.doc.toString(),
		setText: (next) =>
			view.dispatch({
				changes: { from: 0, to: view.state.doc.length, insert: next },
				selection: { anchor: 0 },
				scrollIntoView: true,
			}),
		setWords: (next) => view.dispatch({ effects: changing.reconfigure(language(next)) }),
		mark: (at) => view.dispatch({ effects: setFault.of(at) }),
		goTo: (at) => {
			const place = Math.min(at, view.state.doc.length);
			view.dispatch({ selection: { anchor: place }, scrollIntoView: true });
			view.focus();
		},
		insert: (piece) => {
			view.dispatch(view.state.replaceSelection(piece));
			view.focus();
		},
		focus: () => view.focus(),
		destroy: () => view.destroy(),
	};
}
