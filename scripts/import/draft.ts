/*
 * A question on its way into quiz.ts: fields in their order, what is missing in its place, and remarks for the author.
 */

export interface Field {
	name: string;
	value: Value;
}

/** What the author has to write. It is left out of the object, so that the lessons' check asks for it too. */
export interface Gap {
	/** The field that is missing; in a list, what the list still needs. */
	gap: string;
	/** What is expected there. */
	words: string;
}

/** Goes into the file as a comment. */
export interface Remark {
	remark: string;
}

export type Part = Field | Gap | Remark;
export type Value = string | number | boolean | { object: Part[] } | { list: (Value | Gap | Remark)[] };

export const field = (name: string, value: Value): Field => ({ name, value });
export const gap = (name: string, words: string): Gap => ({ gap: name, words });
export const remark = (words: string): Remark => ({ remark: words });

/** The field, or a gap where there are no words for it. */
export function fieldOrGap(name: string, text: string, words: string): Field | Gap {
	return text === '' ? gap(name, words) : field(name, text);
}

export const WHY = 'why it tempts, what is true';

/** Feedback, or a gap for it. */
export const feedback = (text: string, name = 'feedback'): Field | Gap => fieldOrGap(name, text, WHY);
