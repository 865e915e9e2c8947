import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'sorting',
			id: 'slips-from-eight-drawers',
			ideas: [8, 10],
			asks: 'Ideas 8 and 10, and the objective on observation and verdict. Stamps such as “never”, a date or a harsh tone mislead here: who goes by them takes a countable fact for a verdict and a dated verdict for a fact.',
			prompt:
				'Eight slips from eight drawers. Could a camera have caught it, is it a guess at what somebody feels or means, or does it judge a whole person? How kind or how hard it sounds does not count.',
			reread: { beat: 'three-kinds-of-sentence' },
			groups: [
				{ id: 'observation', label: 'Observation' },
				{ id: 'interpretation', label: 'Interpretation' },
				{ id: 'verdict', label: 'Verdict' }
			],
			cards: [
				{
					id: 'none-of-nine',
					text: 'He has never come to a concert of mine, and there were nine.',
					group: 'observation',
					feedback:
						'It can be counted, and it may hurt a great deal. “Never” is often the stamp of a verdict; here it is a sum.'
				},
				{
					id: 'her-thoughtless-self',
					text: 'On Monday at eight she was her thoughtless self.',
					group: 'verdict',
					feedback:
						'The day and the hour do not help. What she did at eight is missing. What sort of person she is has been decided.'
				},
				{
					id: 'dull-friends',
					text: 'They find my friends dull and are too polite to say so.',
					group: 'interpretation',
					feedback:
						'That may be right. Dullness and politeness are read off faces, and these are people whom one could ask.'
				},
				{
					id: 'said-selfish',
					text: '“You are selfish,” she said, and took her coat.',
					group: 'observation',
					feedback:
						'There is a verdict in it, and it belongs to her. The slip reports that she said it, which a microphone would have caught.'
				},
				{
					id: 'good-through',
					text: 'My brother is good through and through.',
					group: 'verdict',
					feedback:
						'It is said with love and judges the whole man. Not one thing that he did is named. Kind verdicts are just as hard to check.'
				},
				{
					id: 'relieved',
					text: 'She was relieved on Friday when I couldn’t come.',
					group: 'interpretation',
					feedback: 'Perhaps she let out a breath, and that could be seen. Relief is the meaning given to it.'
				},
				{
					id: 'in-the-car',
					text: 'After he rang off I sat in the car and cried.',
					group: 'observation',
					feedback:
						'This time it is about the writer. Anyone walking past the car could have seen it. Why the tears came would be a second slip.'
				},
				{
					id: 'lets-people-down',
					text: 'Now and then one can’t help seeing it: they let people down.',
					group: 'verdict',
					feedback:
						'“Now and then” is about when the writer sees it. What is seen is a character, without a day or an act.'
				}
			]
		},
		{
			kind: 'find',
			id: 'beans-on-the-step',
			ideas: [10],
			asks: 'Idea 10. Without it one marks each unfriendly line: the soap dish, the roses, the clutch. The filter is found only where something good is turned against him by a motive that she adds.',
			situation:
				'Gerda is 67, and her brother Clemens moved in with her at New Year. She and Piers from next door are shelling beans on the step.',
			prompt:
				'Mark the two lines in which good news about Clemens is bent to fit. News that is bad anyway, or is doubted because of something that happened, does not count.',
			reread: { beat: 'good-news-bent-to-fit' },
			lines: [
				{
					id: 'ladder',
					who: 'Piers',
					text: 'He was up early. I saw the ladder go by.',
					feedback: 'Piers tells what he saw, and leaves it to her what to make of it.'
				},
				{
					id: 'gutters',
					who: 'Gerda',
					text: 'The gutters. I asked on Sunday and he did them this morning.',
					feedback: 'She asked, he did it, and that is how she tells it. So far it comes through straight.'
				},
				{
					id: 'at-seventy',
					who: 'Piers',
					text: 'Up there, at seventy.',
					feedback: 'Half praise and half alarm. He offers her a chance to say something kind.'
				},
				{
					id: 'be-seen',
					who: 'Gerda',
					text: 'He likes to be seen at it.',
					mark: true,
					feedback: 'Bent. The work is done, and now it was done for the street. She has not asked him why he did it.'
				},
				{
					id: 'dressing-gown',
					who: 'Piers',
					text: 'Well, there was me. In my dressing gown.',
					feedback: 'A joke that doubts her reading: the street was nearly empty.'
				},
				{
					id: 'razor-in-the-dish',
					who: 'Gerda',
					text: 'His razor was in my soap dish again. I’ve told him twice.',
					feedback: 'A fault told as a fault, and a fair complaint. There is no good news here that could be bent.'
				},
				{
					id: 'nice-roses',
					who: 'Piers',
					text: 'Nice roses he brought you.',
					feedback: 'He changes the subject, away from the razor and towards something friendly.'
				},
				{
					id: 'whose-roses',
					who: 'Gerda',
					text: 'Mrs Webb was round at noon, asking about hers.',
					feedback:
						'It takes some shine off a kindness. The doubt rests on something that happened, though, and no motive is made up.'
				},
				{
					id: 'maren-laughs',
					who: 'Piers',
					text: 'My wife says he rings your Maren on Fridays, and Maren laughs until she has to sit down.',
					feedback: 'More good news, at third hand. It is told as he heard it.'
				},
				{
					id: 'an-audience',
					who: 'Gerda',
					text: 'It’s an audience he’s after.',
					mark: true,
					feedback:
						'Bent. He makes his niece laugh each week, and it becomes his vanity. His next kindness can be fitted in the same way.'
				},
				{
					id: 'clutch',
					who: 'Gerda',
					text: 'He told her the clutch was new when he sold her that car. It wasn’t.',
					feedback:
						'That is hard on him, and it may be quite true. A wrong is told as a wrong; a filter would have to do something to a kindness.'
				},
				{
					id: 'half-the-roof',
					who: 'Gerda',
					text: 'And he paid half of the new roof, the day the bill came. I didn’t know where to look.',
					feedback: 'Good news gets through as it was. She does not know what to do with it, and she leaves it whole.'
				}
			]
		},
		{
			kind: 'write',
			id: 'a-page-of-four-lines',
			ideas: [11, 13],
			asks: 'Ideas 11 and 13: the strengths have to come back into view beside the complaint, and the last line turns to one’s own conduct. Who lacks them writes four complaints, or a complaint taken back.',
			situation:
				'Take someone whose ordinary faults you collect, or take Yusuf’s place. His brother Nabil lives with him and brings the car back with an empty tank. Nabil also sits with their father each Thursday, and he taught Yusuf’s son Ali to swim. Last week Yusuf called him a parasite in front of Ali. Leave out anybody you are afraid of.',
			prompt:
				'Write the page: one complaint that is alive today, two strengths that are true, and one thing that you (or Yusuf) would undo.',
			starter: 'What bothers me today is…',
			reread: { beat: 'a-page-with-room-for-both' },
			models: [
				{
					id: 'four-facts',
					text: '“On Monday the tank was empty and I was late. He sits with Dad on Thursdays. He taught Ali to swim. I’d take back ‘parasite’.”',
					note: 'Four facts and no comment. What they mean to Yusuf stays open, and a page that is for him alone can do without it. It is the easier one to write while he is still cross.'
				},
				{
					id: 'what-it-means',
					text: '“On Monday I stood by the road and felt used. His Thursdays with Dad cost him his football, and he has never said so. Ali isn’t afraid of deep water, thanks to him. And Ali heard me say that word.”',
					note: 'It says what each thing means, and whom the word reached. That takes a calmer hour. The feeling makes the complaint larger, and the strengths are large enough to stand beside it.'
				}
			],
			checks: [
				{ id: 'one-that-matters', text: 'Is there one complaint only, about something that still matters today?' },
				{ id: 'no-sting', text: 'Do both strengths stand without a “but” or a sting at the end?' },
				{ id: 'own-act', text: 'Does the last line name an act of one’s own, without saying what led to it?' }
			]
		},
		{
			kind: 'confidence',
			id: 'files-in-may-and-june',
			ideas: [8, 9, 10],
			asks: 'Ideas 8 to 10 and the evidence. Who thinks that only faults are filed calls the first false; who takes an average for a person, or a filter for blindness, calls the two in the middle true; who trusts a feeling of clarity calls the last false.',
			prompt: 'True or false? Say also how sure you are.',
			reread: { beat: 'how-clearly-we-see-each-other' },
			statements: [
				{
					id: 'longer-by-june',
					text: 'Noor has a full file on Ellis. In May all that Ellis did was kind, and by June the file was longer. That is what this lesson would lead one to expect.',
					truth: true,
					feedback: {
						true: 'A full file narrows the filter, and the narrow filter turns kindness into evidence. So there are new items without a new fault.',
						false:
							'It would be odd if only faults went in. Once the filter is narrow, a kindness goes in as well, with a motive added to make it fit.'
					}
				},
				{
					id: 'mateo-this-week',
					text: 'In a review people were a little too harsh, on average, about how loving a partner is towards them. It follows that Farid is too harsh when he finds Mateo cool this week.',
					truth: false,
					feedback: {
						true: 'An average leans one way, and single people stand on both sides of it. Mateo may well be cool this week, and Farid can ask him.',
						false:
							'The average is about many couples. It is a reason for Farid to ask before he decides, and no finding about this week.'
					}
				},
				{
					id: 'alarm-and-the-drawer',
					text: 'Ruta has a full drawer on her brother-in-law and bends even his greetings to fit it. So what alarmed her last night can tell her nothing about him.',
					truth: false,
					feedback: {
						true: 'That would hold if a filter bent everything. In the study of newlyweds, feeling close went with how wives read good and mildly bad moods. No such thing was found for strongly bad ones.',
						false:
							'A filter bends some things and leaves others straight. Alarm deserves to be heard, your own as well.'
					}
				},
				{
					id: 'clear-at-last-or-worn-down',
					text: 'Ragna once praised her business partner and now smiles at what he says. She feels clear-sighted at last. It follows from this lesson that the feeling does not tell whether she sees him better or worse.',
					truth: true,
					feedback: {
						true: 'The same feeling comes when admiration has only worn down. To know whether she sees better, Ragna would have to look again at what he does.',
						false:
							'Cynicism brings a feeling of clear sight with it, earned or not. The old praise may have been too kind and the new smile too hard.'
					}
				}
			]
		},
		{
			kind: 'single',
			id: 'joris-and-the-wrong-page',
			ideas: [12],
			asks: 'Idea 12: the keeper of a case begins to act in ways that he himself does not respect. Without it one takes his suffering, the proper record, or what others would call unkind for the cost that is meant.',
			situation:
				'Joris is sixty-one and manages the stage in a small theatre. For a year he has kept a file in his head about Pim, who does the lights.',
			prompt:
				'Somebody who builds a case can begin to act in ways that he himself finds shabby. Which sentence shows that?',
			reread: { beat: 'what-it-costs-the-keeper' },
			options: [
				{
					id: 'told-the-director',
					text: 'In front of Pim, Joris has told the director that he would rather work with someone else. He thinks that only fair.',
					feedback:
						'It is hard on Pim, and other people may call it unkind. Joris did it openly and finds it right, so his own idea of what is decent has not been hurt.'
				},
				{
					id: 'show-report',
					text: 'Joris puts each late cue into the show report, as the theatre asks of all its stage managers.',
					feedback:
						'A record that the job requires, kept the same way for all. A file against one man would be something else, and Joris need not be ashamed of this one.'
				},
				{
					id: 'says-nothing',
					text: 'Joris is proud of catching slips in time. Last night he saw that Pim had the wrong page, kept quiet and waited.',
					right: true,
					feedback:
						'He lets happen what he is proud of preventing, so by his own measure he has moved. That cases do this to people is an account from practice, and how often is not known.'
				},
				{
					id: 'sleeps-badly',
					text: 'Joris sleeps badly before a first night. The sound of Pim’s keys on the stairs makes him feel ill and old.',
					feedback:
						'The file may be making him unhappy, and that is a cost. It is something he feels. What he does to anyone has not changed by it.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'the-form-for-the-nursery',
			ideas: [7],
			asks: 'Idea 7: blame does not get the thing done, also in a calm voice. Without it one picks by tone or by the “I”: the calm dates, the gentle guess and the hopeful appeal all sound warmer than the plain question.',
			situation:
				'Rike and Jens have two small children. A form for the nursery needs both their names. Three times Jens has said that he would sign it, and it still hangs on the fridge. They are not afraid of each other.',
			prompt: 'Which line leaves the case closed and makes a request, as this lesson means it?',
			reread: { beat: 'one-thing-for-today' },
			options: [
				{
					id: 'dates-tonight',
					text: '“It was the 2nd, and then the 9th, and then Sunday. Could we both look at that calmly tonight?”',
					feedback:
						'There is a request in it, for a reading of the file. A file in a quiet voice is a file: Jens may dispute the ninth or explain Sunday, and the form is where it was.'
				},
				{
					id: 'against-the-nursery',
					text: '“I’m getting nervous. I wonder if you’ve put it off because you don’t want her to go there.”',
					feedback:
						'It is a guess at his reasons, and a fair thing to ask some day. If he says “No”, she has an answer about the nursery and none about the form.'
				},
				{
					id: 'before-breakfast',
					text: '“The form’s due on Friday. Will you sign it now, before she wants her breakfast?”',
					right: true,
					feedback:
						'One thing and one moment, with none of the three earlier promises in it. He may not want to sign at all; with this question she would at least find that out today.'
				},
				{
					id: 'count-on-from-today',
					text: '“I don’t want a quarrel, I’m just tired. From today, could you be more reliable about these forms?”',
					feedback:
						'The wish is real, and it carries a verdict inside: so far he has been unreliable. One can agree to be reliable and still not have signed.'
				}
			]
		},
		{
			kind: 'write',
			id: 'a-request-or-a-limit',
			ideas: [13],
			asks: 'Idea 13: from the file back to what one feels, wants and will do. Who lacks it writes what the other is like; who mixes up limit and rule writes what the other must do.',
			situation:
				'Two cases, unless you have one of your own. Renske’s grown son has moved back in and plays music until one; she gets up at six. Zoran’s oldest friend has driven him to each hospital appointment, and now asks for a loan for the fourth time. Leave out anybody whose answer you would have to fear.',
			prompt:
				'Write two or three sentences to say aloud: a request about today, or a limit that holds even though the other person has good sides.',
			reread: { beat: 'one-thing-for-today' },
			models: [
				{
					id: 'renske-asks',
					text: '“I was awake at one again, and I’m dreading six o’clock. Would you use the headphones after eleven tonight?”',
					note: 'A request. It has one night, one wish and what it is like for her. Her son can say no or offer half past. What she will do after a no is still open.'
				},
				{
					id: 'zoran-says',
					text: '“I don’t know what I’d have done without you and that car. I’m not lending money any more.”',
					note: 'A limit. The thanks are true and change nothing about the second sentence, which needs no reason and no yes. It does not settle the three old loans; they can have their own day.'
				}
			],
			checks: [
				{ id: 'one-thing', text: 'Is it about one thing, with no older item beside it?' },
				{ id: 'which-of-two', text: 'Is it clear whether it asks for something or says what you will do?' },
				{
					id: 'theirs-stays-theirs',
					text: 'Does it leave to the other person what is theirs: their answer, their money, their time?'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'six-drawers-or-records',
			ideas: [8],
			asks: 'Repeats Lesson 5 at the border of idea 8: what the writer can see decides (is a no free, does it end only by giving in, whose life gets smaller, is it planned around). Loud or soft voices, good days and the number of dates mislead.',
			repeats: 'telling-apart',
			prompt:
				'Six people keep notes about someone close. Which notes are a drawer of ordinary faults? Which are a record of harm, to be kept where the other one does not look, and shown to someone trusted only if the writer wishes? Think back to Lesson 5, and go by what the writer can see.',
			reread: { lesson: 'telling-apart', beat: 'four-acts-side-by-side' },
			groups: [
				{ id: 'drawer', label: 'A drawer' },
				{ id: 'record', label: 'A record of harm' }
			],
			cards: [
				{
					id: 'bath-rim',
					text: '“Bath not wiped: 3rd, 7th, 12th, 13th.” Gisela reads it out to her flatmate Sofie, who says that Gisela’s boots are worse and goes to bed.',
					group: 'drawer',
					feedback:
						'Sofie can answer back and go to bed, and nothing follows. Four dates look grave on paper; they show a bath.'
				},
				{
					id: 'hearing-aids-and-cards',
					text: '“Hearing aids gone: Tuesday, Saturday.” Walter is 74. He gets them back from his wife once he has rung his brother and put him off. Then they play cards, and she laughs at his jokes.',
					group: 'record',
					feedback:
						'It ends when he gives in, and it is his brother whom he no longer sees. The cards do not undo that. A person he trusts, or a service, can help him to keep such notes safe.'
				},
				{
					id: 'shouted-and-thursday',
					text: '“She shouted: 5th, 19th.” On the 19th Tibor said that he wouldn’t go on like this, and went out. She was still cross in the morning. On Thursday he went out again.',
					group: 'drawer',
					feedback:
						'As told, he goes when he likes, and her being cross changes nothing about it. Had he begun to stay in so that she keeps calm, his list would be of the other kind.'
				},
				{
					id: 'up-the-stairs',
					text: '“Asked who was there: Friday, Sunday, Wednesday.” Her boyfriend shouts it up the stairs, and is the first to laugh about it. Abena now leaves out the names that bring on a bad evening.',
					group: 'record',
					feedback:
						'She plans each answer around what would follow. The laugh afterwards does not undo that. It is enough to talk to someone about, without being sure.'
				},
				{
					id: 'as-you-like',
					text: '“Late: 6.40, 6.50, 7.15.” Marta has told her girlfriend that she goes in at half past without her, and does. “As you like,” says her girlfriend, very softly. On Sunday she is just as late.',
					group: 'drawer',
					feedback:
						'A limit stands beside this drawer. Marta says what she will do and does it. The soft answer leads to nothing but another late Sunday, which is annoying and costs her no freedom.'
				},
				{
					id: 'asked-for-her-shoes',
					text: '“Shoes: no. Dentist: not yet.” Annegret’s wage is paid into an account that only her husband can open. He is friendly about it and says she worries too much.',
					group: 'record',
					feedback:
						'She has to ask for what she earned, and he asks nobody. It runs one way, and a friendly tone does not change that.'
				}
			]
		}
	]
});
