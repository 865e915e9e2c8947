import type { CourseInfo } from '#lib/course/course-info.ts';
import { articles } from './sources.ts';

/** What belongs to the whole course. Before each release a person goes through docs/releasing.md. */
export const course = {
	title: 'Closer',
	tagline: 'A course on the push and pull between people',
	welcome: [
		'You will see when one person comes closer and another steps back, and have words for your own half of it.',
		'Fifteen lessons of about twenty-five minutes, with stories in which no choice is free. Any part may be skipped.',
		'What you answer and write stays on this device. There is no account.'
	],
	description: 'Fifteen short lessons with readings, questions and stories. Works offline, at your own pace.',
	installedAs: 'Fifteen short lessons with readings, questions and stories.',
	startInstead: 'telling-apart',
	waysIn: {
		legend: 'Your way in',
		intro:
			'How would you like to take the course? Either way leads through all of it, and you can change it here at any time.',
		ways: [
			{ id: 'someone', label: 'With someone in mind' },
			{ id: 'stories', label: 'With the people in the stories' }
		],
		note: 'Nobody asks whom, or why, and no name is kept. Single, dating, bereaved or simply curious: both are complete.'
	},
	endings: {
		repair: { says: 'a repair', good: true },
		hopeful: { says: 'a hopeful ending', good: true },
		respected: { says: 'an ending in which a wish is respected', good: true },
		success: { says: 'an ending that holds up', good: true },
		drift: { says: 'drifting apart' },
		rupture: { says: 'a break' },
		safety: { says: 'getting help from outside' },
		partial: { says: 'an ending half-way' },
		consequence: { says: 'an ending with a price' }
	},
	dilemmas: true,
	guessable: 40,
	secondDoorFor: 'Without a partner in mind',
	exitUrl: 'https://www.wikipedia.org/',
	help: {
		revised: '2026-11-27',
		intro:
			'You deserve to be safe. These directories list services near you, many of them free and confidential. If someone checks your device, use another one if you can.',
		emergency:
			'If you are in immediate danger, call your local emergency number. Call it too if you think you may harm yourself now.',
		firstDays: {
			name: 'If you were raped or assaulted in the last days',
			says: [
				'It is not your fault, whatever your gender, whatever you did or could not do, and whoever it was.',
				'Call your local emergency number if you are in danger, badly hurt or bleeding, if you are very drowsy or confused, or if after pressure on your neck breathing, swallowing, speaking or seeing is odd or you passed out.',
				'For the rest go to a hospital, a clinic or a rape crisis service as soon as you can, even if you have decided nothing and have washed: treatment that can prevent HIV has to start within three days, best on the first, and emergency contraception within three to five days.'
			],
			more: {
				name: 'What can be done there, and what you may say',
				says: [
					'After any pressure on the neck let a doctor look today, even without a mark: harm can come hours later. Injuries are seen to, and some other infections can be prevented or treated.',
					'If you could become pregnant, say how long ago it was and what else you take, and ask about the copper coil. The usual pill is meant for three days, others and the coil for five.',
					'If you may have been drugged, say so at once: the first sample of urine tells most, and a later one is still worth giving. Traces can be secured if you want that, best within three days. It is best not to wash first; if you have, come all the same. After these days care and tests are still worth it.',
					'You may say no to any part of an examination, and have somebody with you. In many countries nothing has to be reported for you to be cared for. Ask first what the staff would have to pass on.'
				]
			}
		},
		directories: [
			{
				name: 'Find A Helpline',
				url: 'https://findahelpline.com/',
				for: 'Anyone, for many kinds of trouble: thoughts of suicide, fear, abuse, loss, loneliness.',
				note: 'You choose your country and see its lines for calls, texts or chat.'
			},
			{
				name: 'NO MORE Global Directory',
				url: 'https://nomoredirectory.org/',
				for: 'Rape and sexual assault by anybody, and abuse by a partner or someone in the family. For anyone.',
				note: 'By country. Some of the services in it serve women only, so look for whom each one is there.'
			},
			{
				name: 'Befrienders Worldwide',
				url: 'https://www.befrienders.org/',
				for: 'Anyone who needs to be listened to, above all when life feels too much.',
				note: 'You choose your country and see centres where somebody listens.'
			},
			{
				name: 'Lila.help',
				url: 'https://lila.help/',
				for: 'Women only: women who are being harmed or are afraid of someone, and their children.',
				note: 'Helplines and shelters by country. If you are not a woman, the other directories are the better start; a line listed here may still know who can help you.'
			},
			{
				name: 'Hot Peach Pages',
				url: 'https://www.hotpeachpages.net/',
				for: 'Abuse at home. Many of the services in it serve women only; look for whom each one is there.',
				note: 'Agencies around the world, with information in many languages.'
			}
		],
		others: [
			{
				name: 'If it was longer ago, or in your childhood',
				note: 'It is not too late for care, for tests, or to tell somebody. Find A Helpline and the NO MORE Global Directory lead to services; ask whether they are there for what was done to children as well. If it still goes on, they are for you too. You need not tell all of it, or be sure what to call it. If you are not believed, that says nothing about you, and you may tell somebody else.'
			},
			{
				name: 'Your doctor',
				note: 'A doctor, nurse or pharmacist can help with injuries, fear, sleep, low mood, or anything about your body, and may know who else can help. You may ask to be seen alone, to speak where nobody else hears, to have somebody with you, and to stop an examination at any point. You need not say whom you love to be treated. If somebody else can open your records, or it is their doctor too, say so first. After sex of any kind that may have passed on HIV, treatment that can prevent it has to start within three days, best on the first: ask an emergency department or a sexual health clinic now.'
			},
			{
				name: 'For men, and for LGBTQ+ people',
				note: 'Harm, sexual violence too, happens to people of every gender and orientation, in childhood and later. It is done by people of every gender: partners, relatives, strangers, people in charge. Some countries have services for men, or for lesbian, gay, bisexual, trans, asexual, aromantic and other queer people. Choose your country in Find A Helpline or the NO MORE Global Directory and look for whom each service is there. If the first one says it is not for you, ask it who is.'
			},
			{
				name: 'If you recognise your own acts',
				note: 'In some countries there are services for people who want to stop hurting or controlling someone, or who have gone on when the other had not said yes. A helpline or a doctor can tell you where. Go alone, and do not go to the other person for forgiveness.'
			},
			{
				name: 'If you are worried about someone else',
				note: 'You can say: “I believe you. It is not your fault. What would you like?” Ask for no details. An adult decides who is told and what happens next. Where a child is being harmed, or a life is in danger now, do not wait for that: call the emergency number, or ask a helpline what to do. It will talk with you as well.'
			},
			{
				name: 'If someone may see this device',
				note: 'The button “Leave this page” works at once, but it does not clear the browser’s history. A private window leaves less behind, and still does not hide you from software that watches the device. Calls can show on a shared bill, and a shared account or map can show where you went. A friend’s device or one in a library may be safer.'
			},
			{
				name: 'If an address does not open',
				note: 'Search for its name; addresses change. There are no phone numbers here, because they differ from country to country.'
			}
		],
		fromScenes: 'This is not a pattern, I need help'
	},
	privacy: [
		'There is no account. Your progress, your answers and anything you write are kept in this browser, on this device. The course sends them to nobody: no tutor, no partner, no company.',
		'Reflections are never needed to go on, and nobody counts or scores them. You can think one through and leave the page empty. In some lessons the box appears only if you ask for it.',
		'Someone else who uses this device, or can unlock it, may see what you have done and written here, and the browser’s history shows which pages you opened. Page names are kept plain for that reason. If that worries you, use another device, or write nothing down.',
		'The button “Leave this page” replaces the page with a neutral one. It does not clear the history, and it does not delete anything.',
		'A backup is a file that you make yourself. It holds everything you have done and written here, and anyone who opens it can read it, unless you lock it with a passphrase. Mind where you keep it.',
		'You can delete everything in one step on the progress page. Clearing the site’s data in the browser deletes it as well. A deleted record cannot be brought back unless you have a backup.',
		'As on any website, the computer that serves these pages can see that a device asked for them. Once the course is on your device it can also be read offline. The help page leads to other sites, which have rules of their own.'
	],
	limits: [
		'This course is not therapy. It gives no diagnosis, and it cannot tell you what another person feels. It is made for adults.',
		'It is not made to advise on abuse. Its exercises are for people who are not afraid of each other. If you are afraid of what someone will do, begin with Lesson 5 or the help page.',
		'No study was read in full. The ratings rest on abstracts, records and summaries of guidelines. Some findings were seen only where others report them, and some studies are known by name only; each source says which. Some volume, page and doi numbers were filled in from general knowledge and may hold slips. Where a study gives its result in a measure that few people can picture, we have translated it into counts out of a hundred, on the assumption that scores are spread as they usually are.',
		'Most studies give links and averages. They cannot say what causes what, and they cannot say anything certain about one person or one couple. Many rest on what people say about themselves.',
		'Most of the couples studied were a woman and a man. Gay, lesbian and bi people are few in this research, and trans and non-binary people almost absent; the examples show them, the numbers mostly do not. Nearly all the studies are of couples. Friendship is little studied in what we used, and we weighed nothing about people who live without a partner because they like to. Asexual and aromantic people come in only where a study is about them. We have also weighed no evidence on three things: couples in which one partner cares for the other, arranged marriages, and closeness over the age of sixty-five. The course should not be read as if it had.',
		'Three articles gave the course its ideas. Our copies of two of them break off before the end, and nothing was added in place of the missing parts. The author of the third is not known to us.',
		'The stories are invented. Their hidden numbers, and those of the two-seat sketch in the last lesson, were chosen for teaching and not fitted to data. Real people are freer than any story. The reading times are estimates.'
	],
	madeBy: [
		'No clinician has reviewed it yet. Lessons 5 and 11 to 15 and the help page say so where it matters; a qualified clinician ought to read them before release. The words about harm, in Lesson 5 and on the first card of Lesson 1, ought to be read by a specialist in domestic abuse, and what is said about sexual violence by one in that field, and both by people who have lived through it.',
		'The addresses on the help page come from published material and general knowledge. Find A Helpline is run by ThroughLine and was reported in 2024 to list over 1,300 services in 130 countries; Befrienders Worldwide gives 349 centres in 32 countries by its own account; Lila.help is run with the Global Network of Women’s Shelters; UN Women’s knowledge centre has pointed to Hot Peach Pages. As far as we know the NO MORE directory is not for women only. Nobody opened the sites for this edition, and no one list covers the services for men and for LGBTQ+ people in every country. Before each release a person opens every address and mends what has changed; the list of what is checked stands with the course’s source.',
		'What the help page says about the first days after an assault follows advice of the British health service, of the World Health Organization and of the Centers for Disease Control in the United States, as far as we could read it. Time limits are those that hold in most places: three days for treatment against HIV, five for emergency contraception, three for the usual pill. In some countries staff have to report an assault, even against an adult’s wish.',
		'Who controls and who is controlled in the examples is counted over the whole course: about half of those who do harm are men, the others are women and non-binary people, and no direction stands out. Studies do not say that the numbers are equal, and the examples are no study.'
	],
	madeFrom: {
		intro:
			'Three articles gave the course its ideas. Nothing of their wording was taken over, and several of their claims are put right.',
		articles
	}
} satisfies CourseInfo;
