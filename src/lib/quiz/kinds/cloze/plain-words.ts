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
