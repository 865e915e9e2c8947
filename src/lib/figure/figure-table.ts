/** What a figure shows, as a table: the names of its columns, and rows that begin with a name of their own. */
export interface FigureTable {
	head: readonly string[];
	rows: readonly (readonly string[])[];
}
