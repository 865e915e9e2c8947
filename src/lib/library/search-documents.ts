import type { SearchedCourse, SearchedLesson } from '../course/search/searched-course.ts';
import type { Term } from '../course/evidence.ts';
import type { Figure } from '../figure/figure.ts';
import type { ReadingNode } from '../course/reading-nodes.ts';
import type { Lesson } from './read-course.ts';

/**
 * What can be searched of a course: readings as plain words, also what they keep closed, figures by what they mean, the
 * words that are explained, and of questions what is read before one answers. Nothing that is for authors.
 *
 * These are the texts, and not an index of them. Whoever shows what was found needs the texts in any case: for a course of
 * 15 lessons 41 kB as brotli brings them over the wire. Their index would be 37 kB more, and is made of them in some 60 ms.
 */
export function searchDocuments(lessons: readonly Lesson[], glossary: Readonly<Record<string, Term>>): SearchedCourse {
	const terms = Object.entries(glossary).map(([key, { term, means }]) => ({
		term,
		means,
		at: firstPlace(lessons, key)
	}));
	return { lessons: lessons.map(lessonDocument), terms };
}

function lessonDocument(lesson: Lesson): SearchedLesson {
	const { id, number, title, discreet, openFromStart, opensAfter, module, frontMatter, text, quiz, figures } = lesson;
	return {
		...{ id, number, title, openFromStart, opensAfter },
		discreet: discreet || undefined,
		door: module.confirmation === undefined ? undefined : module.id,
		contentNote: frontMatter.contentNote === 'none' ? undefined : frontMatter.contentNote,
		objectives: frontMatter.objectives,
		beats: text.beats.map((beat) => ({
			id: beat.id,
			heading: beat.heading,
			text: inOneLine(
				[beat.text, ...namesIn(beat.content, 'Figure').map((name) => wordsOf(figures.get(name)))].join(' ')
			)
		})),
		// Of a quiz whose answers are not kept nobody can be told what they answered.
		questions: quiz.kept ? quiz.questions.map(({ id, prompt, situation }) => ({ id, prompt, situation })) : []
	};
}

function wordsOf(figure: Figure | undefined): string {
	return figure ? `${figure.title}. ${figure.means}` : '';
}

function firstPlace(lessons: readonly Lesson[], term: string): { lesson: string; beat: string } | undefined {
	for (const { id: lesson, text } of lessons)
		for (const { id: beat, content } of text.beats)
			if (namesIn(content, 'Term').includes(term)) return { lesson, beat };
	return undefined;
}

/** What the components of this name are given in a text, in order. */
function namesIn(nodes: readonly ReadingNode[], component: 'Term' | 'Figure'): string[] {
	return nodes.flatMap((node) => {
		if (node.kind === 'text') return [];
		const own = node.kind === 'component' && node.component === component ? [node.value] : [];
		return [...own, ...namesIn(node.children, component)];
	});
}

function inOneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
