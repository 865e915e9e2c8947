import { preprocess } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { LESSON_COMPONENTS } from '../src/lib/course/lesson-components.ts';
import { lessonComponents } from './lesson-components.js';

const READING = '/project/lessons/1-start/01-first/lesson.md';
const built = async (source: string, filename = READING) =>
	(await preprocess(source, [lessonComponents()], { filename })).code;

describe('a reading', () => {
	it.each(LESSON_COMPONENTS)('may use %s, which the check knows, without importing it', async (name) => {
		expect(await built(`<${name} of="a" />`)).toContain(`import ${name} from '#lib/ui/lesson/${name}.svelte';`);
	});
	it('imports nothing that it does not use', async () => {
		expect(await built('Plain words.')).toBe('Plain words.');
		expect(await built('<Term of="a">b</Term>')).not.toContain('import Evidence');
	});
	it('alone is changed, and no other file', async () => {
		expect(await built('<Term of="a" />', '/project/src/routes/+page.svelte')).toBe('<Term of="a" />');
	});
});
