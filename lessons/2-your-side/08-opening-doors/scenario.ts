import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'eleven-at-the-kitchen-table',
	initial: 'droppedBag',
	context: start({ openness: 4, safety: 5, tension: 3, rest: 6 }),
	meta: {
		title: 'Eleven at the kitchen table',
		seat: 'Rosa',
		people: [
			{
				name: 'Rosa',
				about:
					'she/her, 58, night-bus dispatcher, on an early week. She wears hearing aids, lives alone and likes it. You sit in her seat.'
			},
			{
				name: 'Jun',
				about:
					'they/them, 24, her grown child, a junior producer at a local radio station. They have no partner and want none.'
			}
		],
		setting:
			'A weekday, eleven at night, in Rosa’s flat. Jun has a room across town and a key to this door. All autumn, first as a volunteer and now for money, they have been recording people who work at night, for a series that is to go out in the new year. Marit, the editor, decides who presents what.',
		example: [
			'On a Sunday two old friends, Oluchi and Bea, are putting up a shelf. Bea did not get the flat that she had been to see four times. “It doesn’t matter,” she says, and looks for the screwdriver, which is in her other hand.',
			'Oluchi knows a very good agency. She keeps that to herself and passes the spirit level. “You can tell me about it. Or we just do the shelf.” It is a good sentence, and Bea takes it badly. “I’m not one of your old ladies,” she says. Her rent goes up in January, and Oluchi does not know that yet.',
			'Oluchi does not explain how she meant it. “Shelf, then,” she says, and holds the level. At the third screw Bea says, “It had a window over the sink.” “So you had already washed up there,” says Oluchi. Bea laughs, and then for a moment she does not. “Ears or ideas?” “Ears. Ideas on Tuesday.”',
			'Later Bea asks why she is so quiet. Oluchi might have kept it to herself, and they would have finished the shelf all the same. She says, “I was afraid you’d move across the river.” Bea looks for the screwdriver again. The shelf is not quite level. They leave it.',
			'Things to look for: what comes back when a plan is offered, or a question, or nothing at all. What Rosa does after something good has been met badly. And how much of the night is hers.'
		],
		summary: [
			'Jun comes in late and says that it is nothing. Rosa can believe it, ask, or say that she has to be up before four, and each has its price in openness, in ease or in sleep.',
			'An open question and saying it back draw the story out, letting it run gives it room, adding fuel heats it, and a plan may not have been ordered. On a bad night each of them can be met badly.',
			'A message can be felt whole and still wait. Whether it is sent is Jun’s to decide, and Rosa’s worry does not make the phone hers.',
			'When Jun asks about Rosa’s letter, she may tell it or keep it. Nobody owes a disclosure, and both can end well.',
			'Going to bed is as good an ending as listening, and so is a talk that is put off to a named day.',
			'The story can also end in a message that was sent at 11:41, or in a key that is not used for a while, and in both a next step is still possible.'
		],
		picture: { near: 'safety', open: 'openness', strain: 'tension' },
		lowerIsBetter: ['tension']
	},
	states: {
		droppedBag: {
			meta: {
				text: 'Rosa has set the alarm for a quarter to four and put the lamp out. Her hearing aids are still in. On the table lies a letter from the depot, folded very small. Then there is a key in the lock, and a bag on the floor. “It’s nothing,” says Jun to the open fridge, which is the only light in the kitchen. Their voice is too high.',
				choices: {
					takeAtWord: '“Okay, nothing then. There’s rice in the blue box.”',
					invite: '“I’ve got half an hour. Tell me, or just sit?”',
					inspect: '“What happened? Did you talk to Marit, as I said?”',
					upAtFour: '“I’m up before four. Is anything on fire?”'
				}
			},
			on: {
				takeAtWord: {
					target: 'openFridge',
					actions: { type: 'shift', params: { safety: +1, openness: -1 } },
					meta: {
						after:
							'“You’re a saint,” says Jun. The blue box comes out, and a fork. Nobody has to explain anything yet.',
						lands: 'well'
					}
				},
				invite: {
					target: 'openFridge',
					actions: [
						{ type: 'shift', params: { openness: +1, tension: +1, rest: -1 } },
						{ type: 'setFlag', params: 'asked' }
					],
					meta: {
						after:
							'“Don’t do the helpline voice,” says Jun, and takes the blue box off the shelf without asking what is in it.',
						lands: 'badly'
					}
				},
				inspect: {
					target: 'badNews',
					actions: { type: 'shift', params: { openness: +2, tension: +2 } },
					meta: {
						after:
							'“I talked to Marit. Marit talked to everybody.” Jun shuts the fridge harder than it needs, and then it is dark, and Rosa gets up to feel for the lamp.'
					}
				},
				upAtFour: {
					target: 'openFridge',
					actions: [
						{ type: 'shift', params: { rest: +1, tension: -1, openness: -1 } },
						{ type: 'setFlag', params: 'fourSaid' }
					],
					meta: {
						after:
							'There is a short laugh inside the fridge. “No flames,” says Jun. “You go to bed, I’ll eat your rice.” Rosa stays up a little longer all the same.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},

		openFridge: {
			meta: {
				text: 'Jun eats the rice cold, standing in the light of the fridge. Between forkfuls they hum the same four notes, each a little sharp, and read the label on the mustard. Rosa sits at the table with her hand on the letter. The clock on the cooker says 11:09.',
				also: [
					{
						when: { type: 'flag', params: 'asked' },
						text: 'Her question has not been answered, and they both know it.'
					},
					{ when: { type: 'flag', params: 'fourSaid' }, text: '“Honestly, go,” says Jun once, with their mouth full.' }
				],
				choices: {
					doRota: '“Don’t mind me. I’m doing Thursday’s rota.”',
					nameHum: '“You don’t hum when it’s nothing.”'
				}
			},
			on: {
				doRota: [
					{
						guard: { type: 'flag', params: 'asked' },
						target: 'badNews',
						actions: { type: 'shift', params: { openness: +1, safety: +1, rest: -1 } },
						meta: {
							after:
								'The humming thins out. Rosa has got as far as the 43 when the fridge door closes. “You’re not doing the rota,” says Jun. “You’ve got the pen upside down.”',
							lands: 'well',
							because: 'Rosa had asked already, and after that she left Jun the time to answer.'
						}
					},
					{
						target: 'badNews',
						actions: { type: 'shift', params: { tension: -1, rest: -1 } },
						meta: {
							after:
								'She writes in the 43 and the 51. It is restful for both of them. Then the box is empty, and Jun has no more reason to stand there.'
						}
					}
				],
				nameHum: [
					{
						guard: { type: 'flag', params: 'asked' },
						target: 'badNews',
						actions: { type: 'shift', params: { openness: +1, tension: +2 } },
						meta: {
							after:
								'“So now I can’t hum,” says Jun. They put the fork down in the sink from some height. “All right. Since you’re not going to stop.”',
							because: 'It was Rosa’s second question in ten minutes, and Jun felt watched.'
						}
					},
					{
						target: 'badNews',
						actions: { type: 'shift', params: { openness: +2, rest: -1 } },
						meta: {
							after: '“Do I hum?” says Jun, and stops, and listens for it. Behind them the fridge door swings shut.',
							lands: 'well'
						}
					}
				]
			}
		},

		badNews: {
			meta: {
				text: 'Rosa puts the lamp on, because she likes to see a mouth when it talks. Jun sits down with their coat on. “Marit gave it to Pal,” they say. “The night people. Nineteen nights I stood in bakeries and laundries with a microphone, and Pal from the breakfast show gets to say good evening to it.”',
				also: [
					{
						when: { type: 'flag', params: 'asked' },
						text: 'Their chair is turned a little towards hers.'
					}
				],
				choices: {
					openQuestion: '“What was the worst bit?”',
					letRun: '“Ugh. Go on, I’m here.”',
					earsOrIdeas: '“Ears or ideas?”',
					givePlan: '“Ring Marit at nine, before Pal does.”'
				}
			},
			on: {
				openQuestion: [
					{
						guard: { type: 'atLeast', params: { tension: 5 } },
						target: 'steam',
						actions: { type: 'shift', params: { openness: +1, tension: +1, rest: -1 } },
						meta: {
							after: '“The worst bit? Is there a prize for it?” says Jun, and is on their feet again.',
							lands: 'badly',
							because: 'Jun was already ruffled when Rosa asked for the worst bit.'
						}
					},
					{
						target: 'wetEyes',
						actions: { type: 'shift', params: { openness: +2, rest: -2 } },
						meta: {
							after: 'Jun thinks about it, which takes a while. “The clapping,” they say.',
							lands: 'well'
						}
					}
				],
				letRun: [
					{
						guard: { type: 'flag', params: 'fourSaid' },
						target: 'raisedShoulders',
						actions: { type: 'shift', params: { safety: -1, rest: +2 } },
						meta: {
							after: '“You’re not, though,” says Jun. “You’re up before four. I shouldn’t have come.”',
							lands: 'badly',
							because: 'Rosa had said at the door when she had to be up, and Jun had been counting the minutes.'
						}
					},
					{
						target: 'steam',
						actions: { type: 'shift', params: { safety: +1, tension: +1, rest: -1 } },
						meta: {
							after:
								'Jun goes on. In the middle of a sentence they get up, to have room for their arms, and then they go on some more.',
							lands: 'well'
						}
					}
				],
				earsOrIdeas: [
					{
						guard: { type: 'flag', params: 'asked' },
						target: 'raisedShoulders',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after: '“Tell or sit, ears or ideas,” says Jun. “Every time I come here there’s a menu.”',
							lands: 'badly',
							because: 'Rosa had offered Jun two things to choose from at the door as well.'
						}
					},
					{
						target: 'steam',
						actions: { type: 'shift', params: { openness: +1, safety: +1, rest: -2 } },
						meta: {
							after:
								'“Ears,” says Jun at once. “If I get one more idea today I’ll lie down in the road.” They need to stand up for it.',
							lands: 'well'
						}
					}
				],
				givePlan: [
					{
						guard: { type: 'atMost', params: { tension: 2 } },
						target: 'wetEyes',
						actions: { type: 'shift', params: { safety: +1, rest: -1 } },
						meta: {
							after:
								'“Nine,” says Jun, and writes a 9 on the back of their hand. With that settled they stay where they are, and run a finger round the empty rice box. “They clapped, you know,” they say.',
							lands: 'well',
							because: 'Jun had cooled down over the rice, and a plan was of some use.'
						}
					},
					{
						target: 'raisedShoulders',
						actions: { type: 'shift', params: { tension: +1, rest: +1 } },
						meta: {
							after: '“I can use a telephone,” says Jun. It is a good plan, with a time in it. They do up a button.',
							lands: 'badly'
						}
					}
				]
			}
		},

		raisedShoulders: {
			meta: {
				text: 'Jun’s shoulders have gone up towards their ears. “I don’t want to be handled,” they say, very evenly. “I handle presenters all day, I know what it sounds like.” It is twenty past eleven. Rosa’s day began at a quarter to four this morning, and at noon somebody handed her an envelope.',
				choices: {
					onlyHelping: '“I’m only trying to help.”',
					yourWay: '“Fair. Say it your way and I’ll shut up.”',
					goToBed: '“I’m no good tonight. I’m going to lie down.”'
				}
			},
			on: {
				onlyHelping: [
					{
						guard: { type: 'atLeast', params: { safety: 6 } },
						target: 'wetEyes',
						actions: { type: 'shift', params: { tension: -1, rest: -1 } },
						meta: {
							after:
								'“I know,” says Jun. “You once rang the school about a sandwich.” The shoulders come down an inch. “They all clapped, Mum,” they say.',
							lands: 'well',
							because: 'It had been easy between the two of them until then.'
						}
					},
					{
						target: 'twoRooms',
						actions: { type: 'shift', params: { safety: +1, tension: +2 } },
						meta: {
							after:
								'“I know you are,” says Jun, and pats the table near her hand, and goes to sit in the front room. Rosa waits a little. Then she goes to bed.'
						}
					}
				],
				yourWay: [
					{
						guard: { type: 'atLeast', params: { tension: 5 } },
						target: 'twoRooms',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after:
								'“I’ve said it my way,” says Jun. “Nineteen nights, Pal, good evening. That was it.” They go and stand in the front room. Rosa has no more in her tonight, and goes to bed.',
							because: 'Jun had already been rubbed up the wrong way more than once.'
						}
					},
					{
						target: 'wetEyes',
						actions: { type: 'shift', params: { openness: +2, rest: -2 } },
						meta: {
							after:
								'She shuts up. It takes Jun as long as it takes to pick the sticker off an apple. “Everybody clapped,” they say.',
							lands: 'well'
						}
					}
				],
				goToBed: [
					{
						guard: { type: 'flag', params: 'fourSaid' },
						target: 'twoRooms',
						actions: { type: 'shift', params: { rest: +2, openness: -1 } },
						meta: {
							after:
								'“Finally,” says Jun, not unkindly, and moves the chair out of her way. “I’ll just finish being cross in here.”',
							lands: 'well',
							because: 'Rosa had said from the start when she had to be up.',
							alwaysOpen: true
						}
					},
					{
						target: 'twoRooms',
						actions: { type: 'shift', params: { rest: +2, safety: -1 } },
						meta: {
							after:
								'“Right,” says Jun, and looks at the clock on the cooker. “Is it that late? Go.” Rosa cannot tell what is in it.',
							alwaysOpen: true
						}
					}
				]
			}
		},

		steam: {
			meta: {
				text: 'Ten minutes of Pal. Jun walks up and down, four steps each way: his laugh, his jackets, how he says “my friends” to people he has never met. At every turn it is a little hotter, and twice they have come round to the same sentence. Rosa turns her head to keep their mouth in view.',
				choices: {
					addFuel: '“He’s a snake.”',
					underneath: '“What is it really? Is it Pal?”',
					slowMinutes: '“Ten minutes round the block? I’ll find my shoes.”',
					lieDown: '“I have to lie down now. Have the kitchen.”'
				}
			},
			on: {
				addFuel: [
					{
						guard: { type: 'atLeast', params: { openness: 6 } },
						target: 'wetEyes',
						actions: { type: 'shift', params: { openness: +1, safety: -1 } },
						meta: {
							after:
								'“He isn’t, though,” says Jun, and stops walking. “He brought me a chair. He’s nice. Don’t call him that.”',
							because: 'Jun had been speaking fairly openly, and heard at once that it was not true.'
						}
					},
					{
						target: 'draftedEmail',
						actions: { type: 'shift', params: { safety: +1, tension: +2 } },
						meta: {
							after:
								'“Thank you!” says Jun, delighted, and hits the worktop. “And do you know what else?” The phone comes out.',
							lands: 'well'
						}
					}
				],
				underneath: [
					{
						guard: { type: 'atLeast', params: { tension: 5 } },
						target: 'draftedEmail',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after: '“Yes, it’s Pal,” says Jun. “It’s Pal down to the cellar.” They get out their phone.',
							lands: 'badly',
							because: 'Jun was too heated by then for anything but Pal.'
						}
					},
					{
						target: 'wetEyes',
						actions: { type: 'shift', params: { openness: +2, rest: -1 } },
						meta: {
							after: 'Jun stops in the middle of a step. “I thought I was good at it,” they say, more quietly.',
							lands: 'well'
						}
					}
				],
				slowMinutes: {
					target: 'draftedEmail',
					actions: { type: 'shift', params: { tension: -2, rest: -1, openness: -1 } },
					meta: {
						after:
							'They go round twice, Rosa with a coat over her pyjamas. The street is too dark for her to follow what anybody says, so nobody says anything. On the wall of the car park sits a fox. Then they climb the stairs again.',
						lands: 'well'
					}
				},
				lieDown: [
					{
						guard: { type: 'flag', params: 'fourSaid' },
						target: 'twoRooms',
						actions: { type: 'shift', params: { rest: +2, openness: -1 } },
						meta: {
							after: '“Yes. Go,” says Jun. “You’ve had Pal for ten minutes and you’re not even paid.”',
							lands: 'well',
							because: 'Jun had known since the door that Rosa had to be up before four.',
							alwaysOpen: true
						}
					},
					{
						target: 'twoRooms',
						actions: { type: 'shift', params: { rest: +2, safety: -1 } },
						meta: {
							after:
								'Jun stops at the far end of the four steps. “I’ve got more,” they say to the window. “But go. It’ll keep.”',
							alwaysOpen: true
						}
					}
				]
			}
		},

		wetEyes: {
			meta: {
				text: 'Now it comes more slowly. Marit read it out at the end of the meeting, Pal stood up, and the whole room clapped. “I clapped,” says Jun. “I thought, if I’m the first to stop they’ll all see.” Their eyes are wet. It is so quiet that both of them can hear the fridge.',
				choices: {
					sayBack: '“So you clapped for him, and nobody said your name?”',
					halfway: '“You can stop there, if that’s enough.”',
					stayNear: 'Turn her chair round to Jun’s side and say nothing'
				}
			},
			on: {
				sayBack: [
					{
						guard: { type: 'atLeast', params: { tension: 5 } },
						target: 'draftedEmail',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after:
								'“It sounds pathetic when you say it,” says Jun. They wipe their face with a sleeve and feel for their phone.',
							lands: 'badly',
							because: 'Jun had not cooled down, and heard their own words as a charge.'
						}
					},
					{
						target: 'draftedEmail',
						actions: { type: 'shift', params: { openness: +2, safety: +1, rest: -2 } },
						meta: {
							after:
								'“Nobody,” says Jun. “That’s it. That’s exactly it.” They put both hands over their face, and stay like that for some time.',
							lands: 'well'
						}
					}
				],
				halfway: [
					{
						guard: { type: 'atLeast', params: { tension: 4 } },
						target: 'draftedEmail',
						actions: { type: 'shift', params: { tension: +1, rest: +1 } },
						meta: {
							after:
								'“Am I going on?” says Jun. Rosa says that they are not. “I am, though,” they say, and feel for their phone.',
							lands: 'badly',
							because: 'Jun was on edge, and heard only that it was getting late.'
						}
					},
					{
						target: 'draftedEmail',
						actions: { type: 'shift', params: { tension: -1, openness: -1 } },
						meta: {
							after:
								'“It is enough,” says Jun after a while. “There’s another bit, and that’s mine.” They do up their coat and undo it again.',
							lands: 'well'
						}
					}
				],
				stayNear: [
					{
						guard: { type: 'flag', params: 'fourSaid' },
						target: 'draftedEmail',
						actions: { type: 'shift', params: { safety: -1, rest: +1 } },
						meta: {
							after: '“You’re asleep with your eyes open,” says Jun. She was not, but it is twenty-five to twelve.',
							lands: 'badly',
							because: 'Jun had been told when she had to be up, and took her silence for tiredness.'
						}
					},
					{
						target: 'draftedEmail',
						actions: { type: 'shift', params: { safety: +2, rest: -1 } },
						meta: {
							after:
								'“No hugging,” says Jun. “No,” says Rosa, and keeps her hands in her lap. After a while Jun turns the salt cellar round, and then round again.',
							lands: 'well'
						}
					}
				]
			}
		},

		twoRooms: {
			meta: {
				text: 'Rosa lies in the dark with one hearing aid still in. Under the bedroom door is a line of light, and it does not go out. Once the floor moves, as it does when somebody walks past in boots. It is half past eleven. In five and a half hours she has forty-one buses to send out.',
				choices: {
					letBe: 'Shut her eyes and leave the light to Jun',
					knock: '“I can’t see you sad and keep my hands still.”',
					blanket: 'Write: “Blue blanket’s in the chest. I’m one wall away.”'
				}
			},
			on: {
				letBe: {
					target: 'draftedEmail',
					actions: [
						{ type: 'shift', params: { rest: +2, openness: -1 } },
						{ type: 'setFlag', params: 'inBed' }
					],
					meta: {
						after: 'She must have slept. When she looks again, the light is where it was.',
						alwaysOpen: true
					}
				},
				knock: [
					{
						guard: { type: 'atLeast', params: { tension: 5 } },
						target: 'draftedEmail',
						actions: [
							{ type: 'shift', params: { openness: +2, tension: +1, rest: -2 } },
							{ type: 'setFlag', params: 'inBed' }
						],
						meta: {
							after:
								'She says it from the doorway, in her socks. “Then I’d better not be sad,” says Jun, “or nobody gets any sleep.” Rosa goes back to bed with cold feet.',
							because: 'Jun was still angry, and heard one more person to look after.'
						}
					},
					{
						target: 'draftedEmail',
						actions: [
							{ type: 'shift', params: { openness: +2, safety: +1, rest: -2 } },
							{ type: 'setFlag', params: 'inBed' }
						],
						meta: {
							after:
								'She says it from the doorway, in her socks. “I know you can’t,” says Jun, and nearly smiles. “You’ve got a mending face.” Rosa takes it back to bed.',
							lands: 'well'
						}
					}
				],
				blanket: {
					target: 'draftedEmail',
					actions: [
						{ type: 'shift', params: { safety: +1, rest: -1 } },
						{ type: 'setFlag', params: 'inBed' }
					],
					meta: {
						after:
							'Through the wall she feels the lid of the chest come down. No answer comes, and none was asked for.',
						lands: 'well'
					}
				}
			}
		},

		draftedEmail: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'inBed' },
						text: 'At 11:40 the phone lights up beside the bed. Jun has sent her three paragraphs, written on the tram and meant for the whole station. The word “frankly” is in each of them, and as far as Rosa knows every fact is right. She gets up. Jun is standing in the hall with a thumb over the button. “Shall I?” they say.'
					},
					{
						text: 'It is 11:40. “I wrote something on the tram,” says Jun, and reads it out from their phone. It is for the whole station. It has three paragraphs, the word “frankly” is in each of them, and as far as Rosa knows every fact is right. “Shall I send it?” Their thumb is over the button already.'
					}
				],
				choices: {
					urgeSend: '“It’s all true. Send it.”',
					sleepOnIt: '“Keep it till you’ve slept. It’ll still be true.”',
					askPhone: '“Give me the phone till morning.”',
					leaveToJun: '“It’s yours. I’m not going to say.”'
				}
			},
			on: {
				urgeSend: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'inBed' },
								{ type: 'atLeast', params: { openness: 7 } }
							]
						},
						target: 'questionBack',
						actions: { type: 'shift', params: { safety: -1, tension: -1 } },
						meta: {
							after:
								'“That’s only you being on my side,” says Jun crossly. They look at it again. “It isn’t even about the thing.” They put it in the drafts.',
							lands: 'badly',
							because: 'Rosa had got up out of bed to say yes, and Jun had wanted a no, to push against.'
						}
					},
					{
						guard: { type: 'atLeast', params: { openness: 7 } },
						target: 'questionBack',
						actions: { type: 'shift', params: { safety: -1, tension: -1 } },
						meta: {
							after:
								'“Now you’re only being on my side,” says Jun crossly. They look at it again. “It isn’t even about the thing.” It goes into the drafts.',
							lands: 'badly',
							because: 'Jun had said a good deal by then, and had heard themselves say it.'
						}
					},
					{
						target: 'elevenFortyThree',
						actions: [
							{ type: 'shift', params: { safety: +1, tension: +1 } },
							{ type: 'setFlag', params: 'sent' }
						],
						meta: { after: '“Right,” says Jun. There is a small rushing sound. It is 11:41.', lands: 'well' }
					}
				],
				sleepOnIt: [
					{
						guard: { type: 'atLeast', params: { tension: 6 } },
						target: 'elevenFortyThree',
						actions: [
							{ type: 'shift', params: { safety: -1, tension: -1 } },
							{ type: 'setFlag', params: 'sent' }
						],
						meta: {
							after: '“I won’t sleep,” says Jun. “I’ll lie there holding it.” They press it. It is 11:41.',
							lands: 'badly',
							because: 'Jun had been getting hotter for half an hour, asked for a yes or a no, and got a bedtime.'
						}
					},
					{
						target: 'questionBack',
						actions: { type: 'shift', params: { tension: -2, safety: -1 } },
						meta: {
							after: '“When I’m all sensible,” says Jun. They save it, and lay the phone face down with a crack.',
							lands: 'badly'
						}
					}
				],
				askPhone: [
					{
						guard: { type: 'atLeast', params: { safety: 7 } },
						target: 'questionBack',
						actions: [
							{ type: 'shift', params: { tension: -1, openness: -1 } },
							{ type: 'setFlag', params: 'phoneOff' }
						],
						meta: {
							after:
								'“I’m not twelve,” says Jun. Her hand is out. She looks at it and takes it back. “No,” she says. “Sorry.” Jun switches the phone off themselves.',
							lands: 'badly',
							because: 'There was enough ease between them for Jun to see that she was only frightened for them.'
						}
					},
					{
						target: 'questionBack',
						actions: { type: 'shift', params: { safety: -2, rest: +1 } },
						meta: {
							after:
								'“You’re not serious,” says Jun. Her hand is out, and she takes it back. The phone goes into the bag, and the bag on to Jun’s shoulder.',
							lands: 'badly'
						}
					}
				],
				leaveToJun: [
					{
						guard: { type: 'atLeast', params: { tension: 5 } },
						target: 'elevenFortyThree',
						actions: [
							{ type: 'shift', params: { rest: +1, safety: -1 } },
							{ type: 'setFlag', params: 'sent' }
						],
						meta: {
							after:
								'“I know it’s mine,” says Jun. “That’s why I’m asking.” They wait for her face to say it, and then they press. It is 11:41.',
							lands: 'badly',
							because: 'Jun was hot, and had wanted somebody else to hold it for a minute.',
							alwaysOpen: true
						}
					},
					{
						target: 'questionBack',
						actions: { type: 'shift', params: { rest: +1, openness: -1 } },
						meta: {
							after:
								'“I wanted you to say,” says Jun. They read it through again from the top, with their lips moving, and put it away unsent.',
							lands: 'badly',
							alwaysOpen: true
						}
					}
				]
			}
		},

		elevenFortyThree: {
			meta: {
				text: 'At 11:43 Jun reads it again and goes very still. The second “frankly” has missed Pal and landed on Marit, who got them the job. Rosa reads it too, holding the phone far away, because her glasses are by the bed. Under the last line it says, in grey, that eleven people have seen it.',
				choices: {
					twoLines: '“Two lines to Marit, now. Only to her.”',
					nothingTillNine: '“It’s gone. Nothing more till nine.”'
				}
			},
			on: {
				twoLines: [
					{
						guard: { type: 'atLeast', params: { tension: 7 } },
						target: 'lastTram',
						actions: { type: 'shift', params: { openness: +1, tension: +1, rest: -1 } },
						meta: {
							after:
								'“I’ve written enough tonight!” says Jun. It is loud enough for next door. “Sorry,” they tell the wall.',
							lands: 'badly',
							because: 'Jun was still far too hot for a second message.'
						}
					},
					{
						target: 'lastTram',
						actions: { type: 'shift', params: { tension: -1, openness: +1, rest: -2 } },
						meta: {
							after:
								'“Saying what?” says Jun. They write “Marit,” and four different things after it, and delete each. “Marit,” stays.',
							lands: 'badly'
						}
					}
				],
				nothingTillNine: {
					target: 'lastTram',
					actions: [
						{ type: 'shift', params: { rest: +1, tension: -1, safety: -1 } },
						{ type: 'setFlag', params: 'phoneOff' }
					],
					meta: {
						after:
							'“You could sleep on that, could you?” says Jun. Rosa says that she will have to. They switch the phone off.',
						lands: 'badly'
					}
				}
			}
		},

		questionBack: {
			meta: {
				text: 'For a minute neither of them says anything. Then Jun lets out a breath and looks at her properly. “And you?” they ask. “There’s a letter from the depot on the table. I haven’t read it. But nobody folds good news like that.”',
				also: [{ when: { type: 'flag', params: 'asked' }, text: '“You asked me before I had my coat off. So.”' }],
				choices: {
					answerSmall: '“They’re moving my desk out of town in April. I heard today.”',
					keepMine: '“That’s mine. I’m keeping it for tonight.”',
					charge: '“You only ask when you’ve finished.”'
				}
			},
			on: {
				answerSmall: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'inBed' },
								{ type: 'atMost', params: { safety: 5 } }
							]
						},
						target: 'lastTram',
						actions: [
							{ type: 'shift', params: { openness: +2, tension: +1, safety: +1, rest: -1 } },
							{ type: 'setFlag', params: 'told' }
						],
						meta: {
							after:
								'“And you got up for my email?” says Jun, much too loudly. They have gone red. The letter stays folded.',
							lands: 'badly',
							because: 'The evening had been bumpy, and Jun saw whose night it had been as well.'
						}
					},
					{
						guard: { type: 'atMost', params: { safety: 5 } },
						target: 'lastTram',
						actions: [
							{ type: 'shift', params: { openness: +2, tension: +1, safety: +1, rest: -1 } },
							{ type: 'setFlag', params: 'told' }
						],
						meta: {
							after:
								'“And you let me go on about Pal?” says Jun, much too loudly. They have gone red. Nobody unfolds the letter.',
							lands: 'badly',
							because: 'The evening had been bumpy, and Jun was ashamed of having filled it.'
						}
					},
					{
						target: 'lastTram',
						actions: [
							{ type: 'shift', params: { openness: +2, safety: +1, rest: -2 } },
							{ type: 'setFlag', params: 'told' }
						],
						meta: {
							after:
								'Jun fetches the letter and unfolds it, eight times, and reads both sides. “April,” they say. “After twenty-two years they give you till April.”',
							lands: 'well'
						}
					}
				],
				keepMine: [
					{
						guard: { type: 'flag', params: 'fourSaid' },
						target: 'lastTram',
						actions: { type: 'shift', params: { rest: +1, openness: -1 } },
						meta: {
							after: '“Good,” says Jun. “Then that’s one of us with some sense, and it’s nearly tomorrow.”',
							lands: 'well',
							because: 'Rosa had said plainly what she needed at the door, so Jun was used to it by now.',
							alwaysOpen: true
						}
					},
					{
						target: 'lastTram',
						actions: { type: 'shift', params: { tension: -1, openness: -1 } },
						meta: {
							after: '“Okay,” says Jun. They leave the letter where it is, and ask nothing else.',
							lands: 'well',
							alwaysOpen: true
						}
					}
				],
				charge: [
					{
						guard: { type: 'atLeast', params: { openness: 6 } },
						target: 'lastTram',
						actions: { type: 'shift', params: { openness: +1, safety: +1, tension: +2 } },
						meta: {
							after:
								'It is a while before Jun answers. “Yes,” they say. “I come in with my bag and I tip it out.” They do not like it, and they do not take it back.',
							lands: 'well',
							because: 'A good deal had been said that evening already, and there was room for this as well.'
						}
					},
					{
						target: 'lastTram',
						actions: { type: 'shift', params: { openness: +1, safety: -1, tension: +2 } },
						meta: {
							after:
								'“Yes,” says Jun. “And I’m asking now.” “I know,” says Rosa. “It’s too late for me to be nice about it.” Jun nods, and looks round for the bag.'
						}
					}
				]
			}
		},

		lastTram: {
			meta: {
				text: 'Ten to twelve. The last tram goes at two minutes to. Jun has the bag on one shoulder and does not put the strap over the other. “Is the sofa still going?” they ask. “My flatmates will be nice to me.” In four hours Rosa has her half hour at the kitchen window, before anyone in the city wants anything. She has had it every early week since Jun moved out.',
				choices: {
					sofa: '“The sofa’s yours. I’ll be quiet.”',
					ownBed: '“Not tonight. I want the place to myself at four.”'
				}
			},
			on: {
				sofa: {
					target: 'quarterToFour',
					actions: [
						{ type: 'shift', params: { safety: +1, rest: -1 } },
						{ type: 'setFlag', params: 'stayed' }
					],
					meta: {
						after: 'Jun is asleep before she has found the second pillow. She puts it by their feet.',
						lands: 'well'
					}
				},
				ownBed: [
					{
						guard: {
							type: 'any',
							params: [
								{ type: 'flag', params: 'sent' },
								{ type: 'atLeast', params: { tension: 4 } },
								{ type: 'atMost', params: { safety: 4 } }
							]
						},
						target: 'quarterToFour',
						actions: { type: 'shift', params: { rest: +2, openness: -1 } },
						meta: {
							after:
								'“No, of course,” says Jun, with their face turned so that she can hardly make it out. She feels the street door through the floor.',
							because: 'It had been a rough evening, and Jun had hoped not to go home alone with it.',
							alwaysOpen: true
						}
					},
					{
						target: 'fourToMyself',
						actions: { type: 'shift', params: { rest: +2, openness: -1 } },
						meta: {
							after:
								'“You and your window,” says Jun. They have to run for the tram. From the landing they call something, and wave when they see that she has not caught it.',
							lands: 'well',
							alwaysOpen: true
						}
					}
				]
			}
		},

		quarterToFour: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'stayed' },
						text: 'The alarm shakes the mattress at a quarter to four. Rain runs down the kitchen window. Rosa dresses, puts in both hearing aids, and stops in the doorway of the front room with her shoes in her hand. Jun lies awake on the sofa with one boot on.'
					},
					{
						text: 'The alarm shakes the mattress at a quarter to four. The flat is dark, and hers. On the phone is a message from half past midnight: “Home. Sorry I stamped on your stairs.” “My ears were out,” Rosa writes back. A green dot says that Jun is awake as well. She dresses, puts in both hearing aids, and can hear that it is raining.'
					}
				],
				also: [
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'stayed' },
								{ type: 'flag', params: 'phoneOff' }
							]
						},
						text: 'They have switched the phone on again.'
					},
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'stayed' },
								{ type: 'not', params: { type: 'flag', params: 'phoneOff' } }
							]
						},
						text: 'A phone lights their face.'
					}
				],
				choices: {
					lostYou: '“When you say it’s nothing, I get frightened. Daft.”',
					windowHalfHour: 'Have her half hour at the window and say nothing',
					saturday: '“Saturday at ten, by the canal? Talk or ducks.”'
				}
			},
			on: {
				lostYou: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'told' },
								{ type: 'flag', params: 'stayed' },
								{ type: 'not', params: { type: 'flag', params: 'sent' } },
								{ type: 'atLeast', params: { safety: 5 } }
							]
						},
						target: 'bothAtTheTable',
						actions: { type: 'shift', params: { openness: +1, rest: -1 } },
						meta: {
							after: 'Jun gets up with the blanket round them. “Put the lamp on,” they say, “and I’ll tell you.”',
							lands: 'well',
							because: 'Rosa had told Jun about the letter the night before, and Jun had stayed.'
						}
					},
					{
						guard: { type: 'flag', params: 'sent' },
						target: 'sentAtNight',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after: '“Marit answered at one in the morning,” is all that comes back. “Her office. Nine.”',
							because: 'The message had been sent in the night, and there was no room for anything else.'
						}
					},
					{
						guard: { type: 'atMost', params: { safety: 4 } },
						target: 'closedDoors',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after: '“It was nothing,” comes the answer, and a good while later another: “Go to work, Mum.”',
							lands: 'badly',
							because:
								'The evening had left Jun sore, and at four in the morning this asked them to do something about her fear.'
						}
					},
					{
						target: 'saturdayTen',
						actions: { type: 'shift', params: { openness: +1, tension: -1 } },
						meta: { after: '“I can’t do that one at four,” comes the answer. “Can I do it on Saturday?”' }
					}
				],
				windowHalfHour: [
					{
						guard: { type: 'flag', params: 'sent' },
						target: 'sentAtNight',
						actions: { type: 'shift', params: { rest: +1, openness: -1 } },
						meta: {
							after:
								'She opens the window and lets the rain in a little. At ten past four her phone shakes. “Marit answered,” writes Jun. “Her office. Nine.”',
							because: 'Marit had read what went out at 11:41, and answered it in the night.',
							alwaysOpen: true
						}
					},
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'told' },
								{ type: 'flag', params: 'stayed' },
								{ type: 'atLeast', params: { safety: 6 } }
							]
						},
						target: 'bothAtTheTable',
						actions: { type: 'shift', params: { safety: +1, rest: -1 } },
						meta: {
							after:
								'After ten minutes Jun comes in with the blanket round them and sits down at the table. “You needn’t talk,” they say, and put the lamp on.',
							lands: 'well',
							because:
								'Rosa had told Jun about the letter, and there was enough ease between them to be quiet in one room.',
							alwaysOpen: true
						}
					},
					{
						guard: { type: 'not', params: { type: 'flag', params: 'told' } },
						target: 'letterFaceDown',
						actions: { type: 'shift', params: { rest: +1, openness: -1 } },
						meta: {
							after:
								'The first lit tram goes by, empty. She puts the letter in the inside pocket of her coat and does up the button.',
							because: 'Rosa had kept the letter to herself, and did not understand the second page yet.',
							alwaysOpen: true
						}
					},
					{
						target: 'fourToMyself',
						actions: { type: 'shift', params: { rest: +1, openness: -1 } },
						meta: {
							after: 'She takes out both hearing aids again and opens the window. The first lit tram goes by, empty.',
							alwaysOpen: true
						}
					}
				],
				saturday: [
					{
						guard: { type: 'atLeast', params: { tension: 7 } },
						target: 'closedDoors',
						actions: { type: 'shift', params: { safety: +1, tension: -1, openness: -1 } },
						meta: {
							after: '“I’m working Saturday,” comes the answer. After a minute comes one more word: “Probably.”',
							because: 'The evening had been so heated that Jun did not want another one with a date on it.'
						}
					},
					{
						target: 'saturdayTen',
						actions: { type: 'shift', params: { safety: +1, rest: -1 } },
						meta: {
							after: '“Ducks,” comes the answer. “Then talk. And bring your glasses, you missed the heron last time.”',
							lands: 'well'
						}
					}
				]
			}
		},

		bothAtTheTable: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'Both at the table',
				text: 'They sit under the lamp at four in the morning, Jun with one boot on, Rosa in her work coat. “I say it’s nothing till I know how bad it is,” says Jun. Rosa has the letter in front of her. “I don’t know either,” she says, “about this.” Neither of them has any advice. At twenty past she has to run.',
				later:
					'Pal says good evening, and then he says who stood in the bakery at three in the morning. In the depot Rosa turns the radio up, and Stefan asks who that is. “Wait for the names,” she says.',
				teaches: 'Each said one thing that was true, and neither of them mended the other’s.'
			}
		},
		fourToMyself: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'Four o’clock to herself',
				text: 'The window is open and the lamp is off. Both hearing aids lie on the sill, and the rain comes down without a sound. Forty-one buses are standing in a yard, and not one of them wants anything from Rosa yet. She puts her feet on the other chair.',
				later:
					'Jun sends a picture of an early tram with nobody in it. “Thought of your window,” it says. Rosa takes a picture of her window for them, and gets mostly her own hand.',
				teaches:
					'Rosa had given the evening what she had, and then she slept and had her half hour. Neither of these was taken from Jun.'
			}
		},
		letterFaceDown: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'Hers to tell or to keep',
				text: 'At five the depot yard is all headlights. Rosa hangs up her coat with the letter in it, and puts on the headset over her hearing aids. She knows what Jun’s night was, and Jun does not know what hers was. That is as she wants it until she has understood the second page. “Forty-three, you’re clear,” she says. Stefan flashes his lights.',
				later:
					'Jun comes on Sundays and brings dumplings. They have not asked again. Rosa has been to the union twice and knows what she wants to do about the second page, and she passes the vinegar.',
				teaches: 'Nobody owes a disclosure. Jun asked about the letter once, and what was in it stayed Rosa’s.'
			}
		},
		saturdayTen: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'Saturday at ten',
				text: 'The canal is brown and fast, and the ducks come over in case of bread. Jun is eleven minutes late and Rosa has kept the dry end of the bench. “You first or me?” says Jun. “You. No, me,” says Rosa. She is awake, she can see Jun’s face, and nobody has to be anywhere until two.',
				also: [
					{
						when: { type: 'flag', params: 'sent' },
						text: 'Jun has been in Marit’s office by then, and it was as bad as they thought, and shorter.'
					},
					{
						when: { type: 'not', params: { type: 'flag', params: 'sent' } },
						text: 'The message is still in the drafts, with one “frankly” left in it.'
					}
				],
				later:
					'There is a ring round every other Saturday on the depot calendar in Rosa’s hall. Two have been crossed out, one by each of them, and the next one stands.',
				teaches:
					'The talk was put off, and it was given a day and a place. On the day Rosa had slept, and there was time for both of them.'
			}
		},
		closedDoors: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'The key and the bell',
				text: 'On the stairs the light goes off after a minute, as it always does, and Rosa finds the rail by hand. She thinks that Jun has had enough of her, and Jun thinks it the other way round. For the rest of the week her phone shows the weather and the rota. Then come Jun’s late shifts, and then Rosa’s cold. On Sundays she buys rice for two.',
				also: [
					{
						when: { type: 'flag', params: 'sent' },
						text: 'Stefan’s niece does the post at the station. From her Rosa hears that Jun still works there.'
					}
				],
				later:
					'Jun comes by at six, with cake, and rings the bell. The light in the hall flashes for it. Rosa opens. She has been thinking of saying that the key still works.',
				teaches: 'Each of them had one more thing to say, and for a month neither said it. Either of them could.'
			}
		},
		sentAtNight: {
			type: 'final',
			meta: {
				ending: 'consequence',
				title: 'Sent at 11:41',
				text: 'At ten to nine Rosa sends out the school buses with her own phone beside the console. Across town Jun is standing in a corridor with posters on it, outside Marit’s office. “What do I say first?” they have written. Rosa types a plan in three points, deletes it, and rings. She talks about nothing much until the door opens, and then she hangs up.',
				later:
					'Jun still works there. They have said sorry to Marit for the second “frankly”, and not for the other two. Pal goes the long way round to the coffee machine, and so does Jun, and so they meet.',
				teaches: 'Every fact was right. Whether to send it at night was another question.'
			}
		}
	}
});
