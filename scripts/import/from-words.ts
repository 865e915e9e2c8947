import type { ShortAnswer } from 'gift-pegjs';
import { CLOZE_UNITS, plainWords } from '../../src/lib/quiz/kinds/cloze/plain-words.ts';
import { feedback, field, gap, remark, type Part, type Value } from './draft.ts';
import type { FromGift } from './from-choices.ts';
import type { Telling } from './telling.ts';

interface Written {
	text: string;
	weight: number;
	says: string;
}

const GAP_RUN = /_{3,}/g;

/**
 * A `cloze`. The gap is where the file has its answers or a row of underscores; where a question has neither, the gap is
 * all that its sentence has. A sentence with the gap in it leaves the prompt to the author.
 */
export function fromWords(
	{ choices }: ShortAnswer,
	{ stem, isEmbedded }: { stem: string; isEmbedded: boolean },
	telling: Telling
): FromGift & { prompt: string } {
	const written = choices.map(({ text, weight, feedback: says }): Written => ({
		text: telling.words(text),
		weight: weight ?? 100,
		says: telling.words(says)
	}));
	const gaps = stem.match(GAP_RUN)?.length ?? 0;
	const hasOwnGap = isEmbedded || gaps > 0;
	const parts: Part[] =
		hasOwnGap && gaps !== 1
			? [gap('sentence', 'the sentence with one gap, written as ___'), remark(`In the file: ${stem}`)]
			: [field('sentence', hasOwnGap ? stem.replace(GAP_RUN, '___') : '___')];
	return { kind: 'cloze', prompt: hasOwnGap ? '' : stem, parts: [...parts, ...answersFrom(written, telling)] };
}

function answersFrom(written: readonly Written[], telling: Telling): Part[] {
	const anything = written.filter(({ text }) => text === '*');
	const others = written.filter((answer) => answer.text !== '*' && canBeCompared(answer, telling));
	const accepted = others.filter(({ weight }) => weight >= 100);
	const words = new Set(accepted.map(({ text }) => plainWords(text)));
	const missed = others.filter((answer) => answer.weight < 100 && isNew(answer, words, telling));
	for (const { text, weight } of missed)
		if (weight > 0) telling.note(`“${text}” is worth ${weight} % in the file; here it is a miss with its own feedback`);
	if (anything.some(({ weight }) => weight > 0))
		telling.note('takes any answer in the file (=*); here only those in accept are right');

	const [first = '', ...more] = [...new Set(accepted.map(({ says }) => says).filter((says) => says !== ''))];
	if (more.length > 0)
		telling.note('has feedback for each right answer; here there is one for all, and the others stand in a comment');
	const misses = missed.map(({ text, says }): Value => ({
		object: [field('when', { list: [text] }), feedback(says)]
	}));
	return [
		accepted.length > 0
			? field('accept', { list: accepted.map(({ text }) => text) })
			: gap('accept', 'the answers that are right'),
		...(misses.length > 0 ? [field('misses', { list: misses })] : []),
		field('feedback', {
			object: [
				feedback(first, 'right'),
				...more.map((says) => remark(`In the file, for another right answer: ${says}`)),
				feedback(anything.find(({ weight }) => weight <= 0)?.says ?? '', 'wrong')
			]
		})
	];
}

/** Whether a cloze can hold an answer: it compares letters and digits alone. */
function canBeCompared({ text, says }: Written, telling: Telling): boolean {
	const about = says === '' ? '' : `, nor its feedback, “${says}”`;
	if (text.length > CLOZE_UNITS) telling.note(`has an answer of more than ${CLOZE_UNITS} letters, left out${about}`);
	else if (plainWords(text) === '')
		telling.note(`has the answer “${text}” without a letter or a digit, left out${about}; a single could ask it`);
	else if (text.includes('*'))
		telling.note(`has the answer “${text}”, whose * stands for anything: left out${about}; write out what is right`);
	else return true;
	return false;
}

function isNew({ text, says }: Written, accepted: ReadonlySet<string>, telling: Telling): boolean {
	if (!accepted.has(plainWords(text))) return true;
	telling.note(
		`has “${text}” both right and in part right, which differ in case, accents or signs alone; here it is right${says === '' ? '' : `, and this is left out: “${says}”`}`
	);
	return false;
}
