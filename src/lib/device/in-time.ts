/** What the work comes to; or what `late` gives or throws where it takes longer, though the work itself goes on. */
export function inTime<T, L>(millis: number, work: Promise<T>, late: () => L): Promise<T | L> {
	let timer: ReturnType<typeof setTimeout>;
	const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, millis)));
	return Promise.race([work, over.then(late)]).finally(() => clearTimeout(timer));
}
