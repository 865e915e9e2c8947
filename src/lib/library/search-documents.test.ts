import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossary } from '#lessons/glossary.ts';
import { entriesOf, type Entry } from '../course/search/entries.ts';
import { search } from '../course/search/search.ts';
import { SearchIndex } from '../course/search/search-index.ts';
import { wordsIn } from '../course/search/words-in.ts';
import { loadCourse } from './course-library.ts';
import { searchDocuments } from './search-documents.ts';

const { lessons } = await loadCourse();
const documents = searchDocuments(lessons, glossary);
const index = await SearchIndex.of(entriesOf(documents));
const found = (typed: string): Entry[] => search(typed, [{ index, shown: () => true }]).map(({ document }) => document);
const finds = (typed: string, lesson: string) =>
	found(typed).some((entry) => entry.kind === 'lesson' && entry.lesson.id === lesson);

/** Each word of a title that says something, with its lesson. */
const titleWords = lessons.flatMap(({ id, title }) =>
	wordsIn(title)
		.map(({ forms: [word] }) => word)
		.filter((word) => word.length > 3)
		.map((word) => ({ id, word }))
);
const anyTitleWord = fc.constantFrom(...titleWords);

describe('a search of the course', () => {
	it('finds a lesson by each word of its title, and by more than one of them', () => {
		for (const { id, word } of titleWords) expect.soft(finds(word, id), word).toBe(true);
		for (const { id, word } of titleWords) expect.soft(finds(`${word}s`, id), `${word}s`).toBe(true);
	});

	it('finds it with a letter left out or two of them swapped, unless that is another word of the course', () => {
		fc.assert(
			fc.property(anyTitleWord, fc.nat(), fc.boolean(), ({ id, word }, place, swapped) => {
				const at = place % (word.length - 1);
				const end = word.slice(at + 2);
				const slip = word.slice(0, at) + (swapped ? (word[at + 1] ?? '') + (word[at] ?? '') : (word[at] ?? '')) + end;
				fc.pre(slip.length > 3 && !wordsIn(slip).some(({ forms }) => forms.some((form) => index.knows(form ?? ''))));
				return finds(slip, id);
			}),
			{ numRuns: 300 }
		);
	});

	it('finds a figure by what it means, where it stands', () => {
		for (const { id, text, figures } of lessons)
			for (const { component, value } of text.components) {
				const figure = component === 'Figure' ? figures.get(value) : undefined;
				if (!figure) continue;
				const beats = found(figure.means).filter((entry) => entry.kind === 'beat' && entry.lesson.id === id);
				expect.soft(beats.length, figure.title).toBeGreaterThan(0);
			}
	});

	it('leads from a word that is explained to the beat that explains it first', () => {
		for (const { at } of documents.terms) {
			if (!at) continue;
			const lesson = documents.lessons.find(({ id }) => id === at.lesson);
			expect(lesson?.beats.map(({ id }) => id)).toContain(at.beat);
		}
		expect(documents.terms.some(({ at }) => at !== undefined)).toBe(true);
	});
});

describe('what can be searched', () => {
	it('has of a question what is read before one answers, and nothing else', () => {
		for (const { quiz, id } of lessons) {
			const questions = documents.lessons.find((lesson) => lesson.id === id)?.questions ?? [];
			expect(questions).toHaveLength(quiz.kept ? quiz.questions.length : 0);
			for (const question of questions) {
				expect(Object.keys(question).sort()).toEqual(['id', 'prompt', 'situation']);
				const asked = quiz.questions.find((each) => each.id === question.id);
				expect(question).toEqual({ id: asked?.id, prompt: asked?.prompt, situation: asked?.situation });
			}
		}
	});

	it('has nothing that is for authors', () => {
		const written = JSON.stringify(documents);
		for (const { asks = new Map<string, string>() } of lessons)
			for (const [, words] of asks) expect(written).not.toContain(JSON.stringify(words).slice(1, -1));
	});

	it('says of each lesson what it touches and behind which door it stands', () => {
		for (const { id, module, frontMatter } of lessons) {
			const lesson = documents.lessons.find((each) => each.id === id);
			expect(lesson?.door).toBe(module.confirmation === undefined ? undefined : module.id);
			expect(lesson?.contentNote ?? 'none').toBe(frontMatter.contentNote);
		}
	});
});
