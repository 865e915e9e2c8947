/** A line of a transcript as it is told and read aloud: with who says it, where somebody does. */
export function spoken({ who, text }: { who?: string | undefined; text: string }): string {
	return who === undefined ? text : `${who}: ${text}`;
}
