import { describe, expect, test } from 'vitest';
import {
	cutsPronouns,
	namingsFrom,
	noNamings,
	offeredNames,
	pairOf,
	personOf,
	pronounSets,
	pronounsInWords,
	pronounsOf
} from './person.ts';

const pronouns = 'they, them, their';

test('a typed name is trimmed and kept short; an empty one leaves the usual name', () => {
	expect(personOf('robin', { name: '  Mary   Ann ', pronouns }).name).toBe('Mary Ann');
	expect([...personOf('ash', { name: '🙂'.repeat(40), pronouns }).name]).toHaveLength(24);
	expect(personOf('ash', { name: '   ', pronouns }).name).toBe('Ash');
});

test('a name written from right to left is kept apart from the sentence it stands in', () => {
	expect(personOf('ash', { name: 'ליאת', pronouns }).name).toBe('\u2068ליאת\u2069');
	expect(personOf('ash', { name: 'José Łukasz 李', pronouns }).name).toBe('José Łukasz 李');
});

test('offered names differ', () => {
	expect(new Set(offeredNames).size).toBe(offeredNames.length);
});

test('nobody named are Robin and Ash, spoken of neutrally', () => {
	expect(pairOf(noNamings)).toEqual({
		robin: { name: 'Robin', they: 'they', them: 'them', their: 'their' },
		ash: { name: 'Ash', they: 'they', them: 'them', their: 'their' }
	});
});

describe('pronouns', () => {
	test('each set of the list comes back from its words', () => {
		for (const set of pronounSets) expect(pronounsOf(pronounsInWords(set))).toEqual(set);
	});

	test('typed ones are parted by commas, slashes or spaces', () => {
		const typed = { they: 'ze', them: 'hir', their: 'hir' };
		for (const written of ['ze, hir, hir', 'Ze/hir/hir', ' ze  hir hir ']) expect(pronounsOf(written)).toEqual(typed);
	});

	test('other than three forms, half-typed ones among them, are told neutrally', () => {
		for (const written of ['', 'ze', 'ze, hir', 'a b c d']) expect(pronounsOf(written)).toEqual(pronounSets[0]);
	});

	test('that are cut are known to be', () => {
		for (const written of ['', 'ze, hir, hir', `a, b, ${'c'.repeat(12)}`, `${'🙂'.repeat(12)} b c`])
			expect(cutsPronouns(written), written).toBe(false);
		for (const written of [`a, b, ${'c'.repeat(13)}`, 'a '.repeat(20)])
			expect(cutsPronouns(written), written).toBe(true);
	});

	test('a form is kept short', () => {
		expect(pronounsOf(`a, b, ${'c'.repeat(50)}`).their).toHaveLength(12);
	});
});

describe('what the device kept', () => {
	test('comes back as it was', () => {
		const kept = { robin: { name: 'Amara', pronouns: 'she, her, her' }, ash: { name: '', pronouns } };
		expect(namingsFrom(structuredClone(kept))).toEqual(kept);
		expect(pairOf(namingsFrom(kept)).robin).toEqual({ name: 'Amara', they: 'she', them: 'her', their: 'her' });
	});

	test('and is none of ours is passed over', () => {
		for (const other of [undefined, null, 'Amara', {}, { robin: { name: 'Amara' } }, { ...noNamings, ash: [] }])
			expect(namingsFrom(other)).toEqual(noNamings);
	});
});
