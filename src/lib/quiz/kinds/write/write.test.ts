import { describe, expect, it } from 'vitest';
import { answerOf, emptyDraft, missingWords } from '../../draft.ts';
import { mark } from '../../mark.ts';
import { samples } from '../../questions-for-tests.ts';
import { keptWith, questionFaults } from '../kind-checks-for-tests.ts';
import { WAYS } from './answer.ts';

const { write } = samples;

describe('something to write', () => {
	it.each(WAYS)('is done when it is %s, and neither right nor wrong', (way) => {
		expect(mark(write, { kind: 'write', way })).toMatchObject({ right: true, unmarked: true });
	});
	it('shows both versions with what each does', () => {
		expect(mark(write, { kind: 'write', way: 'written' })?.parts).toMatchObject([
			{ text: 'Text of short', feedback: 'Note on short', given: false },
			{ text: 'Text of warm', feedback: 'Note on warm', given: false }
		]);
	});
	it('is to be written, and says that it may be thought', () => {
		expect(answerOf(write, emptyDraft(write))).toEqual({ kind: 'write', way: 'written' });
		expect(missingWords(write)).toContain('think it');
	});
	it('is to be thought, where the box is for those alone who ask for it', () => {
		const quiet = { ...write, offByDefault: true };
		expect(answerOf(quiet, emptyDraft(quiet))).toEqual({ kind: 'write', way: 'thought' });
	});
	it('takes no other way from what a device kept', () => expect(keptWith(write, { way: 'sung' })).toBeUndefined());
});

describe('a question', () => {
	it.each<[string, unknown, [string, string]]>([
		['one version', { ...write, models: write.models.slice(1) }, ['models', 'expected at least 2']],
		[
			'three versions',
			{ ...write, models: [...write.models, { ...write.models[0], id: 'third' }] },
			['models', 'expected two versions that differ']
		],
		['two checks', { ...write, checks: write.checks.slice(1) }, ['checks', 'expected at least 3']]
	])('with %s is refused', (_, question, fault) => {
		expect(questionFaults(question)).toEqual([fault]);
	});
});
