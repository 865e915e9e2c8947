import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { importDirection } from './scripts/import-direction.js';
import svelteConfig from './svelte.config.js';

/** Names that browsers have and the language has not. */
const browserNames = Object.keys(globals.browser).filter((name) => !(name in globals.es2023));

/** Where browsers keep things, and what else belongs to the device. */
const deviceNames = ['BroadcastChannel', 'caches', 'indexedDB', 'localStorage', 'navigator', 'sessionStorage'];

const TESTS = [
	'**/*.test.ts',
	'src/**/{fake,faulty}-*.ts',
	'{src,lessons}/**/*-{contract,arbitrary,arbitraries,for-tests}.ts',
	'tests/**'
];

/** They lie in the core with the rest of their kind of question, and belong to the screen. */
const KIND_COMPONENTS = 'src/lib/quiz/kinds/**/*.svelte';

/** What a lesson's own simulator shows on the screen. */
const SIMULATOR_COMPONENTS = 'lessons/*/*/simulator/**/*.svelte';

export default defineConfig(
	globalIgnores(['build/', 'build-x/', 'build-bread/', '.svelte-kit/', 'test-results/', 'playwright-report/']),
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	ts.configs.stylisticTypeChecked,
	svelte.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: {
			parserOptions: {
				// TypeScript leaves these out of its list, since a .ts of the same name stands beside each.
				projectService: { allowDefaultProject: ['scripts/lessons-check.js', 'scripts/scene.js'] },
				extraFileExtensions: ['.svelte']
			}
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		plugins: { house: { rules: { 'import-direction': importDirection } } },
		rules: {
			'house/import-direction': 'error',
			'svelte/require-each-key': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			// TypeScript itself reports names that do not exist.
			'no-undef': 'off',
			// Records are kept in $state.raw and replaced whole, so that only plain data is handed to the device.
			'svelte/prefer-svelte-reactivity': 'off',
			// Knows resolve() only. Links to lessons are made by lessonPath(), and the tests under a base path follow them.
			'svelte/no-navigation-without-resolve': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': 'off',
			'@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
			// The plus before a number says that an effect raises a value.
			'@typescript-eslint/no-unnecessary-type-conversion': 'off',
			// Would ask for `x!`, which is refused too: a cast names what the author knows.
			'@typescript-eslint/non-nullable-type-assertion-style': 'off',
			// A store promises a promise, whether it has to wait or not.
			'@typescript-eslint/require-await': 'off',
			'@typescript-eslint/prefer-for-of': 'off',
			// An empty text is as good as none.
			'@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
			// What is taken out of an object to leave it behind is named with an underscore.
			'@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }]
		}
	},
	{
		// Plain scripts that drive a browser over its protocol: what it answers has no types.
		files: ['bench/**'],
		extends: [ts.configs.disableTypeChecked],
		languageOptions: { parserOptions: { projectService: false } }
	},
	{
		// Rules that need types cost most of the time. Components hold little logic and svelte-check reads their types;
		// lessons are data, and the core's own check reads theirs.
		files: ['**/*.svelte', 'lessons/**', '{tests/,}courses/**'],
		ignores: ['lessons/*/*/simulator/**/*.ts'],
		...ts.configs.disableTypeChecked,
		languageOptions: { parserOptions: { projectService: false } }
	},
	{
		files: ['src/**', 'lessons/**', '{tests/,}courses/**'],
		rules: { 'no-console': 'error' }
	},
	{
		// The core runs anywhere: time, ids and chance are arguments, and there is no page around it.
		files: ['src/lib/{course,quiz,scenario,progress,words}/**', 'lessons/**', '{tests/,}courses/*/**'],
		ignores: [...TESTS, KIND_COMPONENTS, SIMULATOR_COMPONENTS],
		rules: {
			'no-restricted-globals': ['error', { globals: [...browserNames, 'process', 'Buffer'], checkGlobalObject: true }],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'The core is given the time.' },
				{ object: 'Math', property: 'random', message: 'The core is given chance.' }
			],
			'no-restricted-syntax': [
				'error',
				{ selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The core is given the time.' }
			]
		}
	},
	{
		files: ['src/**'],
		languageOptions: { globals: globals.browser }
	},
	{
		// Only the device folder touches what the browser keeps.
		files: ['src/lib/{library,study,ui}/**', 'src/routes/**', KIND_COMPONENTS, SIMULATOR_COMPONENTS],
		rules: {
			'no-restricted-globals': [
				'error',
				{ globals: deviceNames, checkGlobalObject: true, globalObjects: ['window', 'self'] }
			]
		}
	},
	{
		files: ['src/lib/device/**'],
		rules: {
			// IndexedDB's own reasons are passed on as they are, null included; storage-fault.ts reads them.
			'@typescript-eslint/prefer-promise-reject-errors': 'off',
			// The types promise what some browsers lack.
			'@typescript-eslint/no-unnecessary-condition': 'off'
		}
	},
	{
		files: TESTS,
		rules: {
			'@typescript-eslint/no-misused-spread': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/unbound-method': 'off'
		}
	}
);
