/** The clauses of a sentence, and the verb that each verb hangs on. */
import { type ClauseNode, type Governor, inOrder, type Link, type Open } from './clause-nodes.js';
import { type ClauseStack, newClauseStack } from './clause-stack.js';
import { isConcession } from './concessions.js';
import { CLASS } from './lexicon.js';
import { lookAhead, type SentenceWords } from './look-ahead.js';
import { isRestrictive } from './restriction.js';
import { bareSaidAfter, prepositionBefore } from './verb-joints.js';
import { type Found, is, isMark, type Word } from './words.js';

/** A sentence with what is open of it at the word that is read. */
interface Split {
  readonly sentence: SentenceWords;
  readonly stack: ClauseStack;
  readonly ahead: ReturnType<typeof lookAhead>;
}

/** Splits one sentence; indices of parents count from `offset`. */
export function splitSentence(
  sentence: SentenceWords,
  offset: number,
): { clauses: ClauseNode[]; governors: Governor[] } {
  const { words, from, to, groups, groupRange, openers, quotes } = sentence;
  const stack = newClauseStack(sentence, offset);
  const split: Split = { sentence, stack, ahead: lookAhead(sentence) };
  const quoteEnds: number[] = [];
  let nextGroup = groupRange[0];
  for (let i = from; i < to; i += 1) {
    const word = words[i]!;
    while (quoteEnds.length > 0 && quoteEnds.at(-1)! <= i) {
      quoteEnds.pop();
      stack.closeToBase(i);
      if (stack.depth() > 1) stack.close(i + 1);
    }
    const group = groups[nextGroup];
    const atGroup = nextGroup < groupRange[1] && group!.first <= i;
    if (isMark(word)) {
      const end = quotes.get(i) ?? -1;
      if (end > i + 1) {
        stack.open({ first: i, kind: 'main', base: true });
        if (end < to) quoteEnds.push(end);
      } else readMark(split, i);
      continue;
    }
    const opener = openers.get(i);
    const afterComma = i === from || PARTING.test(words[i - 1]!.form);
    if (opener?.use.kind === 'content') {
      // «dément une information selon laquelle …»: the verb says of it what it says of its noun
      stack.open({
        first: i,
        body: opener.last + 1,
        kind: 'subordinate',
        link: 'content',
        host: stack.lastGroup(),
      });
      i = opener.last;
    } else if (opener && (opener.use.kind === 'conjunction' || isCondition(words, opener, to))) {
      stack.open({
        first: i,
        body: opener.last + 1,
        kind: 'subordinate',
        comma: afterComma,
        conditional: opener.use.kind === 'condition',
      });
      // a verb that is part of the phrase («à supposer que») governs nothing else, but has its place
      for (; nextGroup < groupRange[1] && groups[nextGroup]!.first <= opener.last; nextGroup += 1)
        stack.take(nextGroup, i);
      i = opener.last;
    } else if (afterComma && i > from && sentence.lexicon.equivalents.has(word.form))
      // «300 postes, soit 10 % des effectifs, et …»
      stack.open({ first: i, kind: 'nominal', link: 'complement', host: stack.lastGroup(), comma: true });
    else if (opensClause(split, i)) stack.open({ first: i, kind: 'subordinate', comma: afterComma });
    else if (is(word, CLASS.relative | CLASS.that) && !atGroup) openRelative(split, i, afterComma);
    else if (atGroup) {
      openForVerb(split, nextGroup, i, afterComma);
      stack.take(nextGroup, i);
      const said = stack.top().kind === 'main' ? bareSaidAfter(sentence, nextGroup) : -1;
      if (said >= 0) stack.open({ first: said, kind: 'subordinate', link: 'complement', host: nextGroup });
      nextGroup += 1;
      i = group!.last;
    } else if (is(word, CLASS.coordinator)) stack.top().breakAt = i;
  }
  while (stack.depth() > 0) stack.close(to);
  const { clauses, governors } = stack;
  for (const clause of clauses) {
    if (clause.kind === 'main' && clause.groups.length === 0) clause.kind = 'nominal';
    if (clause.conditional && clause.parent !== null)
      clause.conditional = !isConcession(sentence, clause, clauses[clause.parent - offset]);
  }
  return inOrder(clauses, governors, offset);
}

/** «when», and what is a preposition too before a pronoun («since it was founded»). */
function opensClause({ sentence: { words, to, lexicon }, ahead }: Split, i: number): boolean {
  const isSince = lexicon.since.has(words[i]!.form) && is(words[i + 1], CLASS.subject);
  return (isSince || is(words[i], CLASS.subordinator)) && ahead.hasFinite(i, to);
}

/** What a comma, a colon, a bracket or a dash closes and opens. */
function readMark(split: Split, i: number): void {
  const { sentence, stack, ahead } = split;
  const { words, to } = sentence;
  const { form } = words[i]!;
  if (form === ',') readComma(split, i);
  else if (form === ':') readColon(split, i);
  else if (form === ';') {
    stack.closeToBase(i);
    stack.split(i + 1);
  } else if (form === '(' || form === '[') stack.open({ first: i, kind: 'apposition', base: true });
  else if (form === ')' || form === ']') stack.closeBracket(i);
  else if (form === '–' || form === '—' || form === '-') {
    if (ahead.hasFinite(i, to) && stack.top().finite) {
      stack.closeToBase(i);
      stack.split(i + 1);
    } else readComma(split, i);
  }
}

function readColon(split: Split, i: number): void {
  const { sentence, stack, ahead } = split;
  const isSaid = bringsOn(split, i);
  stack.closeToBase(i);
  const isTold = stack.top().groups.length > 0;
  if (isSaid) stack.open({ first: i + 1, kind: 'subordinate', link: 'complement', host: stack.lastGroup() });
  else if (!isTold) stack.top().breakAt = i;
  else if (ahead.hasFinite(i, sentence.to) || i + 1 >= sentence.to) stack.split(i + 1);
  else stack.open({ first: i + 1, kind: 'nominal', link: 'complement', host: stack.lastGroup() });
}

/** «La direction l'a confirmé : l'usine va fermer»: the pronoun before the verb stands for what follows the colon. */
function bringsOn({ sentence: { words, groups, to }, stack, ahead }: Split, i: number): boolean {
  const verb = stack.top().groups.at(-1);
  const group = verb === undefined ? undefined : groups[verb];
  if (!group || group.last + 1 !== i || !ahead.hasFinite(i, to)) return false;
  return (
    group.mood === 'finite' &&
    is(words[group.first - 1], CLASS.clitic) &&
    is(words[group.first - 1], CLASS.article)
  );
}

function readComma(split: Split, i: number): void {
  const { stack } = split;
  while (stack.depth() > 1 && !stack.top().base && stack.top().comma && !isOpenEnded(stack.top()))
    stack.close(i);
  stack.top().breakAt = i;
  if (startsApposition(split, i)) stack.open({ first: i + 1, kind: 'apposition', comma: true });
}

/** A clause that still waits for its verb goes on after a comma. */
const isOpenEnded = (clause: Open): boolean =>
  (clause.kind === 'relative' || clause.kind === 'subordinate') && !clause.finite;

/** After a name and a comma, or before what somebody is («la plateforme, filiale de …»), a phrase that ends before the next verb: «Scale AI, spécialiste de l'étiquetage, …». */
function startsApposition(split: Split, i: number): boolean {
  const { words, to, lexicon, openers } = split.sentence;
  const before = words[i - 1];
  const after = words[i + 1];
  if (!before || !after || i + 1 >= to || after.capital || isMark(after)) return false;
  // «X, président du groupe», a form of a verb too
  const isTitle = lexicon.sourceHeads.has(after.form) && !split.ahead.isVerb(i + 1);
  if (after.forms.length > 0 && !isTitle) return false;
  const isNamed = before.entity >= 0 || before.capital || before.form === ')';
  if (!isNamed && !lexicon.sourceHeads.has(after.form)) return false;
  if (isParenthesis(split, i)) return false;
  const opens = CLASS.relative | CLASS.that | CLASS.coordinator | CLASS.preposition | CLASS.purpose;
  if (is(after, opens | CLASS.adverb | CLASS.subject | CLASS.subordinator) || openers.has(i + 1))
    return false;
  const nextComma = split.ahead.comma(i + 1);
  const nextFinite = split.ahead.finite(i + 1);
  return nextComma < nextFinite || nextFinite >= to;
}

/** «a confirmé, mardi à l'AFP, la fermeture»: the second comma of a pair that began right behind the verb. */
function isParenthesis({ sentence: { words, groups }, stack }: Split, i: number): boolean {
  const verb = stack.top().groups.at(-1);
  const last = verb === undefined ? i : groups[verb]!.last;
  return last + 1 < i && words[last + 1]!.form === ',';
}

function openRelative(split: Split, i: number, afterComma: boolean): void {
  const { sentence, stack, ahead } = split;
  const { words, from, to } = sentence;
  const before = words[i - 1];
  // «a plant that could close»: a relative that is an article elsewhere
  const isSubject = is(words[i], CLASS.determiner) && ahead.finite(i + 1) === i + 1;
  if (is(words[i], CLASS.that) && !isSubject) {
    if (ahead.hasFinite(i, to) && !isRestrictive(words, i, from)) openThat(split, i);
    return;
  }
  const host = stack.lastGroup();
  if (!ahead.hasFinite(i, to) || isPartOfCount(split, i)) {
    stack.open({ first: i, kind: 'nominal', link: 'complement', host, comma: afterComma });
    return;
  }
  const what = is(before, CLASS.what);
  const first =
    i > from && before && (what || is(before, CLASS.preposition | CLASS.of | CLASS.to)) ? i - 1 : i;
  const early = first > from && words[first - 1]!.form === ',';
  const link: Link = what ? 'complement' : afterComma || early ? 'none' : 'relative';
  stack.open({ first, kind: 'relative', link, host, comma: afterComma || early });
}

/** «annonce que …», or a second one beside it («et que …»). */
function openThat({ sentence: { words }, stack }: Split, i: number): void {
  if (!is(words[i - 1], CLASS.coordinator) || stack.depth() === 1 || stack.top().kind !== 'subordinate') {
    stack.open({ first: i, kind: 'subordinate', link: 'complement', host: stack.lastGroup() });
    return;
  }
  const { host, link } = stack.top();
  stack.close(i - 1);
  stack.open({ first: i, kind: 'subordinate', host, link });
}

/** «les 310 postes, dont 95 à Chalon, seront supprimés»: a number right behind «dont», and no verb before the comma. */
function isPartOfCount({ sentence: { words }, ahead }: Split, i: number): boolean {
  const count = words[i + 1];
  if (!is(words[i], CLASS.relative) || !count || words[i - 1]?.form !== ',') return false;
  const isNumber =
    /^\d/.test(count.form) || (is(count, CLASS.determiner) && !is(count, CLASS.article | CLASS.of));
  return isNumber && ahead.comma(i + 1) < ahead.finite(i + 1);
}

/** Opens or closes what a verb group at the word `i` begins or ends, before the group is taken. */
function openForVerb(split: Split, index: number, i: number, afterComma: boolean): void {
  const { sentence, stack } = split;
  const { words, from, groups } = sentence;
  const { mood } = groups[index]!;
  if (mood === 'finite' && isConjoined(split, i)) {
    const { host, link, comma, breakAt } = stack.top();
    stack.close(breakAt);
    stack.open({ first: breakAt, kind: 'relative', link, host, comma });
  } else if (mood === 'finite') stack.makeRoom(i);
  else if (mood === 'gerund')
    stack.open({
      first: is(words[i - 1], CLASS.preposition) ? i - 1 : i,
      kind: 'participle',
      link: 'participle',
      host: stack.lastGroup(),
      comma: afterComma,
    });
  else if (mood === 'infinitive') {
    const first = prepositionBefore(words, i, from);
    if (first < 0) return;
    const link: Link = is(words[first], CLASS.purpose) ? 'purpose' : 'none';
    const comma = first === from || words[first - 1]!.form === ',';
    stack.open({ first, kind: 'infinitive', link, host: stack.lastGroup(), comma });
  } else if (afterComma) stack.open({ first: i, kind: 'participle', comma: true });
}

/** «qui détenait 72 % et l'avait payée»: a second verb of the relative, right behind «et». */
function isConjoined({ sentence: { words, groups }, stack }: Split, i: number): boolean {
  const { kind, finite, groups: own, breakAt } = stack.top();
  if (kind !== 'relative' || !finite || breakAt <= groups[own.at(-1)!]!.last) return false;
  if (!is(words[breakAt], CLASS.coordinator) || words[breakAt - 1]!.form === ',') return false;
  for (let at = breakAt + 1; at < i; at += 1)
    if (!is(words[at], CLASS.clitic | CLASS.never | CLASS.reflexive | CLASS.adverb)) return false;
  return true;
}

/** What parts a clause from the one around it. */
const PARTING = /^[,–—]$/u;

/** «si» before a subject is a condition; «si important» is not. */
function isCondition(words: readonly Word[], opener: Found, to: number): boolean {
  if (opener.use.kind !== 'condition') return false;
  if (opener.last > opener.first) return true;
  const next = opener.last + 1 < to ? words[opener.last + 1] : undefined;
  if (!next) return false;
  return (
    next.capital ||
    next.entity >= 0 ||
    is(next, CLASS.determiner | CLASS.article | CLASS.subject | CLASS.clitic)
  );
}
