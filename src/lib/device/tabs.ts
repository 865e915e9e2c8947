import * as v from 'valibot';

const id = v.pipe(v.string(), v.maxLength(100));
const newsSchema = v.variant('kind', [
	/** A tab has been opened. */
	v.object({ kind: v.literal('opened') }),
	/** Events with these ids are in the store now, or have been removed from it. Never what they say. */
	v.object({ kind: v.literal('changed'), ids: v.array(id) }),
	/** A new version of the app is in place: reload as soon as the current answer is saved. */
	v.object({ kind: v.literal('reload') }),
	/** Everything was erased: forget what is in memory. */
	v.object({ kind: v.literal('erased') })
]);
type News = v.InferOutput<typeof newsSchema>;

/** What a tab does on news from the others. */
export interface TabsOptions {
	/** The site's base path: other projects of this origin have tabs of their own. */
	base: string;
	/** The version of the stored format that this tab writes. */
	format: number;
	/** Load the store again: these events have changed. */
	onchanged(ids: readonly string[]): void;
	onreload(): void;
	onerased(): void;
	/** Another tab writes a newer format: stop writing and ask to be reloaded. Called once. */
	onoutdated(): void;
	openChannel?: (name: string) => BroadcastChannel;
}

/** This tab's voice to the others of the same course. Without `BroadcastChannel` nobody hears it, which harms nothing. */
export interface Tabs {
	tellChanged: (ids: readonly string[]) => void;
	tellReload: () => void;
	tellErased: () => void;
	close(): void;
}

/** Joins the tabs of this course, and lets older ones know that a newer is here. */
export function joinTabs(options: TabsOptions): Tabs {
	const { base, format, openChannel = (name: string) => new BroadcastChannel(name) } = options;
	let outdated = false;

	const hear = ({ data }: MessageEvent<unknown>) => {
		const sender = v.safeParse(v.object({ format: v.number() }), data);
		if (!sender.success) return;
		if (sender.output.format > format && !outdated) {
			outdated = true;
			options.onoutdated();
		}
		// A newer tab may say what this one has no word for.
		const news = v.safeParse(newsSchema, data);
		if (!news.success) return;
		if (news.output.kind === 'changed') options.onchanged(news.output.ids);
		else if (news.output.kind === 'reload') options.onreload();
		else if (news.output.kind === 'erased') options.onerased();
		// An older tab that is opened later than this one learns of it here.
		else if (sender.output.format < format) tell({ kind: 'opened' });
	};

	let channel: BroadcastChannel | undefined;
	try {
		channel = openChannel(`closer:${base}`);
		channel.onmessage = hear;
	} catch {
		// An old or locked-down browser: each tab then knows of the others at its next start.
	}

	function tell(news: News): void {
		try {
			channel?.postMessage({ ...news, format });
		} catch {
			// The channel is closed, and so is this tab.
		}
	}

	tell({ kind: 'opened' });
	return {
		tellChanged: (ids) => tell({ kind: 'changed', ids: [...ids] }),
		tellReload: () => tell({ kind: 'reload' }),
		tellErased: () => tell({ kind: 'erased' }),
		close: () => channel?.close()
	};
}
