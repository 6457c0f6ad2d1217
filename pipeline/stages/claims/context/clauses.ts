/** The clauses of a sentence, and the verb that each verb hangs on. */
import { type ClauseNode, type Governor, inOrder, type Link, type Open } from './clause-nodes.js';
import { isConcession } from './concessions.js';
import { CLASS } from './lexicon.js';
import { lookAhead, type SentenceWords } from './look-ahead.js';
import { isRestrictive } from './restriction.js';
import { bareSaidAfter, isConjunct, isCoordinated, prepositionBefore } from './verb-joints.js';
import { type Found, is, isMark, type Word } from './words.js';

/** Splits one sentence; indices of parents count from `offset`. */
export function splitSentence(
  sentence: SentenceWords,
  offset: number,
): { clauses: ClauseNode[]; governors: Governor[] } {
  const { words, from, to, groups, lexicon, openers, quotes } = sentence;
  const clauses: Open[] = [];
  const stack: number[] = [];
  const governors: Governor[] = [];
  const quoteEnds: number[] = [];
  let nextGroup = sentence.groupRange[0];
  const ahead = lookAhead(sentence);

  const top = (): Open => clauses[stack.at(-1)!]!;
  const open = (clause: Partial<Open> & Pick<Open, 'first' | 'kind'>): void => {
    const parent = stack.length > 0 ? stack.at(-1)! : null;
    stack.push(clauses.length);
    clauses.push({
      last: to,
      body: clause.first,
      parent: parent === null ? null : parent + offset,
      link: 'none',
      conditional: false,
      host: null,
      groups: [],
      finite: false,
      base: false,
      comma: false,
      breakAt: -1,
      ...clause,
    });
  };
  const close = (last: number): void => {
    const closed = top();
    closed.last = Math.max(closed.first, last);
    stack.pop();
    if (stack.length > 0) top().breakAt = Math.max(top().breakAt, last);
  };
  const closeToBase = (last: number): void => {
    while (stack.length > 1 && !top().base) close(last);
  };
  const lastGroup = (): number | null => top().groups.at(-1) ?? top().host;
  /** A new main clause beside the one that is open; clauses that began since belong to it. */
  const split = (first: number): void => {
    if (first >= to) return;
    const old = stack.at(-1)!;
    const { base, parent } = clauses[old]!;
    clauses[old]!.last = first;
    clauses[old]!.base = false;
    stack.pop();
    const at = clauses.length;
    open({ first, kind: 'main', base });
    clauses[at]!.parent = parent;
    for (let i = old + 1; i < at; i += 1)
      if (clauses[i]!.first >= first && clauses[i]!.parent === old + offset) clauses[i]!.parent = at + offset;
  };
  const take = (index: number, i: number): void => {
    const group = groups[index]!;
    const clause = top();
    const previous = clause.groups.at(-1);
    let governor: number | null;
    let link: Link;
    if (group.mood === 'finite' || previous === undefined) {
      governor = clause.host;
      link = clause.link;
    } else if (isCoordinated(words, i, clause.first) && groups[previous]!.mood === group.mood) {
      ({ governor, link } = governors[previous - sentence.groupRange[0]]!);
    } else if (
      group.mood === 'participle' &&
      groups[previous]!.perfect &&
      isConjunct(words, i, clause.first)
    ) {
      governor = previous;
      link = 'conjunct';
    } else {
      governor = previous;
      link = 'complement';
    }
    governors.push({ clause: stack.at(-1)! + offset, governor, link });
    clause.groups.push(index);
    clause.finite ||= group.mood === 'finite';
  };
  const settle = (i: number): void => {
    while (stack.length > 1 && !top().base && (!canHoldFinite(top()) || top().finite)) {
      const clause = top();
      const done = clause.groups.length > 0 ? groups[clause.groups.at(-1)!]!.last : clause.first;
      close(clause.breakAt > done ? clause.breakAt : i);
    }
    const clause = top();
    if (!clause.finite) return;
    const done = groups[clause.groups.at(-1)!]!.last;
    split(clause.breakAt > done ? clause.breakAt : i);
  };

  open({ first: from, kind: 'main' });
  for (let i = from; i < to; i += 1) {
    const word = words[i]!;
    while (quoteEnds.length > 0 && quoteEnds.at(-1)! <= i) {
      quoteEnds.pop();
      closeToBase(i);
      if (stack.length > 1) close(i + 1);
    }
    const group = groups[nextGroup];
    const atGroup = nextGroup < sentence.groupRange[1] && group!.first <= i;
    if (isMark(word)) {
      if (quotes.has(i) && quotes.get(i)! > i + 1) {
        const end = quotes.get(i)!;
        open({ first: i, kind: 'main', base: true });
        if (end < to) quoteEnds.push(end);
      } else mark(i, word.form);
      continue;
    }
    const opener = openers.get(i);
    const afterComma = i === from || PARTING.test(words[i - 1]!.form);
    if (opener && (opener.use.kind === 'conjunction' || isCondition(words, opener, to))) {
      open({
        first: i,
        body: opener.last + 1,
        kind: 'subordinate',
        comma: afterComma,
        conditional: opener.use.kind === 'condition',
      });
      // a verb that is part of the phrase («à supposer que») governs nothing else, but has its place
      for (; nextGroup < sentence.groupRange[1] && groups[nextGroup]!.first <= opener.last; nextGroup += 1)
        take(nextGroup, i);
      i = opener.last;
    } else if (is(word, CLASS.subordinator) && ahead.hasFinite(i, to)) {
      open({ first: i, kind: 'subordinate', comma: afterComma });
    } else if (is(word, CLASS.relative | CLASS.that) && !atGroup) openRelative(i, afterComma);
    else if (atGroup) {
      openForVerb(nextGroup, i, afterComma);
      take(nextGroup, i);
      const said = top().kind === 'main' ? bareSaidAfter(sentence, nextGroup) : -1;
      if (said >= 0) open({ first: said, kind: 'subordinate', link: 'complement', host: nextGroup });
      nextGroup += 1;
      i = group!.last;
    } else if (is(word, CLASS.coordinator)) top().breakAt = i;
  }
  while (stack.length > 0) close(to);
  for (const clause of clauses) {
    if (clause.kind === 'main' && clause.groups.length === 0) clause.kind = 'nominal';
    if (clause.conditional && clause.parent !== null)
      clause.conditional = !isConcession(sentence, clause, clauses[clause.parent - offset]);
  }
  return inOrder(clauses, governors, offset);

  function mark(i: number, form: string): void {
    if (form === ',') comma(i);
    else if (form === ';' || form === ':') {
      const isSaid = form === ':' && bringsOn(i);
      closeToBase(i);
      if (isSaid) open({ first: i + 1, kind: 'subordinate', link: 'complement', host: lastGroup() });
      else if (form === ':' && top().groups.length > 0 && !ahead.hasFinite(i, to) && i + 1 < to)
        open({ first: i + 1, kind: 'nominal', link: 'complement', host: lastGroup() });
      else if (top().groups.length > 0 || form === ';') split(i + 1);
      else top().breakAt = i;
    } else if (form === '(' || form === '[') open({ first: i, kind: 'apposition', base: true });
    else if ((form === ')' || form === ']') && stack.length > 1) {
      const bracket = stack.findLast((one) => clauses[one]!.kind === 'apposition' && clauses[one]!.base);
      if (bracket === undefined) return;
      while (stack.at(-1) !== bracket) close(i);
      close(i + 1);
    } else if (form === '–' || form === '—' || form === '-') {
      if (ahead.hasFinite(i, to) && top().finite) {
        closeToBase(i);
        split(i + 1);
      } else comma(i);
    }
  }

  /** «La direction l'a confirmé : l'usine va fermer»: the pronoun before the verb stands for what follows the colon. */
  function bringsOn(i: number): boolean {
    const verb = top().groups.at(-1);
    const group = verb === undefined ? undefined : groups[verb];
    if (!group || group.last + 1 !== i || !ahead.hasFinite(i, to)) return false;
    return (
      group.mood === 'finite' &&
      is(words[group.first - 1], CLASS.clitic) &&
      is(words[group.first - 1], CLASS.article)
    );
  }

  function comma(i: number): void {
    while (stack.length > 1 && !top().base && top().comma && !isOpenEnded(top())) close(i);
    top().breakAt = i;
    if (startsApposition(i)) open({ first: i + 1, kind: 'apposition', comma: true });
  }

  /** After a name and a comma, or before what somebody is («la plateforme, filiale de …»), a phrase that ends before the next verb: «Scale AI, spécialiste de l'étiquetage, …». */
  function startsApposition(i: number): boolean {
    const before = words[i - 1];
    const after = words[i + 1];
    if (!before || !after || i + 1 >= to || after.capital || isMark(after) || after.forms.length > 0)
      return false;
    const isNamed = before.entity >= 0 || before.capital || before.form === ')';
    if (!isNamed && !lexicon.sourceHeads.has(after.form)) return false;
    if (isParenthesis(i)) return false;
    const opens = CLASS.relative | CLASS.that | CLASS.coordinator | CLASS.preposition | CLASS.purpose;
    if (is(after, opens | CLASS.adverb | CLASS.subject | CLASS.subordinator) || openers.has(i + 1))
      return false;
    const nextComma = ahead.comma(i + 1);
    const nextFinite = ahead.finite(i + 1);
    return nextComma < nextFinite || nextFinite >= to;
  }

  /** «a confirmé, mardi à l'AFP, la fermeture»: the second comma of a pair that began right behind the verb. */
  function isParenthesis(i: number): boolean {
    const verb = top().groups.at(-1);
    const last = verb === undefined ? i : groups[verb]!.last;
    return last + 1 < i && words[last + 1]!.form === ',';
  }

  function openRelative(i: number, afterComma: boolean): void {
    const before = words[i - 1];
    if (is(words[i], CLASS.that)) {
      if (!ahead.hasFinite(i, to) || isRestrictive(words, i, from)) return;
      if (is(before, CLASS.coordinator) && stack.length > 1 && top().kind === 'subordinate') {
        const { host, link } = top();
        close(i - 1);
        open({ first: i, kind: 'subordinate', host, link });
      } else open({ first: i, kind: 'subordinate', link: 'complement', host: lastGroup() });
      return;
    }
    if (!ahead.hasFinite(i, to) || isPartOfCount(i)) {
      open({ first: i, kind: 'nominal', link: 'complement', host: lastGroup(), comma: afterComma });
      return;
    }
    const what = is(before, CLASS.what);
    const first =
      i > from && before && (what || is(before, CLASS.preposition | CLASS.of | CLASS.to)) ? i - 1 : i;
    const early = first > from && words[first - 1]!.form === ',';
    const link: Link = what ? 'complement' : afterComma || early ? 'none' : 'relative';
    open({ first, kind: 'relative', link, host: lastGroup(), comma: afterComma || early });
  }

  /** «les 310 postes, dont 95 à Chalon, seront supprimés»: a number right behind «dont», and no verb before the comma. */
  function isPartOfCount(i: number): boolean {
    const count = words[i + 1];
    if (!is(words[i], CLASS.relative) || !count || words[i - 1]?.form !== ',') return false;
    const isNumber =
      /^\d/.test(count.form) || (is(count, CLASS.determiner) && !is(count, CLASS.article | CLASS.of));
    return isNumber && ahead.comma(i + 1) < ahead.finite(i + 1);
  }

  /** «qui détenait 72 % et l'avait payée»: a second verb of the relative, right behind «et». */
  function isConjoined(i: number): boolean {
    const { kind, finite, groups: own, breakAt } = top();
    if (kind !== 'relative' || !finite || breakAt <= groups[own.at(-1)!]!.last) return false;
    if (!is(words[breakAt], CLASS.coordinator) || words[breakAt - 1]!.form === ',') return false;
    for (let at = breakAt + 1; at < i; at += 1)
      if (!is(words[at], CLASS.clitic | CLASS.never | CLASS.reflexive | CLASS.adverb)) return false;
    return true;
  }

  function openForVerb(index: number, i: number, afterComma: boolean): void {
    const group = groups[index]!;
    if (group.mood === 'finite' && isConjoined(i)) {
      const { host, link, comma, breakAt } = top();
      close(breakAt);
      open({ first: breakAt, kind: 'relative', link, host, comma });
    } else if (group.mood === 'finite') settle(i);
    else if (group.mood === 'gerund')
      open({
        first: is(words[i - 1], CLASS.preposition) ? i - 1 : i,
        kind: 'participle',
        link: 'participle',
        host: lastGroup(),
        comma: afterComma,
      });
    else if (group.mood === 'infinitive') {
      const start = prepositionBefore(words, i, from);
      if (start < 0) return;
      const link: Link = is(words[start], CLASS.purpose) ? 'purpose' : 'none';
      const early = start === from || words[start - 1]!.form === ',';
      open({ first: start, kind: 'infinitive', link, host: lastGroup(), comma: early });
    } else if (afterComma) open({ first: i, kind: 'participle', comma: true });
  }
}

/** What parts a clause from the one around it. */
const PARTING = /^[,–—]$/u;

const canHoldFinite = ({ kind }: Open): boolean =>
  kind === 'relative' || kind === 'subordinate' || kind === 'main';

/** A clause that still waits for its verb goes on after a comma. */
const isOpenEnded = (clause: Open): boolean =>
  (clause.kind === 'relative' || clause.kind === 'subordinate') && !clause.finite;

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
