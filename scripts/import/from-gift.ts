import type { GIFTQuestion } from 'gift-pegjs';
import { field, fieldOrGap, gap, remark, type Part } from './draft.ts';
import { fromChoices, fromTruth, type FromGift } from './from-choices.ts';
import { fromNumber } from './from-number.ts';
import { fromPairs } from './from-pairs.ts';
import { fromWords } from './from-words.ts';
import { GAP, asMeant } from './gift-signs.ts';
import { Telling } from './telling.ts';

export type Asked = Exclude<GIFTQuestion, { type: 'Category' | 'Description' }>;

export interface Drafted {
	/** The object in quiz.ts. */
	parts: Part[];
	kind: string;
	/** What the question is called: its title, else its first words. */
	name: string;
	/** Where it says less than the file, or something else. */
	notes: string[];
}

/**
 * A question of GIFT as one of ours. Nothing is made up: what GIFT does not have is a gap for the author.
 * @param hasAsks whether the course wants `asks`
 */
export function fromGift(
	question: Asked,
	newId: (words: string, otherwise: string) => string,
	{ hasAsks, comments = [] }: { hasAsks: boolean; comments?: readonly string[] }
): Drafted {
	const telling = new Telling(question.stem.format);
	const isEmbedded = question.stem.text.includes(GAP);
	const stem = telling.words(question.stem).replace(GAP, '___');
	const own = partsOf(question, { stem, isEmbedded }, telling);
	const title = telling.words({ format: 'plain', text: question.title ?? '' });
	const general = telling.words(question.globalFeedback);
	if (general !== '') telling.note('has general feedback, which no kind here has; it stands in a comment');
	// Moodle writes the id of a question into a comment before it.
	const given = comments.map((comment) => /\[id:([^\]]+)\]/.exec(comment)?.[1]).find((found) => found !== undefined);
	const id = newId(title || given || stem.replaceAll('_', ' '), 'question');
	return {
		kind: own.kind,
		name: title || stem.slice(0, 60) || id,
		notes: telling.notes,
		parts: [
			...comments.map((comment) => remark(`In the file, a comment: ${asMeant(comment)}`)),
			field('kind', own.kind),
			field('id', id),
			gap('ideas', 'the numbers of the ideas it asks about'),
			...(hasAsks ? [gap('asks', 'why it cannot be answered without those ideas')] : []),
			fieldOrGap('prompt', own.prompt ?? stem, 'what the learner is asked to do'),
			gap('reread', 'where to read it again, as in { beat: … }, if the reading has it'),
			...(general === '' ? [] : [remark(`In the file, general feedback: ${general}`)]),
			...own.parts
		]
	};
}

function partsOf(
	question: Asked,
	asked: { stem: string; isEmbedded: boolean },
	telling: Telling
): FromGift & { prompt?: string } {
	switch (question.type) {
		case 'MC':
			return fromChoices(question, telling);
		case 'TF':
			return fromTruth(question, telling);
		case 'Short':
			return fromWords(question, asked, telling);
		case 'Numerical':
			return fromNumber(question, telling);
		case 'Matching':
			return fromPairs(question, telling);
		case 'Essay':
			return {
				kind: 'write',
				parts: [
					gap('models', 'two worked versions that differ, each with id, text and note'),
					gap('checks', 'three checks to hold one’s own version against, each with id and text')
				]
			};
	}
}
