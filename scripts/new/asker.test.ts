import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Asker, type Question } from './asker.ts';

const TITLE: Question<string> = {
	option: 'title',
	ask: 'Title',
	proposed: 'Bread',
	read: (answer) => (answer.length < 10 ? { value: answer } : { refused: 'expected fewer letters' })
};

/** An asker at a terminal, or at the end of a pipe. */
function asker({ isTTY = false, given = {}, takesDefaults = false } = {}) {
	const input = new PassThrough();
	const output = new PassThrough();
	let shown = '';
	output.on('data', (data: Buffer) => (shown += data.toString()));
	const terminal = { input: Object.assign(input, { isTTY }), output, given, takesDefaults };
	return { input, shown: () => shown, asker: new Asker(terminal as unknown as ConstructorParameters<typeof Asker>[0]) };
}

describe('Asker', () => {
	it('takes what is proposed for an empty answer, and asks again for one that will not do', async () => {
		const { input, shown, asker: one } = asker();
		input.end('\nmuch too long a title\nLoaf\n');
		expect(await one.ask(TITLE)).toBe('Bread');
		expect(await one.ask(TITLE)).toBe('Loaf');
		expect(shown()).toContain('  much too long a title: expected fewer letters.\nTitle [Bread]: Loaf\n');
	});

	it('takes what is proposed where a pipe has ended, and stops where nothing is', async () => {
		const { input, asker: one } = asker();
		input.end();
		expect(await one.ask(TITLE)).toBe('Bread');
		await expect(one.ask({ ...TITLE, proposed: undefined })).rejects.toThrow('The answers end before “Title”.');
	});

	it('stops at a terminal that is closed, or with Ctrl-C, whatever is proposed', async () => {
		for (const [key, isInterrupted] of [
			['\x04', false],
			['\x03', true]
		] as const) {
			const { input, asker: one } = asker({ isTTY: true });
			const answer = one.ask(TITLE);
			input.write(key);
			await expect(answer).rejects.toMatchObject({ name: 'StoppedError', isInterrupted });
		}
	});

	it('asks nothing that was answered beforehand', async () => {
		const { shown, asker: one } = asker({ given: { title: ' Loaf ' }, takesDefaults: true });
		expect(await one.ask(TITLE)).toBe('Loaf');
		expect(await one.ask({ ...TITLE, option: 'id' })).toBe('Bread');
		await expect(one.ask({ ...TITLE, option: 'id', proposed: undefined })).rejects.toThrow('Expected --id');
		expect(shown()).toBe('');
	});
});
