import { createContext } from 'svelte';
import type { Announcer } from './announcer.svelte.ts';
import type { ProgressLog } from './progress-log.svelte.ts';
import type { FollowingDevice, ModuleDownloads } from './module-downloads.ts';
import type { Speech } from './read-aloud.svelte.ts';
import type { CareDevice } from './safekeeping.svelte.ts';
import type { NoteCrypto } from './note-crypto.ts';
import type { NoteLock } from './note-lock.svelte.ts';

/** What the root layout wires once and every page may use. */
export interface Study {
	log: ProgressLog;
	/**
	 * What keeping the record safe, and keeping modules of the course, needs of the device, once it is there; and what hands
	 * the browser a text as a file to save, of a media type.
	 */
	care: Promise<CareDevice & { pages: FollowingDevice; saveText: (name: string, text: string, type: string) => void }>;
	announcer: Announcer;
	/** What is made by the first page that needs it, and shared by those that follow. */
	shared: { lock?: NoteLock; downloads?: ModuleDownloads };
	loadNoteCrypto: () => Promise<NoteCrypto>;
	/** The platform's voices, once the page is at rest. */
	loadSpeech: () => Promise<Speech>;
	newId: () => string;
	/** Milliseconds since 1970. */
	now: () => number;
	/** Leaves the course at once for a neutral page. */
	leave: () => void;
}

export const [getStudy, setStudy] = createContext<Study>();
