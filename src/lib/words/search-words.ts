interface Search {
	typed: string;
	ready: boolean;
	missing: boolean;
	/** How many were found; nothing while nothing is looked for. */
	count: number | undefined;
	found: readonly unknown[];
}

/** What a search has come to, said with every letter that is typed. */
export function statusWords({ typed, ready, missing, count, found }: Search): string {
	if (typed.trim() === '' || missing) return '';
	if (!ready) return 'Getting the course ready to be searched…';
	if (count === undefined || count === 0) return 'Nothing found. Try fewer words, or another word for the same thing.';
	if (count > found.length) return `${count} found. The ${found.length} closest are shown; one word more finds fewer.`;
	return count === 1 ? '1 found.' : `${count} found.`;
}

/** Said where what is searched could not be had. A long course keeps it for those alone who have searched before. */
export function missingTextsWords(byModule: true | undefined): string {
	const when = byModule ? 'Once you have searched here with a connection' : 'Once the course says “Ready offline”';
	return `The course cannot be searched now, since its texts could not be fetched. ${when}, they are always at hand.`;
}
