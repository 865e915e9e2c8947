const DAY_MILLIS = 86_400_000;

/** A day as it is shown, or nothing where it lies ahead, or is none: a clock had it wrong, and nobody knows when it was. */
export function dayWords(millis: number, nowMillis: number, timeStyle?: 'short'): string | undefined {
	if (!(millis <= nowMillis + DAY_MILLIS)) return undefined;
	return new Date(millis).toLocaleString('en-GB', { dateStyle: 'long', timeStyle });
}
