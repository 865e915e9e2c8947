// The direction in which the folders of this project may import each other, and the lint rule that keeps it.
import { posix, relative, resolve, sep } from 'node:path';

const CORE = ['course', 'figure', 'quiz', 'scenario', 'progress', 'review'];
const STATE_MACHINES = ['xstate', 'xstate/graph'];

/**
 * What the files of a folder may import.
 * @typedef {object} Allowance
 * @property {readonly string[]} folders
 * @property {readonly string[]} packages
 * @property {readonly string[]} [types] folders of which only types may be imported: they leave no trace in the program
 * @property {readonly string[]} [inTests] folders that its tests may import besides
 */

/** What reads and proves scenes while the course is built. A page gets a scene that is proved, and takes only types of it. */
const PROOF = 'scene proof';

/** What any file of the core may import: the core. No Svelte, no DOM, no Node. @type {Allowance} */
const core = { folders: [...CORE, 'course id'], types: [PROOF], packages: ['valibot', 'yaml', ...STATE_MACHINES] };

/** @type {Record<string, Allowance>} */
const ALLOWED = {
	// Its search is made of a library's.
	course: { ...core, packages: [...core.packages, 'minisearch'] },
	figure: core,
	quiz: core,
	scenario: core,
	[PROOF]: { ...core, folders: [...CORE, PROOF] },
	progress: core,
	// When questions come back.
	review: { ...core, packages: [...core.packages, 'ts-fsrs'] },
	// What the course says to a learner where no component holds the sentence.
	words: { folders: [...CORE, 'words'], types: [PROOF], packages: [] },
	// Study says what it needs of a device; only the form of that is known here.
	device: { folders: [...CORE, 'course id', 'device'], types: ['study', PROOF], packages: ['idb-keyval', 'valibot'] },
	library: {
		folders: [...CORE, PROOF, 'library', 'lessons', 'simulator', 'simulator model', 'ui reading', 'kind components'],
		packages: ['valibot', 'svelte', 'svelte/server', 'mdsvex', '@dagrejs/dagre', 'sharp', 'node:*']
	},
	study: {
		folders: [...CORE, 'study'],
		types: [PROOF],
		packages: ['svelte', 'svelte/reactivity', '$app/paths', 'valibot', ...STATE_MACHINES],
		inTests: ['device']
	},
	// The form of what the library hands to pages is known here too.
	ui: {
		folders: [...CORE, 'kind components', 'study', 'ui', 'words'],
		types: ['library', PROOF],
		packages: ['svelte', 'svelte/*', '$app/paths']
	},
	// The panel for authors, which the built course does not have.
	'ui authors': { folders: [...CORE, PROOF, 'study', 'ui'], packages: ['svelte'] },
	// They lie in the core with the rest of their kind, and belong to the screen: the core may not import them.
	'kind components': { folders: [...CORE, 'kind components', 'ui'], packages: ['svelte'] },
	// The two components that an author's text names by key; pages get them as HTML.
	'ui shelf': { folders: [...CORE, 'study', 'ui', 'words', 'lessons'], packages: ['svelte'] },
	// What a reading is rendered by when the course is built.
	'ui reading': { folders: [...CORE, 'ui'], packages: ['svelte'] },
	routes: {
		folders: [...CORE, 'study', 'ui', 'words', 'routes', 'styles'],
		types: ['library'],
		packages: ['svelte', 'svelte/*', '$app/*']
	},
	// Where the device is wired to the rest: at once, and what comes later.
	'root layout': {
		folders: [...CORE, 'device', 'study', 'ui', 'words', 'routes', 'styles'],
		packages: ['svelte', 'svelte/*', '$app/*']
	},
	// Runs when the site is built, so that no lesson reaches a browser other than as a page's data.
	server: {
		folders: [...CORE, 'library', 'lessons', 'course id', 'routes', 'study', 'ui'],
		types: [PROOF],
		packages: ['@sveltejs/kit', '$app/*']
	},
	worker: { folders: ['worker', 'course id'], packages: [] },
	// One word, by which all that is kept of a course is named.
	'course id': { folders: [], packages: [] },
	lessons: { folders: ['course', 'figure', 'quiz', 'scenario', 'lessons'], packages: ['xstate'] },
	// A program that a lesson brings along: its rules, as free of a page as the core, and what shows them.
	'simulator model': { folders: [...CORE, 'simulator model'], packages: ['valibot', ...STATE_MACHINES] },
	simulator: {
		folders: [...CORE, 'study', 'ui', 'words', 'simulator model', 'simulator'],
		packages: ['svelte', 'svelte/*', '$app/paths'],
		inTests: ['device']
	},
	'simulator loader': { folders: [...CORE, 'study', 'ui', 'words', 'simulator'], packages: ['svelte'] }
};

/** What a test or a helper of tests may import besides. @type {Allowance} */
const FOR_TESTS = {
	folders: ['lessons', 'library', 'words', PROOF],
	packages: [
		...['vitest', 'fast-check', 'fake-indexeddb', 'fake-indexeddb/*', '@valibot/to-json-schema', 'node:*'],
		...STATE_MACHINES
	]
};

const TEST_HELPER = /(^|\/)((fake|faulty)-[^/]*|[^/]*-(contract|arbitrary|arbitraries|for-tests))\.ts$/;

function isForTests(/** @type {string} */ path) {
	return path.endsWith('.test.ts') || TEST_HELPER.test(path);
}

/** Which part of the project a file belongs to, by its path from the root; nothing where no rule applies. */
function partOf(/** @type {string} */ path) {
	const inCourse = /^(?:lessons|tests\/courses\/[^/]+)\/(.*)/.exec(path)?.[1];
	if (inCourse !== undefined) {
		if (inCourse === 'course-id.ts') return 'course id';
		if (/^[^/]+\/[^/]+\/simulator\/(model\/|proof\b)/.test(inCourse)) return 'simulator model';
		return /^[^/]+\/[^/]+\/simulator\//.test(inCourse) ? 'simulator' : 'lessons';
	}
	if (path === 'src/lib/ui/simulator/SimulatorLoader.svelte') return 'simulator loader';
	if (/^src\/lib\/ui\/lesson\/(Term|Evidence)\.svelte$/.test(path)) return 'ui shelf';
	if (['src/lib/ui/lesson/Reading.svelte', 'src/lib/ui/figure/FigureFrame.svelte'].includes(path)) return 'ui reading';
	if (path === 'src/lib/ui/scenario/AuthorPanel.svelte') return 'ui authors';
	if (/^src\/lib\/scenario\/(proof\/|scene-schema\.ts$)/.test(path)) return PROOF;
	if (/^src\/lib\/(quiz|figure)\/kinds\/(.*\.svelte|components\.ts)$/.test(path)) return 'kind components';
	if (['src/routes/+layout.svelte', 'src/routes/open-device.svelte.ts'].includes(path)) return 'root layout';
	if (/^src\/routes\/.*[.+]server\.ts$/.test(path)) return 'server';
	if (path.startsWith('src/routes/')) return 'routes';
	if (path.startsWith('src/service-worker/')) return 'worker';
	if (/^src\/[^/]+\.css$/.test(path)) return 'styles';
	return /^src\/lib\/([^/]+)\//.exec(path)?.[1];
}

/** Which folder of the table an imported file counts as: where it lies, whoever may import there. */
function folderOf(/** @type {string} */ path) {
	const part = partOf(path);
	if (part === 'ui shelf' || part === 'ui authors' || part === 'simulator loader') return 'ui';
	return part === 'root layout' || part === 'server' ? 'routes' : part;
}

/** The path from the root of what a file imports from the project; nothing for a package. */
export function targetOf(/** @type {string} */ specifier, /** @type {string} */ path) {
	const plain = specifier.replace(/\?.*$/, '');
	if (plain.startsWith('#lib/') || plain.startsWith('$lib/')) return `src/lib/${plain.slice(5)}`;
	if (plain.startsWith('#lessons/')) return `lessons/${plain.slice(9)}`;
	if (plain.startsWith('/')) return plain.slice(1);
	if (plain.startsWith('.')) return posix.join(posix.dirname(path), plain);
	return undefined;
}

function matches(/** @type {readonly string[]} */ packages, /** @type {string} */ specifier) {
	return packages.some((name) =>
		name.endsWith('/*') || name.endsWith(':*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name
	);
}

/**
 * Why a file may not import something, as a sentence; nothing where it may.
 * @param {string} path of the importing file, from the root, with forward slashes
 * @param {string} specifier as it stands in the import
 * @param {boolean} typeOnly whether the import leaves no trace in the program
 * @returns {string | undefined}
 */
export function importFault(path, specifier, typeOnly) {
	const part = partOf(path);
	if (part === undefined || part === 'styles') return undefined;
	const allowed = ALLOWED[part];
	if (!allowed) return `src/lib/${part} has no place in scripts/import-direction.js; give it one.`;
	const forTests = isForTests(path);
	const folders = forTests ? [...allowed.folders, ...FOR_TESTS.folders, ...(allowed.inTests ?? [])] : allowed.folders;
	const packages = forTests ? [...allowed.packages, ...FOR_TESTS.packages] : allowed.packages;
	const target = targetOf(specifier, path);
	if (target === undefined) {
		if (matches(packages, specifier)) return undefined;
		return `${part} may not import the package '${specifier}'; it may import ${listed(packages)}.`;
	}
	if (!forTests && isForTests(target)) return `'${specifier}' is for tests only.`;
	const folder = folderOf(target);
	if (folder !== undefined && folders.includes(folder)) return undefined;
	if (folder !== undefined && typeOnly && allowed.types?.includes(folder)) return undefined;
	return `${part} may not import from ${folder ?? `'${target}'`}; it may import from ${listed(folders)}.`;
}

function listed(/** @type {readonly string[]} */ names) {
	return names.length === 0 ? 'nothing' : names.join(', ');
}

/** Whether an import or export is of types alone, as TypeScript's parser says. */
function isTypeOnly(/** @type {object} */ statement) {
	return (
		('importKind' in statement && statement.importKind === 'type') ||
		('exportKind' in statement && statement.exportKind === 'type')
	);
}

/**
 * The rule for ESLint: checks `import`, `export … from`, `import()` and `import.meta.glob()`.
 * @type {import('eslint').Rule.RuleModule}
 */
export const importDirection = {
	meta: { type: 'problem', schema: [], messages: { wrong: '{{ fault }}' } },
	create(context) {
		const file = relative(context.cwd, resolve(context.cwd, context.filename));
		const path = file.split(sep).join('/');

		/**
		 * @param {import('estree').Node | null | undefined} source
		 * @param {object} [statement]
		 */
		function check(source, statement = {}) {
			if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
			const fault = importFault(path, source.value, isTypeOnly(statement));
			if (fault) context.report({ node: source, messageId: 'wrong', data: { fault } });
		}

		return {
			ImportDeclaration: (node) => check(node.source, node),
			ExportNamedDeclaration: (node) => check(node.source, node),
			ExportAllDeclaration: (node) => check(node.source, node),
			ImportExpression: (node) => check(node.source),
			CallExpression(node) {
				const { callee } = node;
				if (callee.type !== 'MemberExpression' || callee.object.type !== 'MetaProperty') return;
				const [patterns] = node.arguments;
				if (patterns?.type === 'ArrayExpression') for (const each of patterns.elements) check(each);
				else check(patterns);
			}
		};
	}
};
