import { describe, expect, it } from 'vitest';
import { withIdea } from './new-idea.ts';

const add = (text: string) => withIdea('ideas.ts', text, 3, 'Salt slows it: “so”, isn’t it?');

describe('withIdea', () => {
	it('adds it at the end, and leaves the rest as it was', async () => {
		const before = "/** All. */\nexport const ideas = {\n\t1: 'One.',\n\t2: 'Two.' // doubted\n} satisfies Ideas;\n";
		expect(await add(before)).toBe(
			"/** All. */\nexport const ideas = {\n\t1: 'One.',\n\t2: 'Two.', // doubted\n\t3: 'Salt slows it: “so”, isn’t it?'\n} satisfies Ideas;\n"
		);
	});

	it('adds it to an empty list, and after a comma', async () => {
		expect(await add('export const ideas = {};\n')).toContain("= {\n\t3: 'Salt");
		expect(await add('export const ideas = {\n  2: "Two.",\n};\n')).toBe(
			'export const ideas = {\n  2: "Two.",\n\t3: "Salt slows it: “so”, isn’t it?"\n};\n'
		);
	});

	it('adds it where the list stands in a call', async () => {
		expect(await add("export const ideas = defineIdeas({ 1: 'One.' });\n")).toContain("{ 1: 'One.', 3: 'Salt");
	});

	it('gives nothing where there is no plain list', async () => {
		expect(await add('export const ideas = read();\n')).toBeUndefined();
	});
});
