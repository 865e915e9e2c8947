import type { MultipleChoice, TextChoice, TrueFalse } from 'gift-pegjs';
import { MOST_LISTED } from '../../src/lib/course/stored-ids.ts';
import { feedback, field, fieldOrGap, gap, type Gap, type Part, type Value } from './draft.ts';
import { idMaker } from './new-id.ts';
import type { Telling } from './telling.ts';

const MOST_OPTIONS = MOST_LISTED / 2;

export interface FromGift {
	kind: string;
	/** The fields that only this kind has. */
	parts: Part[];
}

/** One right option is a `single`. Several, or weights in place of =, make a `several`, in which all of them are ticked. */
export function fromChoices({ choices }: MultipleChoice, telling: Telling): FromGift {
	const marked = choices.filter((choice) => choice.isCorrect && (choice.weight ?? 100) > 0);
	const weighed = choices.filter(({ weight }) => (weight ?? 0) > 0);
	const right = marked.length > 0 ? marked : weighed;
	const kind = right.length > 1 ? 'several' : 'single';
	noteWeights(choices, right, marked.length > 0, telling);

	const newId = idMaker();
	const options = choices.map((choice): Value => {
		const text = telling.words(choice.text);
		return {
			object: [
				field('id', newId(text, 'option')),
				fieldOrGap('text', text, 'what the option says'),
				...(right.includes(choice) ? [field('right', true)] : []),
				feedback(telling.words(choice.feedback))
			]
		};
	});
	const needs: Gap[] = [];
	if (right.length === 0) needs.push(gap('options', 'right: true on the option that is right'));
	if (options.length < 2) needs.push(gap('options', 'a second option'));
	if (options.length > MOST_OPTIONS) needs.push(gap('options', `fewer options, at most ${MOST_OPTIONS}`));
	return { kind, parts: [field('options', { list: [...needs, ...options] })] };
}

function noteWeights(
	choices: readonly TextChoice[],
	right: readonly TextChoice[],
	isMarked: boolean,
	telling: Telling
): void {
	if (isMarked && right.length > 1)
		telling.note('each right answer is enough in the file; here all of them are to be ticked');
	const partly = choices.filter((choice) => !right.includes(choice) && (choice.weight ?? 0) > 0);
	for (const { text, weight } of partly)
		telling.note(`“${telling.words(text)}” is worth ${weight ?? 0} % in the file; here it is wrong`);
	const weights = new Set(right.map(({ weight }) => weight ?? 100));
	if (weights.size > 1)
		telling.note(
			`the right answers are worth ${[...weights].map((weight) => `${weight} %`).join(' and ')} in the file; here all count alike`
		);
	else if (right.length === 1 && !weights.has(100))
		telling.note(`the right answer is worth ${[...weights].join('')} % in the file; here it is right`);
}

/** A `single` with the options True and False. GIFT puts the feedback for who is wrong first, whatever is true. */
export function fromTruth({ isTrue, trueFeedback, falseFeedback }: TrueFalse, telling: Telling): FromGift {
	const [whenWrong, whenRight] = [telling.words(trueFeedback), telling.words(falseFeedback)];
	const option = (truth: boolean, text: string): Value => ({
		object: [
			field('id', String(truth)),
			field('text', text),
			...(truth === isTrue ? [field('right', true)] : []),
			feedback(truth === isTrue ? whenRight : whenWrong)
		]
	});
	return { kind: 'single', parts: [field('options', { list: [option(true, 'True'), option(false, 'False')] })] };
}
