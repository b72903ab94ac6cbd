import ts from 'typescript';

const { Any, Index, String: Text, TemplateLiteral, Unknown } = ts.TypeFlags;

/**
 * Every plain object has `constructor`, `__proto__` and `toString`, so a word from outside finds them in it.
 * What is kept under such words is a Map; what must stay a plain object is read with `ownValue`. Where types are not
 * known (in components and runes) only assertions and `in` are seen.
 * @type {import('eslint').Rule.RuleModule}
 */
export const foreignKeys = {
	meta: {
		type: 'problem',
		messages: {
			foreign:
				'Any word may stand here, and a plain object has words of its own: take a Map, or domain/own-value.',
		},
		schema: [],
	},
	create(context) {
		const { program, esTreeNodeToTSNodeMap: nodes } = context.sourceCode.parserServices;
		/** @type {ts.TypeChecker | undefined} */
		const checker = program?.getTypeChecker();

		/** @param {ts.Type} type @returns {boolean} */
		function isAnyText(type) {
			if (type.isUnion()) return type.types.some(isAnyText);
			if (type.isIntersection()) return type.types.every(isAnyText);
			// what `keyof` gives is a key of its object
			if (type.flags & Index) return false;
			const base = checker?.getBaseConstraintOfType(type) ?? type;
			return base === type ? (type.flags & (Any | Unknown | Text | TemplateLiteral)) !== 0 : isAnyText(base);
		}

		/** @param {any} node @returns {boolean} */
		function isForeign(node) {
			// an assertion proves nothing
			if (node.type === 'TSAsExpression') return checker === undefined || isForeign(node.expression);
			if (node.type === 'Literal') return false;
			return checker !== undefined && isAnyText(checker.getTypeAtLocation(nodes.get(node)));
		}

		/** @param {any} object @param {any} key */
		function isGuarded(object, key) {
			const { sourceCode } = context;
			const said = sourceCode.getText(key.type === 'TSAsExpression' ? key.expression : key);
			const guard = `Object.hasOwn(${sourceCode.getText(object)}, ${said})`;
			const { parent } = object.parent;
			return parent.consequent === object.parent && sourceCode.getText(parent.test) === guard;
		}

		/** @param {any} key */
		const report = (key) => context.report({ node: key, messageId: 'foreign' });

		return {
			MemberExpression({ computed, object, property }) {
				if (computed && isForeign(property) && !isGuarded(object, property)) report(property);
			},
			'ObjectPattern > Property[computed=true]'(/** @type {any} */ { key }) {
				if (isForeign(key)) report(key);
			},
			"BinaryExpression[operator='in']"(/** @type {any} */ { left }) {
				const isOwnWord = ['Literal', 'PrivateIdentifier'].includes(left.type);
				if (!isOwnWord && (checker === undefined || isForeign(left))) report(left);
			},
		};
	},
};
