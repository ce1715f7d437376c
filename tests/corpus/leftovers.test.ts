import { describe, expect, test } from 'vitest';
import { leftoverReason } from '../../src/corpus/leftovers.ts';

describe('what a web page leaves behind', () => {
  test.each([
    ['comment form', 'Leave a Reply'],
    ['comment form', 'Leave a Reply Cancel reply'],
    ['comment form', 'Post a comment'],
    ['comment form', 'Your email address will not be published.'],
    ['comment form', 'Your email address will not be published. Required fields are marked *'],
    ['comment form', 'Email *'],
    ['comment form', 'Save my name, email, and website in this browser for the next time I comment.'],
    ['comment form', 'Comments are closed.'],
    ['comment count', 'Comments (12)'],
    ['comment count', '1,204 comments'],
    ['comment count', 'No Comments'],
    ['CAPTCHA', 'Time limit is exhausted. Please reload the CAPTCHA.'],
    ['CAPTCHA', 'Please reload CAPTCHA.'],
    ['CAPTCHA', 'I’m not a robot'],
    ['share bar', 'Share on Facebook  Tweet  Email'],
    ['share bar', 'Share this article:'],
    ['share bar', 'Facebook | Twitter | WhatsApp'],
    ['share bar', 'Share'],
    ['share bar', 'Email this to a friend'],
    ['share bar', 'Follow us on Twitter and Facebook.'],
    ['print link', 'Print this page'],
    ['print link', 'Printer-friendly version'],
    ['cookie notice', 'We use cookies to give you the best experience.'],
    ['cookie notice', 'This website uses cookies so that we can improve our service. Find out more.'],
    ['cookie notice', 'Accept all cookies'],
    ['newsletter box', 'Subscribe to our newsletter'],
    ['newsletter box', 'Sign up for our daily briefing'],
    ['newsletter box', 'Sign up to receive the latest news alerts'],
    ['newsletter box', 'Subscribe'],
    ['newsletter box', 'Enter your email address'],
    ['link to another page', 'Read more: How the plan was made.'],
    ['link to another page', 'Read more'],
    ['link to another page', 'Continue reading the main story'],
    ['link to another page', 'Back to top'],
    ['related links', 'Related articles'],
    ['related links', 'More stories from Milford'],
    ['related links', 'You may also like'],
    ['related links', 'Most read'],
    ['advertisement', 'Advertisement'],
    ['advertisement', 'Story continues below advertisement'],
    ['copyright line', 'Copyright The Milford Post Limited 2017. All rights reserved.'],
    ['copyright line', '© 2019 Milford Post'],
    ['copyright line', 'Copyright 2019 Milford Post'],
    ['copyright line', 'All rights reserved'],
    ['navigation', 'Skip to content'],
    ['navigation', 'Home > News > Politics'],
    ['navigation', 'News › UK › Crime'],
    ['navigation', 'Tags: bees, cities'],
    ['page mechanics', 'Loading…'],
    ['page mechanics', 'Loading comments...'],
    ['page mechanics', '4 min read'],
    ['page mechanics', 'Please enable JavaScript to view the comments.'],
  ])('%s: %s', (reason, line) => {
    expect(leftoverReason(line)).toBe(reason);
    expect(leftoverReason(line.toUpperCase())).toBe(reason);
  });
});

describe('sentences and lines of a report stay', () => {
  test.each([
    'Facebook said users could share on Facebook what they had seen.',
    'The committee will leave a reply to the minister by Friday.',
    'Leave a reply to chance and it will be late.',
    'Time limits are exhausted quickly in such talks.',
    'The CAPTCHA kept out most of the bots.',
    'Comments (12) were split between the two camps.',
    'Comments came from 40 towns.',
    'Facebook, Google and YouTube are under pressure.',
    'Twitter has closed 300 accounts.',
    'Tweet volumes rose by a third.',
    'Share prices fell by 3 per cent.',
    'Share of the vote: 43 per cent',
    'The site uses cookies to follow its users, the regulator found.',
    'Cookies were sold at the door.',
    'Subscribers to the newsletter rose to 4,000.',
    'Sign up rates for the newsletter rose.',
    'Subscribe to a theory and you will find proof of it.',
    'Read more than one newspaper.',
    'Reading more helps.',
    'Related costs came to €3m.',
    'More news came from the north on Monday.',
    'Most read it as a threat.',
    'Advertisements cost £300,000.',
    'Copyright law changed in 2017.',
    'Copyright in 2017 was a matter for the courts.',
    '(c) at least 29 people were injured in 2017',
    'Home ownership > 60 per cent in 2017.',
    'Home Secretary',
    'Le « chef » a dit « oui » et « non »',
    'Skip to the end and you miss the point.',
    'Loading the ships took two days.',
    'The 4 min delay was read as a sign.',
    'Next week the talks go on.',
    'Print is not dead.',
    'Email traffic doubled.',
    'Total arrests: 379',
    'Search warrants',
    'Summary',
    'Conclusion',
    '379',
  ])('%s', (line) => {
    expect(leftoverReason(line)).toBeNull();
  });

  test('a long paragraph is never a leftover', () => {
    expect(leftoverReason(`Read more: ${'word '.repeat(60)}`)).toBeNull();
  });
});

test('a feedback box that goes on with links is a leftover, a sentence about feedback is not', () => {
  expect(leftoverReason('Is this article helpful? Yes / No. Send us your feedback')).toBe('feedback box');
  expect(leftoverReason('Did you find this page useful? Report a problem with this page')).toBe(
    'feedback box',
  );
  expect(leftoverReason('Give feedback to new drivers within a week.')).toBeNull();
});
