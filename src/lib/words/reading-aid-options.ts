/** One way of making the course easier to read; its value is kept like progress. */
export interface ReadingAid {
	/** The name of the setting, and of the `data-` attribute on the page. */
	id: string;
	label: string;
	/** What applies unless another is chosen stands first. */
	options: readonly { value: string; label: string }[];
}

export const READING_AIDS = [
	{
		id: 'text',
		label: 'Text size',
		options: [
			{ value: 'normal', label: 'Normal' },
			{ value: 'large', label: 'Large' },
			{ value: 'largest', label: 'Largest' }
		]
	},
	{
		id: 'spacing',
		label: 'Spacing',
		options: [
			{ value: 'normal', label: 'Normal' },
			{ value: 'wide', label: 'Wide' }
		]
	},
	{
		id: 'theme',
		label: 'Light',
		options: [
			{ value: 'system', label: 'As the device' },
			{ value: 'light', label: 'Light' },
			{ value: 'dark', label: 'Dark' }
		]
	},
	{
		id: 'motion',
		label: 'Motion',
		options: [
			{ value: 'system', label: 'As the device' },
			{ value: 'still', label: 'Still' }
		]
	},
	{
		id: 'beats',
		label: 'Readings',
		options: [
			{ value: 'one', label: 'Step by step' },
			{ value: 'all', label: 'All at once' }
		]
	}
] as const satisfies readonly ReadingAid[];
