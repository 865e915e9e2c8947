/** The middle one of these numbers; nothing where there is none. */
export const median = (numbers) => {
	const sorted = numbers.filter((each) => typeof each === 'number').sort((a, b) => a - b);
	return sorted.length === 0 ? undefined : sorted[Math.floor(sorted.length / 2)];
};

export const round = (value, digits = 0) => (value === undefined ? undefined : Number(value.toFixed(digits)));
const kilobytes = (value) => (value === undefined ? undefined : round(value / 1000, 1));

/** Medians of each page, visit and speed, with the ratios to the floor of the same run. */
export function summarise(samples) {
	const keyOf = ({ name, throttled, who, when }) => [name, throttled, who, when].join('|');
	const groups = Map.groupBy?.(samples, keyOf) ?? groupBy(samples, keyOf);
	const rows = [...groups.values()].map((group) => {
		const { name, throttled, who, when } = group[0];
		const fields = Object.keys(group[0]).filter(
			(field) => !['name', 'throttled', 'who', 'when', 'kept'].includes(field)
		);
		const medians = Object.fromEntries(fields.map((field) => [field, median(group.map((each) => each[field]))]));
		// A long task counts in whichever run it came.
		const longestTask = Math.max(...group.map((each) => each.longestTask));
		return {
			name,
			throttled,
			who,
			when,
			runs: group.length,
			...medians,
			longestTask,
			kept: group.every((each) => each.kept)
		};
	});
	for (const row of rows) {
		if (row.who !== 'site') continue;
		const alike = rows.find(
			(each) =>
				each.who === 'floor' && each.name === row.name && each.throttled === row.throttled && sameVisit(each, row)
		);
		row.ratios = {};
		for (const field of ['paint', 'answerable', 'live', 'bytesToAnswerable'])
			if (alike?.[field] && row[field]) row.ratios[field] = round(row[field] / alike[field], 2);
	}
	return rows;
}

/** An offline start is compared with the floor's repeat visit, an act while the copy is made with one on its page at rest. */
const ALIKE = { offline: 'repeat', copying: 'rested' };

function sameVisit(floor, row) {
	return floor.when === (ALIKE[row.when] ?? row.when);
}

function groupBy(list, keyOf) {
	const groups = new Map();
	for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
	return groups;
}

/** Prints one table for each speed. */
export function printTable(summary, protocol) {
	for (const throttled of [true, false]) {
		const speed = throttled ? '4× slower processor, 1.6 Mbit/s, 150 ms' : 'unthrottled';
		console.log(`\n${speed}, ${protocol}; medians in ms and kB on the wire, × floor in the same run`);
		const times = (row, field) =>
			row[field] === undefined
				? ''
				: `${round(row[field])}${row.ratios?.[field] === undefined ? '' : ` (${row.ratios[field]}×)`}`;
		console.table(
			Object.fromEntries(
				summary
					.filter((row) => row.throttled === throttled)
					.map((row) => [
						`${row.name} ${row.who} ${row.when}`,
						{
							paint: times(row, 'paint'),
							answerable: times(row, 'answerable'),
							live: times(row, 'live'),
							'early fb': round(row.earlyFeedback) ?? '',
							'later fb': round(row.settledFeedback) ?? '',
							'long task': row.longestTask,
							shift: round(row.shifts, 3),
							'kB first': kilobytes(row.bytesToAnswerable),
							req: row.requestsToAnswerable,
							kB: kilobytes(row.bytes),
							'req all': row.requests,
							script: kilobytes(row.script),
							'heap MB': round(row.heap / 1e6, 1),
							kept: row.kept
						}
					])
			)
		);
	}
}
