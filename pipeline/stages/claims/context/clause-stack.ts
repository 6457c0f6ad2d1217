/** The clauses of a sentence while it is read from left to right: the open ones lie one in another, the innermost on top. */
import type { Governor, Link, Open } from './clause-nodes.js';
import type { SentenceWords } from './look-ahead.js';
import { isConjunct, isCoordinated } from './verb-joints.js';

/** The clauses of a sentence while it is read. */
export interface ClauseStack {
  /** All that were opened, in that order. */
  readonly clauses: readonly Open[];
  /** By verb group of the sentence, what it hangs on. */
  readonly governors: readonly Governor[];
  /** How many are open; the first is the sentence. */
  readonly depth: () => number;
  readonly top: () => Open;
  /** The verb group that was read last in the innermost clause, or else the one that it hangs on. */
  readonly lastGroup: () => number | null;
  /** Opens a clause in the innermost one, to the end of the sentence until it is closed. */
  readonly open: (clause: Partial<Open> & Pick<Open, 'first' | 'kind'>) => void;
  /** Closes the innermost clause before the word `last`. */
  readonly close: (last: number) => void;
  /** Closes all up to the innermost quotation or bracket, or to the sentence. */
  readonly closeToBase: (last: number) => void;
  /** Closes the innermost bracket and all that is open in it; nothing where none is open. */
  readonly closeBracket: (last: number) => void;
  /** A new main clause beside the one that is open; clauses that began since belong to it. */
  readonly split: (first: number) => void;
  /** Makes room for a finite verb at the word `at`: closes what cannot hold it, or begins a new main clause. */
  readonly makeRoom: (at: number) => void;
  /** Puts a verb group, read at the word `at`, into the innermost clause. */
  readonly take: (group: number, at: number) => void;
}

/** A stack on which the sentence itself lies; indices of parents and clauses count from `offset`. */
export function newClauseStack(sentence: SentenceWords, offset: number): ClauseStack {
  const { words, from, to, groups, groupRange } = sentence;
  const clauses: Open[] = [];
  const governors: Governor[] = [];
  /** Indices of the open clauses. */
  const stack: number[] = [];

  const top = (): Open => clauses[stack.at(-1)!]!;
  const lastGroup = (): number | null => top().groups.at(-1) ?? top().host;

  function open(clause: Partial<Open> & Pick<Open, 'first' | 'kind'>): void {
    const parent = stack.length > 0 ? stack.at(-1)! + offset : null;
    stack.push(clauses.length);
    clauses.push({
      last: to,
      body: clause.first,
      parent,
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
  }

  function close(last: number): void {
    const closed = top();
    closed.last = Math.max(closed.first, last);
    stack.pop();
    if (stack.length > 0) top().breakAt = Math.max(top().breakAt, last);
  }

  function closeToBase(last: number): void {
    while (stack.length > 1 && !top().base) close(last);
  }

  function closeBracket(last: number): void {
    const bracket =
      stack.length > 1 && stack.findLast((one) => clauses[one]!.kind === 'apposition' && clauses[one]!.base);
    if (!bracket) return;
    while (stack.at(-1) !== bracket) close(last);
    close(last + 1);
  }

  function split(first: number): void {
    if (first >= to) return;
    const old = stack.pop()!;
    const { base, parent } = clauses[old]!;
    clauses[old]!.last = first;
    clauses[old]!.base = false;
    const added = clauses.length;
    open({ first, kind: 'main', base });
    clauses[added]!.parent = parent;
    for (let at = old + 1; at < added; at += 1)
      if (clauses[at]!.first >= first && clauses[at]!.parent === old + offset)
        clauses[at]!.parent = added + offset;
  }

  /** Where a clause ends before a verb at the word `at` that it does not hold: at a break behind its own verb, if it has one. */
  function endBefore(at: number, { groups: own, first, breakAt }: Open): number {
    const done = own.length > 0 ? groups[own.at(-1)!]!.last : first;
    return breakAt > done ? breakAt : at;
  }

  function makeRoom(at: number): void {
    while (stack.length > 1 && !top().base && (!canHoldFinite(top()) || top().finite))
      close(endBefore(at, top()));
    if (top().finite) split(endBefore(at, top()));
  }

  function take(group: number, at: number): void {
    const { mood } = groups[group]!;
    const clause = top();
    governors.push({ clause: stack.at(-1)! + offset, ...governorOf(group, at, clause) });
    clause.groups.push(group);
    clause.finite ||= mood === 'finite';
  }

  function governorOf(group: number, at: number, clause: Open): { governor: number | null; link: Link } {
    const { mood } = groups[group]!;
    const previous = clause.groups.at(-1);
    if (mood === 'finite' || previous === undefined) return { governor: clause.host, link: clause.link };
    const before = groups[previous]!;
    if (before.mood === mood && isCoordinated(words, at, clause.first)) {
      const { governor, link } = governors[previous - groupRange[0]]!;
      return { governor, link };
    }
    const isShared = mood === 'participle' && before.perfect && isConjunct(words, at, clause.first);
    return { governor: previous, link: isShared ? 'conjunct' : 'complement' };
  }

  open({ first: from, kind: 'main' });
  const depth = (): number => stack.length;
  return {
    clauses,
    governors,
    depth,
    top,
    lastGroup,
    open,
    close,
    closeToBase,
    closeBracket,
    split,
    makeRoom,
    take,
  };
}

const canHoldFinite = ({ kind }: Open): boolean =>
  kind === 'relative' || kind === 'subordinate' || kind === 'main';
