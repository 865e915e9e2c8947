import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'single',
			id: 'where-reflections-go',
			ideas: [],
			prompt: 'You write two lines under the question at the end of a lesson. Where do they go?',
			reread: { beat: 'what-stays-with-you' },
			options: [
				{
					id: 'tutor',
					text: 'To a tutor, who reads along and may reply',
					feedback:
						'Many courses work like that, so it is a fair worry. Here there is no tutor and no account, and nobody reads along.'
				},
				{
					id: 'partner',
					text: 'To someone close, if the two of you both take the course',
					feedback:
						'It can seem as if anything about two people had to be shared. The course shows it to nobody; what you tell anyone is up to you.'
				},
				{
					id: 'score',
					text: 'Into a score that says what sort of person you are',
					feedback:
						'Quizzes about love often end in a type, so one may expect it. Nothing you write is scored here, and the course has no types to give out.'
				},
				{
					id: 'nowhere',
					text: 'Nowhere. They stay on this device until you delete them',
					right: true,
					feedback:
						'Yes, and you need not write them at all. Remember that someone else who can open this device may see them.'
				}
			]
		},
		{
			kind: 'several',
			id: 'reasons-to-skip',
			ideas: [],
			prompt: 'Which of these are good reasons to skip a lesson, or to read only its summary? Choose all that are.',
			reread: { beat: 'how-a-lesson-goes' },
			options: [
				{
					id: 'too-near',
					text: 'It touches something that still hurts.',
					right: true,
					feedback: 'A good reason. The lesson will still be there another time, and it need not be another time.'
				},
				{
					id: 'not-mine',
					text: 'It is about something that I have no part in and no wish for.',
					right: true,
					feedback:
						'A good reason. Being single, wanting no sex or living in another way is no gap that a lesson has to fill.'
				},
				{
					id: 'must-be-grave',
					text: 'None of the others; something grave must have happened to you first.',
					feedback:
						'It is easy to think that a way out has to be earned. It does not. A grave reason is good, and so is a light one.'
				},
				{
					id: 'tired',
					text: 'You are tired and would rather have the short version.',
					right: true,
					feedback: 'A good reason. The summary gives the same points, and the next lesson opens all the same.'
				},
				{
					id: 'private-reason',
					text: 'You would rather not say.',
					right: true,
					feedback: 'A good reason. The course does not ask for one, and it keeps no list of them.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'can-and-cannot',
			ideas: [1, 6],
			prompt: 'What can this course do, and what can it not do?',
			reread: { beat: 'what-this-course-is-not' },
			groups: [
				{ id: 'can', label: 'This course can' },
				{ id: 'cannot', label: 'This course cannot' }
			],
			cards: [
				{
					id: 'loves-me',
					text: 'Tell me whether my partner loves me',
					group: 'cannot',
					feedback:
						'It cannot. It is a natural thing to want to know, and no lesson can look into another mind. Asking them is a way, where that is safe.'
				},
				{
					id: 'notice-mine',
					text: 'Help me to notice what I do when someone steps back',
					group: 'can',
					feedback:
						'It can. What you do yourself is something you can look at without asking anyone. Where a change of yours would be paid for at home, leave it; Lesson 5 comes first.'
				},
				{
					id: 'which-disorder',
					text: 'Say which disorder I have, or somebody else has',
					group: 'cannot',
					feedback:
						'It cannot, and it will not try. It speaks of moves and moments. A diagnosis is a matter for a qualified person who has met you.'
				},
				{
					id: 'see-the-dance',
					text: 'Show in stories how one person moves in and another moves off',
					group: 'can',
					feedback:
						'It can, from the next lesson on. In the stories both seats get their turn, since the unease may sit in either or in both.'
				},
				{
					id: 'keep-safe',
					text: 'Make somebody I am afraid of treat me better',
					group: 'cannot',
					feedback:
						'It cannot, and how they treat you is not your doing. The exercises are for people who are not afraid of each other. Lesson 5 and the help page are the place to begin.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'joining-and-finishing',
			ideas: [6],
			prompt: 'True or false, and how sure are you?',
			reread: { beat: 'two-ways-in' },
			statements: [
				{
					id: 'needs-a-partner',
					text: 'I need a partner who joins in.',
					truth: false,
					feedback: {
						true: 'It takes two to be close, so it seems that it should take two to learn about it. But the course is made for one person, partnered or not, and what it looks at is that person’s own part.',
						false: 'Right. It is made for one person, partnered or not. Nobody else has to join in or to know.'
					}
				},
				{
					id: 'skip-and-finish',
					text: 'If I skip the lessons on sex, I cannot finish.',
					truth: false,
					feedback: {
						true: 'In most courses finishing means doing everything. Here a skipped lesson holds nothing up, whichever it is, and no page will remind you of it as a debt.',
						false: 'Right. A skipped lesson holds nothing up, whichever it is, and you owe no reason.'
					}
				}
			]
		},
		{
			kind: 'next-line',
			id: 'a-message-from-a-friend',
			ideas: [],
			situation:
				'You have told a friend about this course. The friend writes, “I’m scared of what will happen if this is found on my phone.”',
			prompt: 'What do you answer?',
			reread: { beat: 'what-this-course-is-not' },
			options: [
				{
					id: 'other-device',
					text: '“Leave the exercises. Shall we look at the help page on my phone?”',
					right: true,
					feedback:
						'Yes: another device, which could also be one in a library, the help page, and no exercises. It says that your friend is not alone with this, and it asks instead of deciding.'
				},
				{
					id: 'honest-talk',
					text: '“Maybe try an honest talk about it one evening, when things are calm?”',
					feedback:
						'Between people who are not afraid, a talk is often a good idea. Being scared of being found out is different. A talk can make it less safe, and better words are not what is missing.'
				},
				{
					id: 'hide-it',
					text: '“Put it in a folder with a boring name. Nobody looks there.”',
					feedback:
						'It is meant kindly, and it sounds practical. But it leaves your friend alone with the fear, and a hidden folder can be found.'
				}
			]
		}
	]
});
