import type { AnonymousSources } from '../languagePack.ts';
import { entries, words } from '../list.ts';

const WHO = `
  people, a person, one person, two people, three people, four people, several people, some people, multiple people, those,
  someone, somebody, individuals, an individual, figures, several others, others`;

const NEAR = `
  familiar with, with knowledge of, with direct knowledge of, with first-hand knowledge of, with firsthand knowledge of,
  briefed on, briefed about, close to, close with, in the know, with inside knowledge of, privy to, aware of,
  who asked not to be named, who asked not to be identified, who asked to remain anonymous`;

/** How newspapers lay words to people whom they do not name. */
export const anonymousSources: AnonymousSources = {
  nouns: words('source sources insider insiders informant informants whistleblower whistleblowers tipster'),
  people: words(`
    official officials aide aides adviser advisers advisor advisors strategist strategists operative operatives diplomat diplomats
    staffer staffers confidant confidants confidante ally allies associate associates lawmaker lawmakers legislator
    legislators executive executives minister ministers mp mps backbencher backbenchers negotiator negotiators bureaucrat
    bureaucrats mandarin lobbyist lobbyists consultant consultants banker bankers trader traders fundraiser fundraisers donor
    donors envoy envoys investigator investigators bundler appointee appointees observer observers`),
  plain: words('observers insiders'),
  distinguishing: words(`
    some several one another two three
    senior top high-ranking high-level ranking unnamed anonymous unidentified well-placed highly-placed four many various multiple current familiar close`),
  circles: entries(WHO).flatMap((who) => entries(NEAR).map((near) => `${who} ${near}`)),
  phrases: entries(`
    according to reliable sources, according to unconfirmed reports, according to rumors, according to rumours,
    it is understood that, it is understood, it is thought that, it is believed that, it is said that, it has been said that,
    rumor has it, rumour has it, word is that, word has it, the word is, the talk is, the whisper is, the chatter is,
    some say, some have said, some claim, some argue, some believe, some people say, some people claim, some people believe,
    many say, many people say, many people believe, many argue, many observers, most observers, some observers,
    several observers, observers say, observers said, observers believe, people say that, there are those who say,
    there are those who believe, speaking on background, spoke on background, on deep background, whispers in the corridors,
    insiders say, insiders said`),
  examples: entries('including, among them, such as, like, notably, led by'),
  anonymity: entries(`
    on condition of anonymity, on the condition of anonymity, on condition that he not be named,
    on condition that she not be named, on condition that they not be named, on condition he not be named,
    on condition she not be named, on condition they not be named, on condition of not being named,
    on condition of not being identified, under condition of anonymity, under the cloak of anonymity, requested anonymity,
    requesting anonymity, requests anonymity, asked for anonymity, asking for anonymity, asks for anonymity,
    insisted on anonymity, insisting on anonymity, was granted anonymity, were granted anonymity, granted anonymity,
    demanded anonymity, given anonymity, asked not to be named, asking not to be named, asks not to be named,
    asked not to be identified, asking not to be identified, asked not to be quoted, asked not to be quoted by name,
    asked that his name not be used, asked that her name not be used, asked that their names not be used,
    asked that his name be withheld, asked that her name be withheld, asked to remain anonymous, asking to remain anonymous,
    wished to remain anonymous, wishing to remain anonymous, wants to remain anonymous, wanted to remain anonymous,
    preferred to remain anonymous, chose to remain anonymous, declined to be named, declining to be named,
    declined to be identified, declining to be identified, declined to be quoted by name, refused to be named,
    refused to be identified, did not want to be named, did not want to be identified, did not wish to be named,
    did not wish to be identified, didn't want to be named, didn't want to be identified, does not want to be named,
    who cannot be named, who could not be named, speaking anonymously, spoke anonymously`),
  explaining: entries(`
    because, because of, as, since, so, so as, so that, in order to, in order not, to, for fear, out of fear, out of concern, for, fearing,
    citing, due to, given, owing to, lest, while, until, amid, in keeping with, in line with, under`),
  reasons: entries(`
    not authorized to, not authorised to, wasn't authorized to, wasn't authorised to, weren't authorized to,
    weren't authorised to, isn't authorized to, isn't authorised to, aren't authorized to, aren't authorised to,
    not permitted to, not allowed to, not at liberty to, lack of authorization to, lacked authorization to,
    without authorization to, not cleared to, forbidden to speak, barred from speaking, prohibited from speaking,
    fear of retaliation, fear of reprisal, fear of reprisals, fear of retribution, feared retaliation, feared reprisals,
    fears retaliation, fearing retaliation, fearing reprisals, fear of losing, feared losing, fear of being fired,
    nondisclosure agreement, non-disclosure agreement, confidentiality agreement, for safety reasons, for security reasons,
    for legal reasons, for their safety, for his safety, for her safety, for their own safety, to protect their identity,
    to protect his identity, to protect her identity, to protect the identity, name has been changed, names have been changed,
    name was changed, names were changed, not her real name, not his real name, not their real names`),
};
