import type { FigureKind, FigureOf } from '../figure.ts';

/** What the component of a kind is given: plain data, so that it is drawn alike when built and in the browser. */
export interface FigureProps<K extends FigureKind> {
	figure: FigureOf<K>;
	/** Tells its inputs from those of other figures on the page. */
	id: string;
}
