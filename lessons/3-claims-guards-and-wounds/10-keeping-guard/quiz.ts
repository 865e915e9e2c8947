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
			id: 'a-ceiling-and-a-guard',
			ideas: [3],
			asks: 'Idea 3: protection sets a ceiling lower than the person would like. Who lacks it takes any small amount for the work of a guard, or any wish that is not met, or any praise that is let go by.',
			prompt:
				'Four people talk about how much warmth they take. Going only by their words, whose ceiling seems to be the work of a guard?',
			reread: { beat: 'it-worked-once' },
			options: [
				{
					id: 'two-evenings-and-no-more',
					text: '“Two evenings a week with my brother are my fill. He’d come for four, and it pains me to see him go. It’s two.”',
					feedback:
						'A ceiling too, and a matter of taste: the amount is the one that the speaker wants. What pains is the brother’s wish, and nothing tender is kept from him.'
				},
				{
					id: 'at-ten-he-wakes',
					text: '“I’d love to hear her to the end. But she rings at ten, and at ten our youngest wakes and shouts for his bottle.”',
					feedback:
						'The speaker gets less than they would like, and a small child is the reason. With another hour, as far as these words go, all of it would get through.'
				},
				{
					id: 'by-the-second-sentence',
					text: '“I’d love to hear her to the end. By the second kind sentence I’ve asked about her train.”',
					right: true,
					feedback:
						'The question about the train is out before the speaker has decided anything. Less gets through than is wanted, and the speaker’s own mouth is the reason. It is still a guess from two sentences.'
				},
				{
					id: 'cat-bus-and-hair',
					text: '“He praises the cat, the bus and my hair in one breath, and I let it go by. I do wish that he’d look first.”',
					feedback:
						'This is a judgement on the praise. The speaker knows which kind would be welcome, so the words tell of nothing that is too much to take.'
				}
			]
		},
		{
			kind: 'find',
			id: 'taking-down-the-sheets',
			ideas: [37],
			asks: 'Idea 37 in a scene: a lesson about showing feeling is taught by what an answer makes of it. Who looks for the rule that is said aloud marks the shed, who looks for harshness marks “Take your corner”; the lessons themselves are kind.',
			situation:
				'1974. Ewa is eleven and has just come home from school. In the yard her family is taking down the washing.',
			prompt:
				'Twice somebody answers Ewa in such a way that hiding what she feels works better for her than showing it. Mark those two lines. They need not be meant so: go by what she gets.',
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
					feedback:
						'Her mother is brisk, and she does ask. There are sheets to fold, and so far no feeling has been shown.'
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
					id: 'shed',
					who: 'Uncle',
					text: 'At your age I went behind the shed to cry.',
					feedback:
						'An old rule about crying out of sight. It costs Ewa nothing, because of what comes back to it at once.'
				},
				{
					id: 'wedding',
					who: 'Mother',
					text: 'You cried at your own wedding, and we all cried with you.',
					feedback: 'She takes the rule apart. In this family grown men have cried, and the others cried with them.'
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
					id: 'only-a-pencil',
					who: 'Ewa',
					text: 'It’s only a pencil.',
					feedback: 'She makes it small. The line is Ewa’s own, so it answers nobody’s feeling.'
				},
				{
					id: 'with-the-big-ones',
					who: 'Grandmother',
					text: 'That’s my girl. On Saturday you can ride up front with the big ones.',
					mark: true,
					feedback:
						'Praise and a treat, right after she has put the feeling away. It is meant to cheer her up, and it teaches as well.'
				},
				{
					id: 'straight',
					who: 'Mother',
					text: 'And pull. Lovely, straight as a table.',
					feedback: 'Praise again, and this time for a sheet. It has nothing to do with what she shows or hides.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'what-is-known-of-the-teachers',
			ideas: [37],
			asks: 'Idea 37 and the objective “compare what is known about three teachers”. Who has only the gist stretches the finding on control to tears, takes “may matter more” for a finding, and turns the two moderators round.',
			prompt:
				'Seven sentences about what parents, other children, films and custom teach. Where does each stand, going by what this lesson reports?',
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
						'Company matters: on average the difference was larger with other children. This is about what is shown. Nobody saw what the children felt.'
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
			id: 'links-wishes-and-order',
			ideas: [36, 37],
			asks: 'Ideas 36 and 37. Who takes two facts for a link calls the first false, and who takes memories for a follow-up calls the last true. Who reads an order from two ratings, or no wish from a guard, errs on the other two.',
			prompt: 'True or false, going by this lesson? Say also how sure you are.',
			reread: { beat: 'the-story-about-play' },
			statements: [
				{
					id: 'lacks-its-middle',
					text: 'Suppose it turns out that boys compete more in their games, and that men are less at ease with closeness. Even then the story about play would lack its middle.',
					truth: true,
					feedback: {
						true: 'Two facts side by side are not yet a chain. It would have to be shown that the boys who competed most are the men who are least at ease, and that nothing else explains it.',
						false:
							'Both ends would stand, without the piece between them. Boys and men differ from girls and women in much besides games, and any of that could be at work.'
					}
				},
				{
					id: 'half-of-their-traits',
					text: 'People who saw both “masculine” and “feminine” traits in themselves reported less fear of intimacy. The study would look the same if it was fear that made people hide half of their traits.',
					truth: true,
					feedback: {
						true: 'Two self-ratings at one time fit either order. The wider picture of oneself may lower the fear, or the fear may have narrowed the picture.',
						false:
							'One expects the traits to come first. Both were asked at the same time, so the numbers would be no different if the fear had come first.'
					}
				},
				{
					id: 'cannot-have-hoped',
					text: 'For days Ruben hoped that his son would ask about the clinic. When he does ask, Ruben talks about the parking. So in that minute he no longer wanted to be asked.',
					truth: false,
					feedback: {
						true: 'A guard shows what someone protects, and people can protect what they most hope to have seen. From the parking one cannot tell that the hope has gone.',
						false:
							'What a person shrinks from may be the moment of being seen. Wanting to be asked goes well with that, and neither cancels the other.'
					}
				},
				{
					id: 'men-of-forty-look-back',
					text: 'Men of forty are asked how they played as boys, and how close they are to people now. This can serve as the test that the story about play has not had.',
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
			id: 'once-more-my-cousin',
			ideas: [42],
			asks: 'Idea 42: avoiding is protection, here from what others did to gay men. Who lacks it reads the word as fear of being close, as an outdated habit that others may call off, or as a taste without a history.',
			situation:
				'Mateo is 61 and drove buses from one depot for thirty years. In his first winter there a driver was seen with a man. He got the night routes, and then no routes at all. Mateo has lived with Farid for nineteen years. At this year’s summer party he introduced him, once more, as “my cousin”. On the way home Farid’s niece asks, “Isn’t that a bit afraid of closeness?”',
			prompt: 'Which answer of Farid’s fits what this lesson says about such a guard?',
			reread: { beat: 'a-rule-that-was-right' },
			options: [
				{
					id: 'not-his-fault',
					text: '“A little, and I love him with it. After such a winter a man can become afraid of being close. It isn’t his fault.”',
					feedback:
						'Kindly meant, and it turns the depot into something that is wrong with Mateo. What he feared there was what others did. It says nothing about nineteen years at home.'
				},
				{
					id: 'safe-by-now',
					text: '“It was right, and it kept him his job. But with today’s laws and the young ones there he’s safe. He can let it go.”',
					feedback:
						'The first sentence is fair to Mateo. The rest decides for him that the yard is safe. He may retire the word, and the date is his.'
				},
				{
					id: 'hate-that-word',
					text: '“I hate that word. It isn’t me he keeps out with it, it’s them. And he knows that depot better than the two of us.”',
					right: true,
					feedback:
						'It says whom the word was for, and leaves the judging with the man who knows the place. Farid need not like it, and can tell Mateo so.'
				},
				{
					id: 'two-separate-things',
					text: '“Not a bit. He’s the closest person I know. For him home and work are two things, as they are for lots of people.”',
					feedback:
						'That can be true of a person, and it would need no explaining. It leaves out the winter in which a man lost his routes.'
				}
			]
		},
		{
			kind: 'several',
			id: 'a-guard-that-fits-today',
			ideas: [42],
			asks: 'Repeats Lesson 5 at idea 42: a guard is good sense where telling has a price or a no does not count. Who goes by noise, clumsiness or old hurt marks Oskar, Ikram or Baptiste, and passes over the father who danced and the joking sister.',
			repeats: 'telling-apart',
			prompt:
				'Five people show little of themselves to someone close. For whom is that good sense today, because of what the other one does? Think back to Lesson 5, and mark all that fit.',
			reread: { lesson: 'telling-apart', beat: 'four-acts-side-by-side' },
			options: [
				{
					id: 'oskar-and-the-cat',
					text: 'Oskar is 70. “What are you thinking?” asks his wife, ten times a day. “Nothing I’d tell you,” he says. She calls him an oyster and goes dancing without him. He looks after the cat.',
					feedback:
						'He says no to her face, ten times a day, and the day goes on. She may find it hard, and he may be shy. Nobody pays.'
				},
				{
					id: 'mirela-and-the-rent',
					text: 'Mirela, 19, tells her father only about lectures. When she had mentioned Sven, he shouted, and her rent came late until she stopped seeing him. At Easter he danced with her.',
					right: true,
					feedback:
						'Telling had a price, and it was lifted only when she gave in. A good Easter does not cancel it. Her guard needs no work: it protects her from what he does.'
				},
				{
					id: 'baptiste-and-rafe',
					text: 'Baptiste was laughed at for crying all through school. His boyfriend Rafe has seen him cry once and held his coat. “Fine,” says Baptiste still, and Rafe groans aloud.',
					feedback:
						'The reason lies in a school yard, and Rafe was not there. A groan is no price. The “fine” may stay or go, and it is not needed because of Rafe.'
				},
				{
					id: 'eamon-and-the-table',
					text: 'Eamon’s sister tells his troubles as funny stories when there are guests. He asked her to stop. She told the next one with him sitting there, and later drove him to the station.',
					right: true,
					feedback:
						'She had his no, and it counted for nothing. Everybody laughs, and he is the one who pays. Talking to her about the weather is sound judgement.'
				},
				{
					id: 'ikram-and-the-sofa',
					text: 'Ikram’s flatmate never asks how she is. When Ikram once told her, she said, “I’m useless at this,” and made room on the sofa. Then she talked about her bus until eleven.',
					feedback:
						'The flatmate was clumsy and made room. Ikram may well want somebody who asks. She has not been made to pay for what she told.'
				}
			]
		},
		{
			kind: 'write',
			id: 'nadine-in-the-kitchen',
			ideas: [36, 42],
			asks: 'Ideas 36 and 42 and the objective “identify one lesson about showing feeling in an invented life story”. Who lacks them writes what sort of person she is, or a diagnosis, or only that she should stop.',
			situation:
				'An invented life. At sixteen, in her first kitchen, Nadine saw the boy beside her burn his hand and cry. The others called him Lettuce for a month. A week later Nadine burned hers, and sang. Someone turned up the radio. She is forty-four now and runs a kitchen. Last night her daughter, who is moving out, asked, “Will you be sad?” Nadine sang.',
			prompt:
				'What may Nadine have learned in that kitchen about showing feeling? And what does the singing keep safe? Write two or three sentences. You can take somebody from a book or a film instead, or a rule that you met yourself.',
			starter: 'She may have learned that…',
			reread: { beat: 'two-lives-told-twice' },
			models: [
				{
					id: 'as-she-might-say-it',
					text: '“At work you got laughed at if you cried. So I sing. It kept them off me. I don’t know how to be sad when she’s looking.”',
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
