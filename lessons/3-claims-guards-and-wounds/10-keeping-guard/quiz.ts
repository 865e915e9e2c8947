import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'single',
			id: 'where-a-guard-is-at-work',
			ideas: [36],
			asks: 'Idea 36: a guard keeps something tender from being seen. Who takes it for being quiet chooses Amit or Adil; who takes it for keeping anything back chooses Jun. The right one is the most talkative.',
			prompt: 'In which of these is a guard most plainly at work, by the definition in this lesson?',
			reread: { beat: 'four-seconds-at-the-sink' },
			options: [
				{
					id: 'amit-since-easter',
					text: 'Amit has been short of words since Easter. When a friend asks, he says, “I’m afraid of the operation, and I don’t want to talk about it all day.”',
					feedback:
						'Few words, and the tender thing is among them: he is afraid. He limits the talking. A guard would keep the fear itself from being seen.'
				},
				{
					id: 'yara-and-the-voices',
					text: 'Yara does her late mother’s voice at any table, and people cry with laughing. Asked how she herself sleeps now, she does the uncle’s voice too.',
					right: true,
					feedback:
						'Many words and a practised turn, and how she sleeps stays out of sight. Guards can be loud, funny and generous. Whether she would like to keep hers is for her to say.'
				},
				{
					id: 'adil-and-the-club',
					text: '“No opinion,” says Adil whenever his sister brings up the quarrel in the club, and she takes it hard. He left in spring and has forgotten most of the names.',
					feedback:
						'He shows nothing because nothing here touches him. Behind a guard there is something that could hurt. His sister may be hurt all the same, and that is another matter.'
				},
				{
					id: 'jun-and-the-microphone',
					text: 'Jun lends nobody the good microphone. Colleagues have asked in earnest and in fun, and have been told, “No, that one stays with me.”',
					feedback:
						'Something is kept back, firmly and aloud. It is a microphone, and the no is a limit. There is nothing tender that anyone might see.'
				}
			]
		},
		{
			kind: 'single',
			id: 'more-than-one-can-take',
			ideas: [3],
			asks: 'Idea 3: a ceiling lies lower than the person would like. Who lacks it takes any small amount for a ceiling, or any habit that was learned early, or any praise that is let go by.',
			prompt:
				'Four people talk about how much warmth they take. Going only by their words, who speaks most plainly of what this lesson calls a ceiling?',
			reread: { beat: 'it-worked-once' },
			options: [
				{
					id: 'two-evenings',
					text: '“Two evenings a week with my brother are what I like. He’d come for four. We’ve talked about it, and it’s two.”',
					feedback:
						'The amount is small, and it is the amount that the speaker wants. A wish and a limit that agree sound like a preference.'
				},
				{
					id: 'learned-as-a-boy',
					text: '“I learned as a boy to do without being fussed over. By now it’s what I’d choose, and I sleep well on it.”',
					feedback:
						'Learned early, and liked today. Where a habit comes from does not make it a ceiling. It would be one if he wished that more got through.'
				},
				{
					id: 'asks-about-the-train',
					text: '“I’d love to hear her to the end. By the second kind sentence I’ve asked about her train.”',
					right: true,
					feedback:
						'The wish says stay, and the question about the train is out before anything has been decided. Less gets through than the speaker would like. That is still a guess from two sentences.'
				},
				{
					id: 'praises-the-bus',
					text: '“He praises the cat, the bus and my hair in one breath, so I let it go by. From someone who’d looked, I’d take it.”',
					feedback:
						'This is a judgement on the praise. The speaker can say which kind would be welcome, so nothing here is too much to bear.'
				}
			]
		},
		{
			kind: 'find',
			id: 'taking-down-the-sheets',
			ideas: [37],
			asks: 'Idea 37 in a scene: a lesson about showing feeling is taught by what an answer makes of it. Who looks for the rule that is said aloud marks the pump, who looks for harshness marks “Take your corner”; the lessons themselves are kind.',
			situation:
				'1974. Ewa is eleven and has just come home from school. In the yard her family is taking down the washing.',
			prompt:
				'Mark the two lines in which an answer makes hiding a feeling pay better than showing it. It need not be meant so. A rule that is only quoted does not count.',
			reread: { beat: 'what-children-are-told' },
			lines: [
				{
					id: 'peg',
					who: 'Ewa',
					text: 'Her peg’s empty. They’ve taken the name off.',
					feedback: 'She begins with what she saw. Nobody knows yet whom she means.'
				},
				{
					id: 'corner',
					who: 'Mother',
					text: 'Whose peg? Take your corner.',
					feedback: 'Brisk, and a question. There are sheets to fold, and so far no feeling has been shown.'
				},
				{
					id: 'halina',
					who: 'Ewa',
					text: 'Halina’s. They’ve moved to the coast, and she never said.',
					feedback: 'Now it is out: a friend is gone, without a word.'
				},
				{
					id: 'grass',
					text: 'Ewa’s end of the sheet goes down into the grass.',
					feedback: 'The first thing that shows. Nobody scolds her for the sheet.'
				},
				{
					id: 'pump',
					who: 'Uncle',
					text: 'At your age we went behind the pump for that.',
					feedback: 'He quotes an old rule about crying out of sight. Wait and see what becomes of it.'
				},
				{
					id: 'wedding',
					who: 'Mother',
					text: 'You cried at your own wedding, and we all cried with you.',
					feedback: 'She takes the rule apart. In this family, grown men have cried and been joined.'
				},
				{
					id: 'handkerchief',
					text: 'Ewa laughs through her nose, and her mother pulls a handkerchief out of her own sleeve for her.',
					feedback: 'What she shows is met with something to hold. Up to here, showing has paid.'
				},
				{
					id: 'blue-pencil',
					who: 'Ewa',
					text: 'I’ve still got her blue pencil. I was going to give it back tomorrow, and now I can’t, I can’t ever.',
					feedback: 'The heart of it, and louder than before. She has shown nearly all there is.'
				},
				{
					id: 'hush',
					who: 'Mother',
					text: 'Hush now, or you’ll set your grandmother off, with her heart.',
					mark: true,
					feedback:
						'Kindly said. Ewa’s tears are now a danger to someone else, and hiding them is a way to look after her.'
				},
				{
					id: 'button',
					text: 'On the bench her grandmother bites off a thread and holds a button up to the light.',
					feedback: 'She does not look like somebody who is about to be set off. Ewa may not see that.'
				},
				{
					id: 'only-a-pencil',
					who: 'Ewa',
					text: 'It’s only a pencil.',
					feedback: 'She makes it small. This is what she does with the first lesson; it is not an answer to her.'
				},
				{
					id: 'up-front',
					who: 'Uncle',
					text: 'That’s my girl. On Saturday you ride up front with me.',
					mark: true,
					feedback:
						'Praise and a treat, right after she has put the feeling away. He wants to cheer her up, and it teaches as well.'
				},
				{
					id: 'straight',
					who: 'Mother',
					text: 'And pull. Lovely, straight as a table.',
					feedback: 'Praise again, and this time for a sheet. It has nothing to do with what she shows or hides.'
				},
				{
					id: 'carries',
					text: 'Ewa carries all the sheets in by herself, with her chin on top.',
					feedback:
						'One can guess what she took in from that afternoon. Another child might have forgotten it by supper.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'what-is-known-of-the-teachers',
			ideas: [37],
			asks: 'Idea 37 and the objective “compare what is known about three teachers”. Who has only the gist stretches the finding on control to tears, takes “may matter more” for a finding, and turns the two moderators round.',
			prompt:
				'Parents, other children, media and custom: how do these seven sentences stand beside what this lesson reports?',
			reread: { beat: 'parents-friends-screens' },
			groups: [
				{ id: 'found', label: 'Fits what was found' },
				{ id: 'open', label: 'Open: the lesson has no finding on it' },
				{ id: 'against', label: 'Runs against what was found' }
			],
			cards: [
				{
					id: 'how-strictly',
					text: 'Knowing only how strictly a child is controlled at home, one could hardly guess whether it is a girl or a boy.',
					group: 'found',
					feedback:
						'That is what almost alike means, over a great many families. In your own family it may have been quite different, and that would contradict nothing.'
				},
				{
					id: 'answer-to-tears',
					text: 'Parents answer a son’s tears in the same way as a daughter’s.',
					group: 'open',
					feedback:
						'The review was about control. To read this off it would stretch a finding to something that it did not measure.'
				},
				{
					id: 'films-and-fathers',
					text: 'Films and songs teach boys more about hiding tears than their fathers do.',
					group: 'open',
					feedback:
						'It may be so. The lesson has no figure for films or for songs, and so there is nothing to set beside the fathers.'
				},
				{
					id: 'who-is-there',
					text: 'A boy and a girl who show much the same beside their parents may differ more in the school yard.',
					group: 'found',
					feedback:
						'Company matters: on average the difference was larger with other children. This is about what is shown. What is felt nobody saw.'
				},
				{
					id: 'head-start-in-anger',
					text: 'In showing anger boys are a little ahead when they are small, and their lead grows until they are grown up.',
					group: 'against',
					feedback:
						'The first half was found in small children. By the teens it had turned round, so the lead does not grow.'
				},
				{
					id: 'parents-bring-it-out',
					text: 'It is parents who bring the difference out. With strangers, boys and girls show the same.',
					group: 'against',
					feedback:
						'The two kinds of company have changed places here. The difference was smaller beside parents. Why that is so has not been settled.'
				},
				{
					id: 'weeping-at-funerals',
					text: 'Where custom lets men weep at funerals, their sons find closeness easier later on.',
					group: 'open',
					feedback:
						'A good question about custom. One would need many places and many years, and the lesson reports no such study.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'links-and-wishes',
			ideas: [36, 37],
			asks: 'Ideas 36 and 37. Who takes two facts for a link, or memories for a follow-up, calls the two on play true; who reads a cause from a link, or no wish from a guard, calls the other two false.',
			prompt: 'True or false? Say also how sure you are.',
			reread: { beat: 'the-story-about-play' },
			statements: [
				{
					id: 'two-facts',
					text: 'Suppose it turns out that boys compete more in their games, and that men are less at ease with closeness. The story about play would then be confirmed.',
					truth: false,
					feedback: {
						true: 'Both ends would stand, without the piece between them. Boys and men differ from girls and women in much besides games, and any of that could be at work.',
						false:
							'Two facts side by side are not yet a chain. It would have to be shown that the boys who competed most are the men who are least at ease, and that nothing else explains it.'
					}
				},
				{
					id: 'fear-came-first',
					text: 'People who saw both “masculine” and “feminine” traits in themselves reported less fear of intimacy. If fear had made the others hide some of their traits, the study would look the same.',
					truth: true,
					feedback: {
						true: 'Two self-ratings at one time fit either order. The wider picture of oneself may lower the fear, or the fear may have narrowed the picture.',
						false:
							'One expects the traits to come first. Both were asked at the same time, so the numbers would be no different if the fear had come first.'
					}
				},
				{
					id: 'ruben-and-the-parking',
					text: 'For days Ruben hoped that his son would ask about the clinic. When he does ask, Ruben talks about the parking. The hope can be as real in that minute as before.',
					truth: true,
					feedback: {
						true: 'What a person shrinks from may be the moment of being seen. Wanting to be asked goes well with that, and neither cancels the other.',
						false:
							'It would be false if a guard showed what someone wants. It shows what someone protects, and people can protect what they most hope to have seen.'
					}
				},
				{
					id: 'men-of-forty',
					text: 'Men of forty are asked how they played as boys, and how close they are to people now. This would be the test that the story about play still lacks.',
					truth: false,
					feedback: {
						true: 'Both are measured, but one of them in memory, thirty years later. A man who finds closeness hard may also remember the rough games best.',
						false:
							'It looks back where one would have to follow children forward. It also asks about nothing else that might explain both answers.'
					}
				}
			]
		},
		{
			kind: 'next-line',
			id: 'my-cousin-at-the-depot',
			ideas: [42],
			asks: 'Idea 42: avoiding is protection, here from what others did to gay men. Who lacks it reads the word as a lack of love, as an outdated habit that others may call off, or as a taste without a history.',
			situation:
				'Mateo is 61 and drove buses from one depot for thirty years. In his first winter there a driver was seen with a man. He got the night routes, and then no routes at all. At this year’s summer party Mateo introduced Farid, once more, as “my cousin”. On the way home Farid’s niece asks him, “Isn’t that a bit afraid of closeness?”',
			prompt: 'Which answer of Farid’s fits what this lesson says about such a guard?',
			reread: { beat: 'a-rule-that-was-right' },
			options: [
				{
					id: 'found-the-word',
					text: '“Partly, I’d say. A man who is quite at ease with me would have found the word in nineteen years.”',
					feedback:
						'Here the guard is measured by the love. It was put up against what the depot did, and it says nothing about nineteen years at home.'
				},
				{
					id: 'had-its-day',
					text: '“It was right in that winter. But the law has changed, the people too, and by now such a rule has had its day.”',
					feedback:
						'The first sentence is fair to Mateo. The rest decides for him that the yard is safe. He may retire the word, and the date is his.'
				},
				{
					id: 'against-the-others',
					text: '“We’re close. It was never me that he kept out with that, it was them. And he knows that depot better than we do.”',
					right: true,
					feedback:
						'It says whom the word was for, and leaves the judging with the man who knows the place. Farid may still tell him which word he would like to hear one day.'
				},
				{
					id: 'home-and-work',
					text: '“There’s nothing behind it, I think. He’s simply one of those who like to keep home and work apart.”',
					feedback:
						'That can be true of a person, and it would need no explaining. It leaves out the winter in which a man lost his routes.'
				}
			]
		},
		{
			kind: 'several',
			id: 'a-guard-that-fits-today',
			ideas: [42],
			asks: 'Repeats Lesson 5 at idea 42: a guard is good sense where telling has a price or a no does not count. Who goes by noise, clumsiness or old hurt marks Oskar, Dilek or Malik, and passes over the calm father and the joking sister.',
			repeats: 'telling-apart',
			prompt:
				'Five people show little of themselves to someone close. For whom is that good sense today, because of what the other one does? Think back to Lesson 5, and mark all that fit.',
			reread: { lesson: 'telling-apart', beat: 'four-acts-side-by-side' },
			options: [
				{
					id: 'oskar-the-oyster',
					text: 'Oskar is 70. “What are you thinking?” asks his wife, ten times a day. “Nothing I’d tell you,” he says. She calls him an oyster, and they go dancing.',
					feedback:
						'He says no to her face, ten times a day, and goes dancing with her. She may find it hard, and he may be shy. Nobody pays.'
				},
				{
					id: 'ines-and-the-rent',
					text: 'Ines, 19, tells her father only about lectures. After she had mentioned Sven, her rent came late until she stopped seeing him.',
					right: true,
					feedback:
						'Telling had a price, and it was lifted only when she gave in. Nothing loud was said. Her guard needs no work: it protects her from what he does.'
				},
				{
					id: 'malik-and-joss',
					text: 'Malik was laughed at for crying all through school. His boyfriend Joss has seen him cry once and held his coat. “Fine,” says Malik still.',
					feedback:
						'The reason lies in a school yard, and Joss was not there. Malik may keep his “fine” or put it down. It is not needed because of Joss.'
				},
				{
					id: 'theo-and-the-table',
					text: 'Theo’s sister tells his troubles as funny stories when there are guests. He asked her to stop. She told the next one with him sitting there.',
					right: true,
					feedback:
						'She had his no, and it counted for nothing. Everybody laughs, and one person’s life gets smaller. Talking to her about the weather is sound judgement.'
				},
				{
					id: 'dilek-and-the-sofa',
					text: 'Dilek’s flatmate never asks how she is. When Dilek once told her, she said, “I’m useless at this,” and made room on the sofa.',
					feedback:
						'Clumsy, and a place to sit. Dilek may well want somebody who asks. She has not been made to pay for what she told.'
				}
			]
		},
		{
			kind: 'write',
			id: 'what-nadine-learned',
			ideas: [36, 42],
			asks: 'Ideas 36 and 42 and the objective “identify one lesson about showing feeling in an invented life story”. Who lacks them writes what sort of person she is, or a diagnosis, or only that she should stop.',
			situation:
				'An invented life. At sixteen, in her first kitchen, Nadine saw the boy beside her burn his hand and cry. For a month he was put on washing lettuce, and the others called him Lettuce. A week later Nadine burned hers, and sang. Someone turned up the radio. She is forty-four now and runs a kitchen. Last night her daughter, who is moving out, asked, “Will you be sad?” Nadine sang.',
			prompt:
				'Write two or three sentences: a lesson about showing feeling that Nadine may have learned, and what her singing protects. You can take a person from a book or a film, or a rule that you met yourself.',
			starter: 'She may have learned that…',
			reread: { beat: 'two-lives-told-twice' },
			models: [
				{
					id: 'from-inside',
					text: '“If it hurts, make a sound that nobody can laugh at. It kept me at the stove, and it kept my tears for me. I don’t know yet how to be sad with an audience.”',
					note: 'Told as Nadine might tell it. One hears why it was clever, and what is still tender. It puts words into her mouth, so it is a story, and only she could say whether it fits.'
				},
				{
					id: 'from-outside',
					text: '“She may have learned, from the others and not from home, that pain is safe if it comes as a tune. The song protects her place among them. In a hot kitchen it may still be useful. With her daughter she can choose.”',
					note: 'It names the teachers and asks where the guard still serves. That is clearer, and cooler. What she is shielding in the doorway, her sadness, is hardly felt.'
				}
			],
			checks: [
				{
					id: 'a-lesson',
					text: 'Does it say what was learned about showing a feeling, and not what sort of person she is?'
				},
				{ id: 'protects', text: 'Does it name something that the guard protects or protected?' },
				{ id: 'no-fault', text: 'Does it leave open whether the guard should stay or go?' }
			]
		}
	]
});
