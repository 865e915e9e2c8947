import * as v from 'valibot';

interface Named {
	id: string;
}
export const idsOf = (list: readonly Named[]) => list.map(({ id }) => id);

/** One of these, or still open. */
export const openOrOneOf = (list: readonly Named[]) => v.picklist(['', ...idsOf(list)]);

/** Any of these, each once. */
export const someOf = (list: readonly Named[]) =>
	v.pipe(
		v.array(v.picklist(idsOf(list))),
		v.check((chosen) => new Set(chosen).size === chosen.length)
	);

/** Something for each of these; what is kept for others is left out. */
export const forEach = <Item extends Named, S extends v.GenericSchema>(
	list: readonly Item[],
	what: (item: Item) => S
) => v.object(Object.fromEntries(list.map((item) => [item.id, what(item)])));
