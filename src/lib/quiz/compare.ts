/** The longest answer that a gap takes, in UTF-16 units, as a text field counts them. */
export const CLOZE_UNITS = 200;

/** Lower case without accents, punctuation, hyphens and spare spaces, so that spelling habits do not decide. */
export function plainWords(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{Dash_Punctuation}/gu, ' ')
		.replace(/[^\p{L}\p{N}\s]/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Steps such as 0.1 do not add up exactly; a number may be off by this much without being further off. */
const ROUNDING = 1e-9;

/** Whether an estimate is no further from the answer than counts as close. */
export function isNear(value: number, { answer, near }: { answer: number; near: number }): boolean {
	return Math.abs(value - answer) <= near + ROUNDING;
}
