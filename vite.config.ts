import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { compiledEarly } from './scripts/compiled-early.js';
import { courseDefined, courseFolder } from './scripts/course-folder.js';
import { courseChecked } from './scripts/course-plugin.js';
import { moduleSizes } from './scripts/module-sizes.js';

const FRAME = [
	'/.svelte-kit/generated/root',
	'/src/routes/+layout.svelte',
	'/course-id.ts',
	'/src/lib/words/awaits-review.ts',
	'/src/lib/device/kept-name.ts',
	'/src/lib/study/context.ts',
	'/src/lib/progress/fact.ts',
	'/src/lib/study/paths.ts',
	'/src/lib/progress/done-by-link.ts',
	'/src/lib/progress/next-step.ts',
	'/src/lib/words/step-words.ts',
	'/src/lib/ui/shell/built-html.ts',
	'/@sveltejs/kit/src/runtime/client/',
	'vite/preload-helper'
];

/** What lists the course, for the pages that show it. */
const LISTS =
	/\/src\/lib\/(ui\/shell\/(CoursePicture|LessonList|LessonMark)\.svelte|scenario\/picture\/strands|progress\/lesson-state)/;

/** What quizzes and scenes share. Other pages need its inputs alone: a file of their own would be a request more. */
const PLAYERS = [
	/\/svelte\/src\/internal\/client\/dom\/elements\/bindings\/(input|select|size)\.js/,
	/\/src\/lib\/(quiz\/shuffle|study\/lazy-module\.svelte|words\/missing-code-words|ui\/shell\/SavedSign|ui\/quiz\/Pills)/
];
/** What the record is read with, and quizzes, notes and backups later: asking for eight small files takes its time. */
const RECORD = [
	/\/valibot\//,
	/\/src\/lib\/quiz\/(kinds\/(\w+\/)?answer[\w-]*|sureness|answer)\.ts/,
	/\/src\/lib\/progress\/(epoch|event-set|events|capped-counts|migrations|same-content|backup|guarded-json)\.ts/,
	/\/src\/lib\/(progress\/reading-aids|device\/passphrase-key)\.ts/
];
/** What tells a scene. */
const SCENES = [
	/\/svelte\/src\/internal\/client\/dom\/blocks\/(await|svelte-element)\.js/,
	/\/src\/lib\/scenario\/(condition|play\/scene-text)\.ts/
];

/**
 * What every page needs goes into one file: a dozen small ones compress worse and ask the network for more. What only
 * some pages need stays out of it.
 */
const groups = [
	{
		name: 'players',
		test: (id: string) => PLAYERS.some((part) => part.test(id)),
		priority: 2,
		includeDependenciesRecursively: false
	},
	{
		name: 'scenes',
		test: (id: string) => SCENES.some((part) => part.test(id)),
		priority: 2,
		includeDependenciesRecursively: false
	},
	{
		name: 'record',
		test: (id: string) => RECORD.some((part) => part.test(id)),
		priority: 2,
		includeDependenciesRecursively: false
	},
	{
		name: 'forms',
		test: /\/src\/lib\/scenario\/picture\/(two-forms|cover-bond)\.ts/,
		priority: 2,
		includeDependenciesRecursively: false
	},
	{
		name: 'lists',
		test: LISTS,
		priority: 2,
		includeDependenciesRecursively: false
	},
	{
		name: 'downloads',
		test: /\/src\/lib\/(ui\/shell\/(Download|Follow)Module\.svelte|study\/(shared-downloads|module-download))/,
		priority: 2,
		includeDependenciesRecursively: false
	},
	{
		name: 'frame',
		test: (id: string) => FRAME.some((part) => id.includes(part)),
		priority: 1
	}
];

export default defineConfig({
	define: courseDefined(courseFolder(process.env)),
	plugins: [sveltekit(), courseChecked(courseFolder(process.env)), compiledEarly(), moduleSizes()],
	build: { target: 'es2022' },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					// A word that is the same everywhere, such as the course's id, costs no name and no import.
					optimization: { inlineConst: { mode: 'all' } },
					treeshake: {
						moduleSideEffects: [
							{ test: /svelte.src.internal.client.dom.(elements.bindings|blocks)/, sideEffects: false }
						]
					},
					preserveEntrySignatures: 'allow-extension',
					output: { codeSplitting: { groups } }
				}
			}
		}
	},
	test: {
		include: ['{src,lessons,scripts}/**/*.test.ts'],
		environment: 'node',
		// A limit for what hangs, not for what is slow on a busy machine.
		testTimeout: 120_000,
		reporters: ['default', ['json', { outputFile: 'test-results/reports/unit.json' }]]
	}
});
