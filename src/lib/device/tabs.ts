import * as v from 'valibot';
import { courseName } from './kept-name.ts';

const id = v.pipe(v.string(), v.maxLength(100));
const newsSchema = v.variant('kind', [
	/** A tab has been opened. */
	v.object({ kind: v.literal('opened') }),
	/** Events with these ids are in the store now, or have been removed from it. Never what they say. */
	v.object({ kind: v.literal('changed'), ids: v.array(id) }),
	/** A new version of the app is in place. For tabs of an older app: this one hears of it from the browser itself. */
	v.object({ kind: v.literal('reload') }),
	/** Everything was erased: forget what is in memory. */
	v.object({ kind: v.literal('erased') })
]);
type News = v.InferOutput<typeof newsSchema>;

/** However many messages come, the store is looked at no more often than this. */
const LOOK_MILLIS = 500;
/** Nor are more ids remembered until then. */
const MOST_IDS = 100_000;

/**
 * What a tab does on news from the others. Any page of the same origin can send them, so each is no more than a hint to
 * look whether it is so.
 */
export interface TabsOptions {
	/** The site's base path: other projects of this origin have tabs of their own. */
	base: string;
	/** The version of the stored format that this tab writes. */
	format: number;
	/** Load the store again: it may hold something else, of these events too, or nothing any more. */
	onchanged(ids: readonly string[]): void;
	/** Another tab may write a newer format: look whether the store says so. */
	onnewer(): void;
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
	const ids = new Set<string>();
	const changed = seldom(() => {
		const told = [...ids];
		ids.clear();
		options.onchanged(told);
	});
	const newer = seldom(() => options.onnewer());
	/** An older tab that is opened later than this one learns of it by this. */
	const answer = seldom(() => tell({ kind: 'opened' }));

	const hear = ({ data }: MessageEvent<unknown>) => {
		const sender = v.safeParse(v.object({ format: v.number() }), data);
		if (!sender.success) return;
		if (sender.output.format > format) newer();
		// A newer tab may say what this one has no word for.
		const news = v.safeParse(newsSchema, data);
		if (!news.success) return;
		if (news.output.kind === 'changed') for (const id of news.output.ids.slice(0, MOST_IDS - ids.size)) ids.add(id);
		if (news.output.kind === 'changed' || news.output.kind === 'erased') changed();
		else if (news.output.kind === 'opened' && sender.output.format < format) answer();
	};

	let channel: BroadcastChannel | undefined;
	try {
		channel = openChannel(courseName(base));
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

/** Does it at once, and whatever else is asked for within a while in one go at its end. */
function seldom(work: () => void): () => void {
	let resting = false;
	let asked = false;
	const run = () => {
		[resting, asked] = [true, false];
		work();
		setTimeout(() => {
			resting = false;
			if (asked) run();
		}, LOOK_MILLIS);
	};
	return () => {
		if (resting) asked = true;
		else run();
	};
}
