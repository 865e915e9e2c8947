import * as v from 'valibot';
import { expect, it } from 'vitest';
import { idSchema } from '../../src/lib/course/lesson-schema.ts';
import { idMaker } from './new-id.ts';

it.each([
	['Grant’s Tomb', 'grants-tomb'],
	['Über Größe & Maß', 'uber-grosse-mass'],
	['4 apples', 'option-4-apples'],
	['constructor', 'option-constructor'],
	['雨', 'option'],
	['one two three four five six seven eight nine', 'one-two-three-four-five-six-seven-eight'],
	['x'.repeat(300), 'x'.repeat(40)]
])('the id of %j is %s', (words, expected) => {
	const id = idMaker()(words, 'option');
	expect(id).toBe(expected);
	expect(v.is(idSchema, id)).toBe(true);
});

it('no two ids are alike, whatever else is called so', () => {
	const newId = idMaker();
	expect(['a 2', 'a', 'a', '?', '?'].map((words) => newId(words, 'row'))).toEqual(['a-2', 'a', 'a-3', 'row', 'row-2']);
});
