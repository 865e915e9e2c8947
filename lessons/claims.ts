import type { Claims } from '#lib/course/evidence.ts';
import type { ideas } from './ideas.ts';
import type { sources } from './sources.ts';

/**
 * Every claim the course weighs. The rating is the nearest single word, the verdict says it more finely, and the caveat
 * tells what was studied, in whom, and what it cannot show. Where an article claims more than was found, `says` gives
 * its claim.
 */
export const claims = {
	// Moving in, moving off
	'approach-retreat': {
		says: 'In many couples one person presses and the other steps back, and it goes with distress once it hardens into a habit.',
		ideas: [1, 27, 28, 29, 30],
		rating: 'strong',
		verdict: 'Strong as a sign of distress; which causes which is less clear',
		caveat:
			'Seen in married, divorcing, gay, lesbian and straight couples. Whoever wants more change tends to press. In laboratory talks between a woman and a man, women pressing and men stepping back is often found; it was weaker or gone where the man wanted the change. Whether power plays a part is disputed: one study of it found no support. In diaries that 116 couples kept at home, both directions were equally frequent. Most of this work is about arguments, so it fits closeness only in part. It cannot tell us whether the habit causes the distress or the distress causes the habit.',
		sources: [
			'christensen-heavey-1990',
			'heavey-1993',
			'christensen-shenk-1991',
			'schrodt-2014',
			'holley-2010',
			'vogel-2007',
			'papp-2009'
		]
	},
	'spiral-needy': {
		says: 'Fear of being turned away can lead to acts that push the other person further off.',
		ideas: [28],
		rating: 'moderate',
		verdict: 'Moderate: it can happen, and nobody has shown that it must',
		caveat:
			'In one study of straight student couples, women who expected rejection acted in ways that brought some about. For men this was not clear. Wider research finds that worry about closeness tends to turn alarm up, and keeping away from closeness tends to turn it down. These are averages, so the word is “can”.',
		sources: ['downey-1998', 'simpson-rholes-2017', 'mikulincer-shaver-2016']
	},
	'spiral-cold': {
		says: 'Being kept at a distance can turn into anger, then into coldness on both sides.',
		ideas: [29],
		rating: 'moderate',
		verdict: 'Moderate: stepping back is often met by stepping back',
		caveat:
			'This rests on the same studies of couples in conflict, with the same limits. Open anger is not always bad: speaking up firmly can help with a serious problem that can be changed. Soft feelings, such as hurt or sadness, go with better outcomes than hard ones. Averages cannot say where any one silence will lead. A silence that ends only when somebody gives in is a different matter.',
		sources: [
			'overall-mcnulty-2017',
			'sanford-rowatt-2004',
			'christensen-heavey-1990',
			'christensen-shenk-1991',
			'schrodt-2014',
			'holley-2010',
			'papp-2009'
		]
	},
	'ceiling-on-closeness': {
		says: 'Most people can bear closeness up to a limit, and for some the limit is lower than they would like.',
		ideas: [3, 56],
		rating: 'moderate',
		verdict: 'Moderate: a gap between wanted and actual closeness matters; why people want less is open',
		caveat:
			'In one online survey of 732 adults in the United States and Canada, about 57 in 100 had less closeness than they wanted, 37 had the right amount and 5 had too much (figures reported, not seen by us). A gap went with being less happy, in either direction. Wanting less can be a plain preference as well as a fear. How often it is which, nobody has shown.',
		sources: ['frost-forrester-2013', 'mashek-2011']
	},
	'outsized-reactions': {
		says: 'A reaction that is too big for the moment can carry lessons from earlier life.',
		ideas: [4, 5, 25],
		rating: 'moderate',
		verdict: 'Moderate for a modest link; “programmed by childhood” claims too much',
		caveat:
			'Early experience is linked with how adults handle closeness, but only modestly and on average. How secure people feel shifts within the same person and over the years, and present stress explains a lot. No study can say where one person’s reaction comes from. After a threat, a strong reaction is the right size.',
		sources: ['simpson-rholes-2017', 'girme-2018', 'widom-2018']
	},

	// Cases and filters
	'case-and-filter': {
		says: 'Overall feeling about someone colours how we read what they do.',
		ideas: [8, 9, 10, 11],
		rating: 'moderate',
		verdict: 'Moderate to strong: filters exist, and partners are far from blind',
		caveat:
			'In 96 newlywed couples, how close the wives felt went with how they read warm and mildly negative moments of their husbands, and not strongly negative ones. How satisfied people are explains part of how they misread intentions. In a review of straight couples, people were also fairly accurate: sort a hundred partners by halves, and about 66 would come out on the right side, where guessing gets 50. On the whole they leaned slightly to the kind side. About how a partner loves and talks to them they leaned to the harsh side. None of this can tell you whether one reading of one evening is wrong.',
		sources: ['hawkins-2002', 'waldinger-schulz-2006', 'fletcher-kerr-2010']
	},
	'whole-person': {
		says: 'It helps to see a person’s strengths beside their faults.',
		ideas: [11, 13],
		rating: 'mixed',
		verdict: 'Mixed in the detail: a kind view goes with satisfaction, and complaints still count',
		caveat:
			'People who see their partner a little more kindly than the plain facts tend to be more satisfied. That is a link; it does not show that kind eyes make a bond good. Going soft on a serious problem can leave it unsolved. Seeing strengths takes away nobody’s right to complain.',
		sources: ['murray-1996', 'overall-mcnulty-2017']
	},

	// Opening up, and one's own part
	vulnerability: {
		says: 'Opening up brings people closer when it is met with care.',
		ideas: [14],
		rating: 'strong',
		verdict: 'Strong when the other person responds with care; weak as a rule for one person alone',
		caveat:
			'Closeness grows from telling, being told, and feeling understood and cared for. In one study, people with much fear of intimacy felt closer at once after an hour with a caring stranger. It did not last. None of this is advice to open up to someone unsafe.',
		sources: ['laurenceau-1998', 'manbeck-2020']
	},
	'best-draws-best': {
		says: 'Bringing your best is the surest way to draw out the best in the other person.',
		ideas: [15],
		rating: 'overclaim',
		verdict: 'Overclaim: a fair hope, with no guarantee',
		caveat:
			'We found no study that tests it directly. How someone treats you is their choice, however well you behave. To anyone who is being mistreated the rule is false comfort.',
		sources: []
	},
	'two-way-limits': {
		says: 'Advice about both people’s part stops where one of them is afraid, controlled or hurt.',
		ideas: [15, 16, 22, 28, 29, 30],
		rating: 'strong',
		verdict: 'Strong as a safety rule; the studies of risk are mostly of women',
		caveat:
			'Hands round the neck, threats to kill, being watched or followed, and the time around leaving go with graver harm. British guidance asks that anyone whose neck was pressed be looked at by a doctor; often there is no mark. Then specialist help comes first, and no exercise. Hitting or shouting back does not by itself make harm mutual. Women and men, in straight and in same-sex couples, control and are controlled. How many depends on what is counted: surveys of single acts find women and men fairly close, women more often report injury and fear, and in one group before the courts grave control was mostly, not only, by men. So gender cannot tell who controls whom. Studies cannot tell one person how great their own danger is; a specialist service can help to think it through.',
		sources: [
			'logan-2021',
			'stansfield-williams-2021',
			'strangulation-guideline',
			'leemis-2022',
			'lysova-2019',
			'verschuere-2021',
			'frankland-brown-2014'
		]
	},
	'own-part': {
		says: 'In ordinary conflict, your own behaviour is the part you can change, and owning it lowers defence.',
		ideas: [16, 17, 22],
		rating: 'weak',
		verdict: 'Untested as far as we know: advice from practice, and unsafe as a general rule',
		caveat:
			'This rests on what clinicians advise. We found no study that tests it, and cite none. It is about everyday friction between two people who are both free and unafraid. It is never for abuse, control or fear, and looking at your part does not mean that the blame is yours.',
		sources: []
	},
	fixing: {
		says: 'Help that nobody asked for can feel like being talked down to.',
		ideas: [19],
		rating: 'moderate',
		verdict: 'Moderate: in one study too much help was the greater risk',
		caveat:
			'In one study of 103 newlywed couples over five years, getting less support than they wanted went with falling satisfaction, and so did getting more. Too much was the greater risk. It shows a link in new marriages. It does not mean that help is bad; it cannot say which offer will be welcome tonight.',
		sources: ['brock-lawrence-2009']
	},
	venting: {
		says: 'Letting someone vent helps them.',
		ideas: [21],
		rating: 'mixed',
		verdict: 'Contested: being heard helps, blowing off anger does not lower it',
		caveat:
			'A review of 154 studies found that things which calm the body lowered anger on average. Blowing off steam did not. The review is about anger. It does not say that telling someone your troubles is a mistake, or that anger is wrong.',
		sources: ['kjaervik-bushman-2024']
	},
	'praise-clash': {
		says: 'People who think little of themselves can find it hard to take praise in.',
		ideas: [26],
		rating: 'strong',
		verdict: 'Strong for people with low self-regard',
		caveat:
			'They tend to resist praise from partners. One explanation is a pull to be seen the way we see ourselves. In one set of studies, people with low self-esteem who were asked to spell out what a compliment meant took it in as others did, and it could still be seen two weeks later. It cannot tell why one person brushes off one remark; some people simply do not like praise.',
		sources: ['swann-1994', 'swann-chapter', 'marigold-2007']
	},

	// Gender
	'men-score-higher': {
		says: 'On average, men score higher than women on a questionnaire about fear of intimacy.',
		ideas: [33, 34],
		rating: 'mixed',
		verdict: 'Mixed, on a small base',
		caveat:
			'One study of straight dating couples, by self-report, found men higher on average. We have read its summary only, and that does not say how much higher. Partners’ scores also went together. Women who had parted by six months had scored higher than women who had not; of men and parting the summary says nothing. Among teenagers in another study, girls scored higher about dating partners and boys higher about friends of their own sex. Other measures of closeness among students differ by gender too (reported, not seen by us). None of this shows a cause, and no average describes one person.',
		sources: ['thelen-2000', 'sherman-thelen-1996', 'hook-2003']
	},
	'the-scale': {
		says: 'The questionnaire on fear of intimacy measures what its name says.',
		ideas: [33],
		rating: 'moderate',
		verdict: 'Moderate: reliable, and narrower than its name',
		caveat:
			'It has 35 statements that people rate about themselves. The results are steady. They go with loneliness, telling less about oneself, shorter relationships and what therapists judged. People who said they had both “masculine” and “feminine” traits scored lower than those who said masculine, or neither. So gender role matters, and not sex alone. The scale measures worry about sharing oneself. It does not measure every fear of relationships, and this course does not use it.',
		sources: ['descutner-thelen-1991']
	},
	'small-differences': {
		says: 'Most average differences between men and women are small.',
		ideas: [32],
		rating: 'strong',
		verdict: 'Strong: small differences on average, with wide overlap',
		caveat:
			'A look across 106 reviews agrees that most gaps in mind and behaviour are small or near zero. In closeness, men keep away from it a little more on average and women worry about it a little more. Take a hundred pairs of a man and a woman. In community samples the man would keep further away in about 58 of them, among students in about 53; online it ran the other way, with the woman in about 52. A coin gives 50. Of telling others about oneself the woman would do more in about 55. These counts are our translation of the published figures. Averages say nothing about one person, and little about why.',
		sources: ['hyde-2005', 'zell-2015', 'del-giudice-2011', 'dindia-allen-1992']
	},
	'men-value-closeness': {
		says: 'Many men want and value closeness at least as much as women do.',
		ideas: [31, 32, 33, 34, 35],
		rating: 'mixed',
		verdict: 'Emerging: new, and not settled',
		caveat:
			'One review argues that men rely on romantic ties more than women do, and value them more (reported, not seen by us). In another set of studies men were more often the first to say “I love you”. Take this as a counterweight. As a rule about men it would be a new stereotype.',
		sources: ['wahring-2024', 'ackerman-2011']
	},
	socialization: {
		says: 'Boys learn, from parents and from play, to be less at ease with being vulnerable.',
		ideas: [37],
		rating: 'mixed',
		verdict: 'Mixed: each step is plausible, and the whole chain is untested',
		caveat:
			'In 126 studies parents controlled sons and daughters almost alike: of a hundred pairs the boy would be the more controlled child in about 52. The difference was a little larger in younger children. Control is not all that parents do, and few of these studies looked at harsh or psychological control. Children’s shows of feeling differ very little overall, less beside parents and more with strangers, other children or alone. Some differences turn round with age: small boys showed a little more anger, and in the teens girls did. Friends, media and custom may matter more than parents’ control. We found no test that follows the whole way from play in childhood to closeness in adult life. Girls and gender-diverse children are taught guards too.',
		sources: ['endendijk-2016', 'chaplin-aldao-2013']
	},
	anecdote: {
		says: 'A therapist’s long experience, or a reader’s sense that it fits, shows that a claim is true.',
		ideas: [35],
		rating: 'weak',
		verdict: 'Weak by nature, and a fair place to begin asking',
		caveat:
			'This is reasoning, not a study. A clinic meets people who come for help, so it does not see everyone. Readers remember what fits and forget what does not. A good hunch is worth checking.',
		sources: []
	},

	// Guards and wounds
	'childhood-adversity': {
		says: 'Loss or abuse in childhood can make closeness harder in adult life.',
		ideas: [39],
		rating: 'moderate',
		verdict: 'A small effect on average; “very hard” is an overclaim',
		caveat:
			'Across studies, emotional maltreatment in childhood has a modest link with less well-being in adult relationships. The link with a partner’s satisfaction is trivial to small, the same for women and men. People with documented abuse or neglect were more anxious about closeness at about 40, and those who had been neglected also kept further from it. In one sample from Tehran, asked once, early trauma went with fear of intimacy by way of trouble in making sense of minds. Among 1.5 million Danes, those who lost a parent had slightly more separations, men and women alike. A divorce has small effects. Averages cannot foretell one life, and most people are not doomed.',
		sources: [
			'cao-2022',
			'vaillancourt-morel-2024',
			'widom-2018',
			'riazi-manouchehri-2024',
			'hoeg-2018',
			'amato-keith-1991a',
			'amato-keith-1991b'
		]
	},
	'adult-hurt': {
		says: 'Being hurt by a partner in adult life can make a person wary of new closeness.',
		ideas: [40, 42],
		rating: 'moderate',
		verdict: 'Moderate, and mostly from women who lived through violence',
		caveat:
			'In a study of 133 women, asked once and online, those who had lived through violence from a partner were more alert to betrayal. Those who were satisfied in a new relationship were less so on two of the measures; which causes which is open. There is little about men, about bereavement, or about affairs in particular. Being wary after harm makes sense.',
		sources: ['melin-salkovskis-2025']
	},
	'must-process-first': {
		says: 'Old hurt has to be worked through before a relationship can be bearable.',
		ideas: [41],
		rating: 'overclaim',
		verdict: 'Partly an overclaim: treatment helps many, and so can a good relationship and time',
		caveat:
			'That treatment helps is well tested for post-traumatic stress; that a good relationship and time help too is what clinicians broadly agree on. It has not been shown that hurt which is not worked through makes closeness unbearable. Help and safe ties can go together, in whatever order suits the person.',
		sources: ['nice-ng116', 'milligan-2025']
	},

	'living-with-it': {
		says: 'People who were abused as children or assaulted later describe trouble with trust, touch and sex, being on guard or numb; and also growth and good relationships.',
		ideas: [38, 39, 40],
		rating: 'moderate',
		verdict: 'Moderate: told by many, in many ways, and not by all',
		body: true,
		caveat:
			'This comes from reviews of interviews with women and men who were sexually abused as children, from a guideline on post-traumatic stress, and from studies of sexual life after assault. Afterwards some people wanted less sex or feared it, some had more, and some noticed little change. A kind and understanding partner seemed to help some; it is no partner’s task. For men there is less research, and it finds harm too. None of it says how often, and none of it says how one person will fare.',
		sources: ['nielsen-2018', 'weetman-2022', 'nice-ng116', 'van-berlo-ensink-2000', 'ocallaghan-2019', 'peterson-2011']
	},
	'freezing-and-response': {
		says: 'During an assault many people cannot move, and bodies may respond sexually without any wanting. Neither is consent.',
		ideas: [38, 40],
		rating: 'strong',
		verdict: 'Strong that it happens; how often is less clear',
		body: true,
		caveat:
			'Of 298 women who came to a rape clinic in Stockholm within a month, about 70 in 100 told of not having been able to move. It is one clinic, from memory, and women only; we found no figure for men. Women in a small study told of freezing again later, in sex that they had agreed to. Reviews find that wetness, erection and orgasm can happen under force, to women and to men, and could not say how often. That it is no consent does not hang on any figure.',
		sources: ['moeller-2017', 'tebockhorst-2015', 'levin-van-berlo-2004', 'bullock-beckson-2011']
	},
	'working-through': {
		says: 'Treatment that turns, with a trained person, to what happened and what it came to mean helps many people with post-traumatic stress.',
		ideas: [41],
		rating: 'strong',
		verdict: 'Strong for post-traumatic stress; much less is known about sex afterwards',
		body: true,
		caveat:
			'Guidelines recommend trauma-focused therapies, often of some eight to sixteen sessions, more where it is needed. Across 34 trials more than half no longer met the diagnosis afterwards (the figure is from a report), which is not the same as no trouble left. In everyday care fewer are helped, and some stop early. It can be hard before it gets easier. Some people first need time for safety; that is for them and their therapist to decide. In four trials, easing post-traumatic stress did not by itself ease sexual difficulties, which may need help of their own from somebody who knows about trauma. That this course gives no steps in touch for this is a rule of its own. No study has tested it.',
		sources: ['nice-ng116', 'milligan-2025', 'odriscoll-flanagan-2016']
	},

	// Closeness and sex
	'constant-desire': {
		says: 'The wish for sex is constant and comes by itself.',
		ideas: [44],
		rating: 'overclaim',
		verdict: 'Overclaim: desire varies, between people and over time',
		body: true,
		caveat:
			'Much desire comes as a response to something, and some people want none, all their lives, and are well. One model speaks of an accelerator and a brake, each of which can be strong or weak. These are models and reviews; they describe many people and set no amount that anyone ought to feel.',
		sources: ['basson-2000', 'brotto-yule-2017', 'bancroft-janssen-2000', 'mark-lasslo-2018']
	},
	'asexual-orientation': {
		says: 'Being asexual is an orientation and no disorder. Some people are aromantic, which is not the same.',
		ideas: [44, 57],
		rating: 'strong',
		verdict:
			'Strong that it is no disorder; that it is an orientation is what people say of themselves, and how researchers now read it',
		caveat:
			'A review found no sufficient evidence for a disorder, and concludes that asexuality, which is many things, likely meets the conditions for an orientation. In British surveys about 0.4 to 1 in 100 people were counted as asexual. In pooled studies about 74 of 100 asexual people felt romantic attraction, and 26 did not. Among many aromantic volunteers, people spoke of self-understanding and of stigma. Nobody needs a study to be who they are.',
		sources: ['brotto-yule-2017', 'antonsen-2020', 'fowler-2024']
	},
	'performance-fear': {
		says: 'Fear of failing, and watching oneself, can get in the way of sex.',
		ideas: [46, 49],
		rating: 'strong',
		verdict:
			'Strong that worry and watching oneself get in the way; the whole loop is a picture, and treatments need more testing',
		body: true,
		caveat:
			'Worry, distraction and watching oneself work differently in men with and without difficulties. Studies put this kind of worry at 9 to 25 in 100 men and 6 to 16 in 100 women. It goes with distress and lower satisfaction, in the person and in the partner. It is one cause among several. A body that does not respond may also have a medical reason.',
		sources: ['masters-johnson-1970', 'barlow-1986', 'pyke-2020', 'under-pressure-2024']
	},
	'silence-and-avoidance': {
		says: 'Silence and avoiding can keep a sexual difficulty going, and talking kindly tends to help.',
		ideas: [48, 50],
		rating: 'moderate',
		verdict: 'Moderate; “face it at once” is too simple',
		body: true,
		caveat:
			'In studies of couples, talking about sex goes with satisfaction: of a hundred couples who talk more than most, about 62 to 64 would also be more satisfied than most, where no link would give 50. For how well sex works it would be about 61, and about 56 for erections. These counts are our translation of the published links. How people talk counts for more than how often. European guidance names breaking the habit of avoiding as a core part of help, and research on fear supports small, doable steps. Links are not causes. No step is worth taking under pressure, without consent, or before a medical check where one is due.',
		sources: ['mallory-2022', 'mallory-2019', 'dewitte-2021', 'craske-2014']
	},
	'sensate-focus': {
		says: 'Sensate focus, a series of touch exercises without a goal, helps with some sexual difficulties.',
		ideas: [],
		rating: 'moderate',
		verdict: 'Moderate, on thin trials',
		body: true,
		caveat:
			'Most reviews of it were written by people who teach it. They call it effective, and they ask for better trials, above all with people other than able-bodied straight couples. Psychological treatments as a whole eased symptoms more than waiting did: of a hundred pairs of a treated and a waiting person, the treated one would fare better in about 66. The best evidence is on women’s difficulties with desire and orgasm. For erection problems, small trials found that psychological and medical help together may do better than either alone. It is usually given by a therapist and practised at home. Where there is pain, somebody looks first; after sexual violence the usual steps may not fit. This course names it and does not teach it. An hour without a goal that two people agree on for themselves is their own affair, and no treatment.',
		sources: ['linschoten-2016', 'avery-clark-2019', 'fruhauf-2013', 'melnik-2007', 'atallah-2021']
	},
	'when-to-see-a-doctor': {
		says: 'Erection difficulty now and then is ordinary; if it lasts, it is worth seeing a doctor.',
		ideas: [46, 51],
		rating: 'strong',
		verdict: 'Strong for seeing a doctor; the rule about erections on waking is weak',
		body: true,
		caveat:
			'Being tired, stressed, distracted or having drunk alcohol are everyday reasons. What lasts can be an early sign about the heart and vessels: in 14 studies, where other men had 10 heart attacks, strokes and the like, as many men with such difficulty had about 14. It is a reason for a check and no verdict. Diabetes, depression, hormones, prostate surgery and medicines are other causes, above all some antidepressants; on blood-pressure medicines the findings differ. A sudden start, with erections on waking as before, points to worry, and a slow one to the body. Most cases are mixed, so neither proves anything. Nobody should stop a prescribed medicine without asking. This is information about erections. It is no diagnosis, and it cannot say which cause is yours.',
		sources: ['burnett-2018', 'dewitte-2021', 'eau-guideline', 'vlachopoulos-2013', 'rothmore-2020']
	},
	'never-together': {
		says: 'Pills for erections, whatever they were prescribed for, taken with nitrates or poppers can bring blood pressure down to a level that kills. An erection that will not go down, an injury, sudden strong pain, new numbness between the legs and chest pain are emergencies.',
		ideas: [51],
		rating: 'strong',
		verdict: 'Strong: it stands in package leaflets and guidelines',
		body: true,
		caveat:
			'Leaflets and medicine agencies say never together, for nitrates, for poppers (amyl and other nitrites) and for riociguat; on nicorandil we saw a report only. A nitrate is also in an ointment for tears of the anus. Tadalafil is given daily for an enlarged prostate. With some prostate medicines (alpha blockers) it is not recommended, and with some HIV medicines (ritonavir) the dose has to be lower. “Herbal” products have been found to hold such medicines undeclared. There is no gap that is safe for anyone to work out for themselves. Some services want to see a lasting erection after two or three hours. New numbness between the legs, with a change in erections or the bladder, can come from pressure on nerves of the spine. Of pills ordered from 22 websites in 2011, 17 were counterfeit; the maker of the real one did that study. If in doubt, call an emergency number or a pharmacist and say what was taken.',
		sources: [
			'sildenafil-leaflet',
			'medsafe-2001',
			'gtn-ointment',
			'tadalafil-monograph',
			'fischer-2023',
			'bivalacqua-2022',
			'baus-2020',
			'royal-free-ces',
			'campbell-2012'
		]
	},
	'treatment-that-works': {
		says: 'Prescribed treatment for erection difficulty often works. Painful sex and dryness can be treated too, and so can a loss of desire that a person minds.',
		ideas: [50, 51],
		rating: 'strong',
		verdict: 'Strong for tablets; fewer and smaller trials for the rest',
		body: true,
		caveat:
			'In trials of up to about twelve weeks, about 69 of 100 attempts at intercourse went as hoped with a tablet and 35 with a dummy pill. We take the figure to count attempts; the summary does not say. Most such trials were with a woman and a man, and sex is more than that. A tablet makes no wish: it needs arousal. It helps less after prostate surgery. Adding psychological help may do better than either alone. With pain, somebody looks first. After that, graded steps with guidance are ordinary care for some kinds: with a therapist at hand, intercourse became possible for 31 of 35 women with lifelong vaginismus, and for 4 of 35 who waited, which is not the same as pleasure; mostly by oneself it was about 14 of 100. Antidepressants often dampen desire, arousal or orgasm. The doctor who prescribed them can often change the dose or the medicine; stopping suddenly can do harm. Rarely, people report that the trouble goes on after stopping, and that deserves to be taken seriously. Little or no desire that a person does not mind needs no treatment.',
		sources: [
			'tsertsvadze-2009',
			'atallah-2021',
			'dewitte-2021',
			'seehusen-2014',
			'nhs-painful-sex',
			'ter-kuile-2013',
			'van-lankveld-2006',
			'fruhauf-2013',
			'rothmore-2020'
		]
	},
	pleasing: {
		says: 'Giving because you like to differs from giving because you are afraid of losing someone.',
		ideas: [52, 53, 55],
		rating: 'strong',
		verdict: 'Strong for the difference between the two',
		caveat:
			'In studies of couples, being keen to meet a partner’s needs goes with desire and satisfaction; putting theirs first at your own expense does not. Sex agreed to in order to avoid trouble went with lower well-being and, over time, with worse relationships. Where the trouble is what the other would do, that is not agreeing, and it is the other’s doing. A kind, reassuring no did not lower relationship satisfaction compared with reluctant sex, and over time it held up better. Sexual satisfaction was lower that day, and other kinds of no were not compared. The three questions in Lesson 13 are this course’s own. A liking for giving can be real. Studies cannot tell which it is in one person.',
		sources: ['impett-2005', 'hogue-2019', 'kim-2018', 'impett-2019']
	},
	undetectable: {
		says: 'Somebody whose HIV treatment keeps the virus undetectable does not pass it on in sex.',
		ideas: [51],
		rating: 'strong',
		verdict: 'Strong: none seen in a large study',
		body: true,
		caveat:
			'In 782 couples of men, one with treated HIV and one without, about 76,000 times of sex without a condom passed on no HIV from the partner with treatment. It holds while treatment keeps the virus down, which blood tests show, and it says nothing about other infections. The study cannot rule out a very small risk. Fear of passing something on can outlast its reason, and can be talked over with a clinic.',
		sources: ['rodger-2019']
	},
	'fear-centre': {
		says: 'A fear centre in the brain that is always switched on makes lovers invent reasons for only giving.',
		ideas: [54],
		rating: 'overclaim',
		verdict: 'Overclaim: nothing found shows this',
		caveat:
			'The amygdala is one part of the brain’s circuits for threat, but feeling afraid may need more than that. Scientists still argue whether there is one system or two. We found no study that shows a fear centre always at work in lovers, making up reasons for them.',
		sources: ['ledoux-pine-2016', 'fanselow-pennington-2018']
	},
	'preference-as-mask': {
		says: 'What someone calls a preference may be fear of closeness in disguise.',
		ideas: [57],
		rating: 'weak',
		verdict: 'Weak, and hard to prove wrong',
		caveat:
			'We found no test of it. It may be true of a person, but nobody can know it from outside. A fair question must be able to come out “no”; a claim that reads every answer as fear explains nothing.',
		sources: []
	},
	'closeness-and-desire': {
		says: 'Being emotionally close to someone can make sex with them feel daunting.',
		ideas: [58, 60],
		rating: 'mixed',
		verdict: 'Contested: closeness and desire usually rise together',
		body: true,
		caveat:
			'Day to day, closeness and a partner’s care usually go with more desire. In one study (reported, not seen by us), 19 married women who had lost desire spoke of overfamiliarity, routine and the strain of roles. The present view is that both closeness and some distinctness may help. “Like a brother or sister” can fit tiredness, medicines, resentment, orientation, habit or fear. The phrase alone cannot say which.',
		sources: ['dewitte-2015', 'sims-meana-2010', 'muise-goss-2024', 'mark-lasslo-2018', 'vowels-mark-2020']
	},
	splitting: {
		says: 'Keeping emotional and physical closeness for different people is a loss.',
		ideas: [58, 59],
		rating: 'mixed',
		verdict: 'A statement of values; secrecy and open agreement differ',
		caveat:
			'Splitting in secret harms trust. Where partners openly agree to have other partners, they are about as satisfied as other couples: so a review of 35 studies with about 24,500 people is said to have found (reported, not seen by us). What makes a life rich is for each person to weigh; no study can settle it.',
		sources: ['anderson-2025']
	}
} satisfies Claims<typeof sources, typeof ideas>;
