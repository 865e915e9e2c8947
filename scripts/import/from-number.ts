import type { Numerical, NumericalChoice, NumericalFormat, TextFormat } from 'gift-pegjs';
import { feedback, field, gap, type Part } from './draft.ts';
import type { FromGift } from './from-choices.ts';
import type { Telling } from './telling.ts';

interface Answer {
	answer: number;
	near: number;
}

/** An `estimate`: the tolerance is what counts as near. Its scale and its unit are not in GIFT. */
export function fromNumber({ choices }: Numerical, telling: Telling): FromGift {
	const given: NumericalChoice[] = Array.isArray(choices)
		? choices
		: [{ isCorrect: true, weight: null, text: choices, feedback: null }];
	const weightOf = ({ isCorrect, weight }: NumericalChoice) => weight ?? (isCorrect ? 100 : 0);
	const read = given.map((choice) => ({
		weight: weightOf(choice),
		number: answerOf(choice.text),
		says: telling.words(choice.feedback)
	}));
	const right = read.find(({ weight, number }) => weight >= 100 && number !== undefined);
	const others = read.find(({ number, weight }) => number === undefined && weight <= 0);
	for (const each of read)
		if (each !== right && each !== others)
			telling.note(
				`has a further answer, ${each.number ? `${each.number.answer} ± ${each.number.near}` : '*'} for ${each.weight} %${each.says === '' ? '' : `, with the feedback “${each.says}”`}; left out, since an estimate has one`
			);
	return { kind: 'estimate', parts: partsOf(right?.number, right?.says ?? '', others?.says ?? '') };
}

function partsOf(number: Answer | undefined, whenNear: string, whenFar: string): Part[] {
	return [
		gap('min', 'where the scale begins'),
		gap('max', 'where the scale ends'),
		gap('step', 'from one number of the scale to the next'),
		gap('unit', 'what is counted, as in: in 100'),
		...(number
			? [field('answer', number.answer), field('near', number.near)]
			: [gap('answer', 'the number that is right'), gap('near', 'how far off still counts as close')]),
		field('feedback', { object: [feedback(whenFar, 'low'), feedback(whenNear, 'near'), feedback(whenFar, 'high')] })
	];
}

function answerOf(text: NumericalFormat | TextFormat): Answer | undefined {
	if ('text' in text) return undefined;
	const { number, range = 0, numberHigh, numberLow } = text;
	const found =
		numberHigh !== undefined && numberLow !== undefined
			? { answer: (numberHigh + numberLow) / 2, near: Math.abs(numberHigh - numberLow) / 2 }
			: { answer: number ?? NaN, near: Math.abs(range) };
	// Halves of decimals do not come out exactly.
	const [answer, near] = [found.answer, found.near].map((each) => Number(each.toPrecision(12)));
	return answer !== undefined && near !== undefined && Number.isFinite(answer) && Number.isFinite(near)
		? { answer, near }
		: undefined;
}
