import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** The project's own configuration; only the rules that need a file's types are left out, as these files do not exist. */
const eslint = new ESLint({
	overrideConfigFile: fileURLToPath(new URL('../eslint.config.js', import.meta.url)),
	overrideConfig: [ts.configs.disableTypeChecked, { languageOptions: { parserOptions: { projectService: false } } }]
});

/** The rules that a file with this code breaks. */
async function broken(filePath: string, code: string): Promise<(string | null)[]> {
	const inFile = filePath.endsWith('.svelte') ? `<script lang="ts">\n${code}\n</script>` : code;
	const [result] = await eslint.lintText(`${inFile}\n`, { filePath });
	return (result?.messages ?? [])
		.filter((message) => message.ruleId !== '@typescript-eslint/no-unused-vars')
		.map((message) => message.ruleId);
}

const DIRECTION = 'house/import-direction';

describe('the direction of imports', () => {
	it.each([
		// The core: itself and a few packages.
		['src/lib/course/a.ts', "import { browser } from '$app/environment';"],
		['src/lib/quiz/a.ts', "import { tick } from 'svelte';"],
		['src/lib/quiz/kinds/flaw/flaw.ts', "import { tick } from 'svelte';"],
		['src/lib/quiz/kinds/flaw/flaw.ts', "import FlawQuestion from './FlawQuestion.svelte';"],
		['src/lib/quiz/draft.ts', "import { components } from './kinds/components.ts';"],
		['src/lib/scenario/a.ts', "import { ProgressLog } from '../study/progress-log.svelte.ts';"],
		['src/lib/progress/a.ts', "import type { Database } from '../device/database.ts';"],
		['src/lib/progress/a.ts', "import { get } from 'idb-keyval';"],
		['lessons/1-a/01-b/simulator/model/a.ts', "import { readFileSync } from 'node:fs';"],
		['lessons/1-a/01-b/simulator/model/a.ts', "import { ProgressLog } from '#lib/study/progress-log.svelte.ts';"],
		['lessons/1-a/01-b/simulator/Simulator.svelte', "import { openDatabase } from '#lib/device/database.ts';"],
		['lessons/1-a/01-b/quiz.ts', "import { rules } from './simulator/model/rules.ts';"],
		['src/lib/ui/lesson/A.svelte', "import Simulator from '#lessons/1-a/01-b/simulator/Simulator.svelte';"],
		['src/lib/course/a.ts', "import { course } from '#lessons/course.ts';"],
		['src/lib/course/a.ts', "import { readCourse } from '../library/read-course.ts';"],
		// What plays and draws a scene takes only types of what reads and proves it.
		['src/lib/scenario/play/a.ts', "import { parseScene } from '../proof/parse-scene.ts';"],
		['src/lib/scenario/picture/a.ts', "import { sceneConfigSchema } from '../scene-schema.ts';"],
		['src/lib/scenario/scene.ts', "import { gamebook } from './proof/gamebook.ts';"],
		['lessons/1-a/01-b/simulator/proof.ts', "import { proveScene } from '#lib/scenario/proof/scene-proof.ts';"],
		['src/lib/device/a.ts', "import { parseScene } from '#lib/scenario/proof/parse-scene.ts';"],
		['src/lib/study/a.ts', "export const later = () => import('../scenario/proof/scene-proof.ts');"],
		['src/lib/ui/scenario/A.svelte', "import { conditionWords } from '../../scenario/proof/condition-words.ts';"],
		// The device knows the core.
		['src/lib/device/a.ts', "import { ProgressLog } from '../study/progress-log.svelte.ts';"],
		['src/lib/device/a.ts', "import { loadCourse } from '#lib/library/course-library.ts';"],
		['src/lib/device/a.ts', "import { tick } from 'svelte';"],
		['src/lib/progress/a.test.ts', "import { now } from '../device/clock.ts';"],
		// Study is handed its device parts.
		['src/lib/study/a.svelte.ts', "import { now } from '../device/clock.ts';"],
		['src/lib/study/a.svelte.ts', "import { now } from '#lib/device/clock.ts';"],
		['src/lib/study/a.ts', "export { now } from '../device/clock.ts';"],
		['src/lib/study/a.ts', "export * from '../device/clock.ts';"],
		['src/lib/study/a.ts', "export const later = () => import('../device/offline.ts');"],
		['src/lib/study/a.ts', "import { glossary } from '#lessons/glossary.ts';"],
		['src/lib/study/a.ts', "import { loadCourse } from '../library/course-library.ts';"],
		['src/lib/study/a.ts', "import Pills from '../ui/quiz/Pills.svelte';"],
		// The screen knows neither storage nor machines nor the author's shelf.
		['src/lib/ui/quiz/A.svelte', "import { now } from '../../device/clock.ts';"],
		['src/lib/ui/quiz/A.svelte', "import { transition } from 'xstate';"],
		['src/lib/quiz/kinds/flaw/A.svelte', "import { transition } from 'xstate';"],
		['src/lib/quiz/kinds/flaw/A.svelte', "import { ProgressLog } from '../../../study/progress-log.svelte.ts';"],
		['src/lib/quiz/kinds/flaw/A.svelte', "import { now } from '../../../device/clock.ts';"],
		['src/lib/study/a.ts', "import { components } from '../quiz/kinds/components.ts';"],
		['src/lib/ui/quiz/a.ts', "import { get } from 'idb-keyval';"],
		['src/lib/ui/lesson/A.svelte', "import { glossary } from '#lessons/glossary.ts';"],
		['src/lib/ui/lesson/A.svelte', "export const all = import.meta.glob('/lessons/*/*/quiz.ts');"],
		['src/lib/ui/paper/A.svelte', "import { paperLesson } from '../../library/paper.ts';"],
		['src/lib/ui/shell/A.svelte', "import type { PageProps } from '../../../routes/$types';"],
		// Pages get lessons as data, and only the root layout wires the device.
		['src/routes/learn/+page.svelte', "import { course } from '#lessons/course.ts';"],
		['src/routes/learn/+page.svelte', "import { loadCourse } from '#lib/library/course-library.ts';"],
		['src/routes/learn/+page.svelte', "import { now } from '#lib/device/clock.ts';"],
		['src/routes/learn/+page.ts', "import { loadCourse } from '../../lib/library/course-library.ts';"],
		['src/routes/learn/+page.server.ts', "import { now } from '#lib/device/clock.ts';"],
		// Lessons are plain data on the shared vocabulary.
		['lessons/2-oven/02-the-bake/scenario.ts', "import { tick } from 'svelte';"],
		['lessons/2-oven/02-the-bake/quiz.ts', "import { projectionOf } from '#lib/progress/projection.ts';"],
		['lessons/2-oven/02-the-bake/quiz.ts', "import Term from '#lib/ui/lesson/Term.svelte';"],
		['src/service-worker/a.ts', "import { now } from '../lib/device/clock.ts';"],
		['src/service-worker/a.ts', "import { course } from '#lessons/course.ts';"],
		['tests/courses/bread/course.ts', "import { tick } from 'svelte';"],
		// Helpers of tests stay with tests; a new folder of src/lib needs a place in the order.
		['src/lib/device/a.ts', "import { fakeDirectory } from './fake-directory.ts';"],
		['src/lib/newcomer/a.ts', "import { now } from '../device/clock.ts';"]
	])('keeps %s from: %s', async (file, code) => {
		expect(await broken(file, code)).toContain(DIRECTION);
	});

	it.each([
		['src/lib/course/a.ts', "import * as v from 'valibot';\nimport { mark } from '../quiz/mark.ts';"],
		['src/lib/scenario/a.ts', "import { transition } from 'xstate';"],
		['src/lib/scenario/play/a.ts', "import type { SceneConfig } from '../scene-schema.ts';"],
		['src/lib/scenario/proof/a.ts', "import { walk } from '../play/transcript.ts';"],
		['src/lib/scenario/play/a.test.ts', "import { proveScene } from '../proof/scene-proof.ts';"],
		['src/lib/study/a.ts', "import type { SceneConfig } from '../scenario/scene-schema.ts';"],
		['src/lib/ui/scenario/AuthorPanel.svelte', "import { proveScene } from '../../scenario/proof/scene-proof.ts';"],
		['src/lib/library/a.ts', "import { parseScene } from '../scenario/proof/parse-scene.ts';"],
		[
			'src/lib/device/a.ts',
			"import { get } from 'idb-keyval';\nimport { projectionOf } from '#lib/progress/projection.ts';"
		],
		['src/lib/library/a.ts', "import { course } from '#lessons/course.ts';\nimport { render } from 'svelte/server';"],
		['src/lib/library/a.ts', "export const all = import.meta.glob('/lessons/*/*/quiz.ts');"],
		['src/lib/study/a.svelte.ts', "import { transition } from 'xstate';\nimport { mark } from '../quiz/mark.ts';"],
		['src/lib/ui/shell/TwoForms.svelte', "import { formsOf } from '../../scenario/picture/two-forms.ts';"],
		['src/lib/ui/quiz/A.svelte', "import { components } from '../../quiz/kinds/components.ts';"],
		['src/lib/quiz/kinds/components.ts', "import FlawQuestion from './flaw/FlawQuestion.svelte';"],
		[
			'src/lib/quiz/kinds/flaw/A.svelte',
			"import { tick } from 'svelte';\nimport Pills from '../../../ui/quiz/Pills.svelte';\nimport { flaw } from './flaw.ts';"
		],
		['src/lib/ui/lesson/Term.svelte', "import { glossary } from '#lessons/glossary.ts';"],
		['src/lib/ui/paper/A.svelte', "import type { PaperLesson } from '../../library/paper.ts';"],
		['src/routes/+layout.svelte', "import { now } from '#lib/device/clock.ts';\nimport '../app.css';"],
		['src/routes/learn/+page.server.ts', "import { loadCourse } from '#lib/library/course-library.ts';"],
		['src/lib/device/a.test.ts', "import fc from 'fast-check';\nimport { fakeDirectory } from './fake-directory.ts';"],
		['src/lib/device/a.ts', "import type { LogDevice } from '../study/progress-log.svelte.ts';"],
		['src/lib/study/a.test.ts', "import { now } from '../device/clock.ts';"],
		['src/lib/progress/a.ts', "import { courseId } from '#lessons/course-id.ts';"],
		['src/service-worker/a.ts', "import { courseId } from '#lessons/course-id.ts';"],
		['lessons/2-oven/02-the-bake/scenario.ts', "import { scene } from '#lib/scenario/scene.ts';"],
		[
			'lessons/1-a/01-b/simulator/Simulator.svelte',
			"import { runsOf } from '#lib/progress/runs.ts';\nimport './model/a.ts';"
		],
		['src/lib/ui/simulator/SimulatorLoader.svelte', "import.meta.glob('#lessons/*/*/simulator/Simulator.svelte');"]
	])('lets %s: %s', async (file, code) => {
		expect(await broken(file, code)).not.toContain(DIRECTION);
	});
});

describe('what the folders may touch', () => {
	it.each([
		['src/lib/progress/a.ts', 'export const at = Date.now();', 'no-restricted-properties'],
		['src/lib/scenario/a.ts', 'export const chance = Math.random();', 'no-restricted-properties'],
		['src/lib/course/a.ts', 'export const today = new Date();', 'no-restricted-syntax'],
		['src/lib/quiz/a.ts', 'export const where = document.title;', 'no-restricted-globals'],
		['src/lib/quiz/a.ts', 'export const where = globalThis.document;', 'no-restricted-globals'],
		['src/lib/study/a.svelte.ts', "export const kept = localStorage.getItem('a');", 'no-restricted-globals'],
		['src/lib/ui/quiz/A.svelte', 'export const online = navigator.onLine;', 'no-restricted-globals'],
		['src/lib/quiz/kinds/flaw/A.svelte', 'export const online = navigator.onLine;', 'no-restricted-globals'],
		['src/routes/+layout.svelte', "export const kept = window.localStorage.getItem('a');", 'no-restricted-globals'],
		['src/lib/device/a.ts', "console.log('a');", 'no-console'],
		['src/lib/device/a.ts', 'export const a: any = 1;', '@typescript-eslint/no-explicit-any']
	])('keeps %s from: %s', async (file, code, rule) => {
		expect(await broken(file, code)).toContain(rule);
	});

	it('lets the device touch what browsers keep, and scripts print', async () => {
		expect(await broken('src/lib/device/a.ts', "export const kept = localStorage.getItem('a');")).toEqual([]);
		expect(await broken('scripts/a.js', "console.log('a');")).toEqual([]);
	});

	it('wants a key for every each', async () => {
		const [result] = await eslint.lintText('{#each [1] as one}{one}{/each}\n', {
			filePath: 'src/lib/ui/quiz/A.svelte'
		});
		expect(result?.messages.map((message) => message.ruleId)).toContain('svelte/require-each-key');
	});
});
