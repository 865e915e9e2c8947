import type { ImportPreview } from '../progress/import-preview.ts';

/** A number with its noun: `1 answer`, `12 answers`. */
function counted(count: number, one: string, many = `${one}s`): string[] {
	return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}

function listed(parts: readonly string[]): string {
	return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** What restoring a backup would do, in sentences. */
export function previewWords({
	events,
	lessons,
	answers,
	runs,
	notes,
	parted,
	removedNotes,
	differing
}: ImportPreview): string[] {
	const parts = [
		...counted(answers, 'answer'),
		...counted(runs, 'scene played', 'scenes played'),
		...counted(notes, 'note')
	];
	const said: string[] = [];
	if (events === 0) said.push('Everything in this backup is here already.');
	else {
		const where = lessons === 0 ? 'your settings' : listed(counted(lessons, 'lesson'));
		said.push(parts.length === 0 ? `It adds to ${where}.` : `It adds ${listed(parts)}, in ${where}.`);
	}
	if (parted > 0) said.push('Where a play went on both here and there, both ways are kept, as runs of their own.');
	if (removedNotes > 0)
		said.push(`It also deletes ${listed(counted(removedNotes, 'note'))} here, deleted before the backup was made.`);
	if (differing > 0)
		said.push(`Where it says something else than this device (${differing} of its entries), this device is believed.`);
	return said;
}
