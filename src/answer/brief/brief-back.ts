/** Words that point back, at the beginning of a line. */
const POINTS_BACK =
  /^[“"‘']?(?:it|they|he|she|this|that|these|those|such|its|their|his|her|both|the (?:former|latter|same|other|rest)|(?:(?:by|until|since) )?then)\b/iu;
/** "The penalty for it is £100." */
const POINTS_BACK_SOON =
  /^.{0,40}\b(?:for|of|to|from|by|with|on|in|against|until) (?:it|them|him|her|the (?:next|other|same) one)\b/iu;
/** "It was unclear what …": an empty "it". */
const EMPTY_IT =
  /^[“"‘']?it(?:[’']s| is| was| has been| may be| will be) (?:\p{L}+ly )?\p{L}+(?: to | that | what | whether | how | if | we | for |,)/iu;
/** A pronoun at a line's beginning, which in a report stands for who reports. */
const SPEAKER = /^.{0,60}\b(?:its?|they|their|them|he|his|him|she|her|we|our|I|my)\b/u;
/** A line that begins like this builds on something said before, so that it cannot lead. */
const GOES_ON =
  /^(?:a further|another|other|also|more)\b|^.{0,60}\b(?:its?|they|their|them|he|his|him|she|her)\b/iu;

/** Whether a line is not understood alone, since it begins with a word for something said before. */
export function pointsBack(text: string): boolean {
  return (POINTS_BACK.test(text) && !EMPTY_IT.test(text)) || POINTS_BACK_SOON.test(text);
}

/** Whether a line builds on something said before, though it may be understood: it should not lead. */
export function goesOn(text: string): boolean {
  return GOES_ON.test(text);
}

/** Whether a reported clause speaks of who reports it by a pronoun. */
export function speaksByPronoun(text: string): boolean {
  return SPEAKER.test(text);
}
