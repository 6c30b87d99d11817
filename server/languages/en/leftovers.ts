import type { Leftovers } from '../languagePack.ts';
import { entries, words } from '../list.ts';

export const leftovers: Leftovers = {
  notes: entries(`
    to come, to be confirmed, to be completed, to be added, to check, to verify, to fill in, insert, add, check, confirm, verify, fill in
    needs, missing, placeholder, name tk, quote tk, your name, your text, enter, please check, please confirm, ck, fact check, source needed
    more to come here, dummy text, copy goes here, text goes here, caption goes here, headline goes here
  `),
  blanks: entries(`
    name, first name, last name, surname, full name, name of city, date, place, city, title, job title, figure, number, amount, age, quote
    caption, source, link, phone, address, headline, byline, dateline, company, company name
  `),
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
  labels: entries(`
    read more, read also, also read, read next, see also, related, related stories, related articles, more on this, more on this story
    more from, recommended, further reading, watch more
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
  `),
};
