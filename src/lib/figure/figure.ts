import * as v from 'valibot';
import { figureSchemas } from './kinds/figure-schemas.ts';

export type FigureKind = keyof typeof figureSchemas;
/** `{ kind: P }` says to TypeScript that what stands under a figure's kind is made for this figure. */
export type FigureOf<K extends FigureKind> = {
	[P in K]: { kind: P } & v.InferOutput<(typeof figureSchemas)[P]>;
}[K];
export type Figure = FigureOf<FigureKind>;

const names = Object.keys(figureSchemas);

const anyFigure = v.variant(
	'kind',
	Object.values(figureSchemas),
	`expected a kind: ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
);

/** What stands in `figures/<name>.ts`. Each number has its source, or the figure says that it is made up. */
export const figureSchema = v.pipe(
	anyFigure,
	v.check(
		({ claim, invented }) => claim !== undefined || invented !== undefined,
		'rests on nothing; expected claim, with a key of claims.ts, or invented, with a sentence on what is made up'
	)
);

/** What an author writes in `figures/<name>.ts`; checked by `figureSchema` when the course is built. */
export function defineFigure(figure: v.InferInput<typeof figureSchema>): v.InferInput<typeof figureSchema> {
	return figure;
}
