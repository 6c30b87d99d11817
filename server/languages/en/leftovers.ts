import type { Leftovers } from '../languagePack.ts';
import { entries, words } from '../list.ts';

export const leftovers: Leftovers = {
  notes: entries(`
    to come, to be confirmed, to be completed, to be added, to check, to verify, to fill in, insert, add, check, confirm, verify, fill in
    needs, missing, placeholder, name tk, quote tk, your name, your text, enter, please check, please confirm, ck, fact check, source needed
    editor:, editors:, eds:, desk:, note to editor, note to editors, note to desk, note to eds, more to come here, dummy text, copy goes here, text goes here, caption goes here, headline goes here
  `),
  blanks: entries(`
    name, first name, last name, surname, full name, name of city, date, place, city, title, job title, figure, number, amount, age, quote
    caption, source, link, phone, address, headline, byline, dateline, company, company name, pull quote, country, state, town, time, day
    month, year, author, organization, organisation, subhead, crosshead, standfirst
  `),
  media: entries('photo, photos, video, image, graphic, map, chart, tweet'),
  blankEnds: entries(
    'to come, here, goes here, to follow, needed, missing, tbc, tbd, to be added, to be confirmed',
  ),
  drafts: entries(`
    to verify, fact check, fact-check, check fact, check facts, check spelling, check name, check date
    source needed, quote needed, insert name, insert date, insert quote, insert link, insert photo, insert caption, insert source
    add quote, add link, add source, name tk, quote tk, title tk, please check
  `),
  prompts: entries(`
    your text here, your title here, insert name here, insert text here, insert quote here, insert link here, insert photo here
    insert date here, insert caption here, insert headline here, click here to add, click here to enter, click to add text
    click to add title, enter text here, type your text, add your text
  `),
  codeWords: words('NaN'),
  units: words(`
    years months days hours minutes dollars pounds euros million billion people residents votes deaths jobs workers employees percent
    miles acres feet meters metres kilometers kilometres km tons tonnes degrees points
  `),
  endsNothing: new Set(
    words(`
      the a an and or but of from with into onto than because although whose his its their our my your every these those which
      during between among toward towards upon via per until unless
    `),
  ),
  endsRarely: new Set(
    words(`
      to that not if when where who which as at by for in is are was were be been being has have had will would can could may might must
      should do does did they he she we i about between how
    `),
  ),
  labels: entries(`
    read more, read also, also read, read next, see also, related, related stories, related articles, more on this, more on this story
    more from, recommended, further reading, watch, watch more, watch now, listen, recommended reading
  `),
  lines: entries(`
    read more, read next, see more, show more, load more, continue reading, read the full story, read the full article, see also, related
    related stories, related articles, recommended, more on this story, share, share this, share this article, share this story
    share on facebook, share on twitter, share on x, share on linkedin, share on whatsapp, share via email, email this article
    tweet, tweet this, print, print this article, copy link, link copied, comment, comments, leave a comment, view comments, post a comment
    advertisement, advertisements, article continues below, article continues after advertisement, story continues below advertisement
    advertisement continue reading the main story, continue reading the main story, subscribe, subscribe now, sign in, log in, sign up
    sign up for our newsletter, subscribe to our newsletter, newsletter, listen to article, listen to this article, click here
    back to top, follow us, follow us on facebook, follow us on twitter, accept cookies, enlarge image, save article, gift this article
    skip to content, skip to main content, all rights reserved, click to enlarge, tap to enlarge, image caption, sponsored content
    view gallery, view this post on instagram, report this ad, article continues below advertisement, scroll to continue
    manage cookies, accept all cookies, accept and close, report a correction or typo
  `),
  lineStarts: entries(`
    we use cookies, this site uses cookies, this website uses cookies, by continuing to use this site, by using this site, sign up for our newsletter
    sign up for our daily newsletter, sign up for our free newsletter, sign up to our newsletter, sign up here, subscribe to our newsletter
    subscribe to our channel, subscribe to our youtube channel, subscribe to continue reading, subscribe to read, get our newsletter
    follow us on, like us on facebook, click here to, click here for, this article is for subscribers, this article is exclusive to subscribers
    already a subscriber, share this article on, all rights reserved, download our app, you have reached your limit of
  `),
};
