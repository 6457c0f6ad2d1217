"""Texts with entities, as windows of whole sentences cut into pieces."""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from network import LABELS

TYPES = {"Person": "PER", "Location": "LOC", "Organization": "ORG", "Event": "EVENT", "Product": "PRODUCT"}
IDS = {label: i for i, label in enumerate(LABELS)}
CLS, SEP, PAD = 2, 3, 0
SENTENCE_END = re.compile(r"(?<=[.!?…»])\s+(?=[\"«“A-ZÀ-Ý0-9])|\s*\n\s*")


@dataclass
class Text:
    """A text and its outermost spans: (start, end, type) in code points."""

    id: str
    text: str
    spans: list[tuple[int, int, str]] = field(default_factory=list)


@dataclass
class Window:
    """Pieces of some sentences; `first` says which pieces begin a word."""

    ids: list[int]
    labels: list[int]
    first: list[bool]
    offsets: list[tuple[int, int]]
    soft: object = None
    line: list[bool] = field(default_factory=list)  # pieces that begin a line


def outermost(spans):
    """Drops spans that lie inside, or cross, an earlier or longer one."""
    kept = []
    for s in sorted(set(spans), key=lambda s: (s[0], -s[1])):
        if not kept or s[0] >= kept[-1][1]:
            kept.append(s)
    return kept


def read_winer(path: Path) -> list[Text]:
    """Documents of a WiNER-fr file, UTF-16 offsets turned into code points."""
    texts = []
    for line in path.read_text(encoding="utf-8").splitlines():
        d = json.loads(line)
        at = to_points(d["text"])
        spans = [(at[e["start"]], at[e["end"]], TYPES[e["type"]]) for e in d["entities"] if e["type"] in TYPES]
        texts.append(Text(d["id"], d["text"], outermost(spans)))
    return texts


def to_points(text: str) -> list[int]:
    """For every UTF-16 offset the offset in code points."""
    at = []
    for i, c in enumerate(text):
        at += [i] * (2 if ord(c) > 0xFFFF else 1)
    return at + [len(text)]


def read_corpus(folder: Path) -> list[Text]:
    """The hand-made press articles, one Text per block that is not boilerplate."""
    texts = []
    for gold in sorted(folder.glob("*/gold.json")):
        layers = json.loads(gold.read_text(encoding="utf-8"))["layers"]
        text = (gold.parent / "source.txt").read_text(encoding="utf-8")
        at = to_points(text)
        for b in layers["blocks"]:
            if b["kind"] == "boilerplate":
                continue
            s, e = at[b["start"]], at[b["end"]]
            spans = [(at[x["start"]] - s, at[x["end"]] - s, x["type"])
                     for x in layers["entities"] if s <= at[x["start"]] and at[x["end"]] <= e]
            texts.append(Text(gold.parent.name, text[s:e], outermost(spans)))
    return texts


def sentences(text: str):
    """Half-open spans of sentences, by end punctuation and line breaks."""
    start = 0
    for m in SENTENCE_END.finditer(text):
        if m.start() > start:
            yield start, m.start()
        start = m.end()
    if start < len(text):
        yield start, len(text)


def windows(tok: Tokenizer, t: Text, limit: int = 190, lines: bool = False):
    """Windows of whole sentences of at most `limit` pieces; with `lines`, none crosses a line break."""
    e = tok.encode(t.text, add_special_tokens=False)
    ends = [b for a, b in sentences(t.text)]
    label = [IDS["O"]] * len(e.ids)
    line = [i > 0 and "\n" in t.text[e.offsets[i - 1][1] : e.offsets[i][0]] for i in range(len(e.ids))]
    first = [i == 0 or e.word_ids[i] != e.word_ids[i - 1] for i in range(len(e.ids))]
    k = 0
    for s, stop, kind in t.spans:
        while k < len(e.ids) and e.offsets[k][1] <= s:
            k += 1
        begun = False
        while k < len(e.ids) and e.offsets[k][0] < stop:
            label[k] = IDS[("I-" if begun else "B-") + kind]
            begun = True
            k += 1
    cuts, j = [], 0
    for end in ends:
        while j < len(e.ids) and e.offsets[j][0] < end:
            j += 1
        cuts.append((j, "\n" in t.text[end:end + 3]))
    out, a, last, = [], 0, 0

    def close(b):
        nonlocal a
        while a < b:
            c = min(b, a + limit)
            while c < b and c > a + 1 and not first[c]:
                c -= 1
            out.append(Window(e.ids[a:c], label[a:c], first[a:c], e.offsets[a:c], None, line[a:c]))
            a = c

    for j, line_ends in cuts:
        if j - a > limit:
            close(last)
            if j - a > limit:
                close(j)
        last = j
        if lines and line_ends:
            close(j)
    close(len(e.ids))
    return out


SPLIT = 1.5  # two names of one type with nothing between them are nearly always one name


def steps(new_line: bool) -> np.ndarray:
    """What is added to the score of a step from one label (row) to the next (column): I-X only follows B-X or I-X."""
    m = np.zeros((len(LABELS), len(LABELS)))
    for i, a in enumerate(LABELS):
        for j, b in enumerate(LABELS):
            if b[0] == "I" and (new_line or a == "O" or a[2:] != b[2:]):
                m[i, j] = -1e4
            elif b[0] == "B" and a[2:] == b[2:] and not new_line:
                m[i, j] = -SPLIT
    return m


WITHIN, ACROSS = steps(False), steps(True)


def best_path(logits: np.ndarray, w: Window) -> list[int]:
    """The most probable allowed labels of the words, by Viterbi over the first pieces; other pieces get O."""
    at = [i for i, first in enumerate(w.first) if first]
    if not at:
        return [IDS["O"]] * len(w.ids)
    z = logits[at] - logits[at].max(-1, keepdims=True)
    z = z - np.log(np.exp(z).sum(-1, keepdims=True))
    score, back = z[0] + ACROSS[IDS["O"]], []
    for i, row in zip(at[1:], z[1:]):
        m = score[:, None] + (ACROSS if w.line and w.line[i] else WITHIN)
        back.append(m.argmax(0))
        score = m.max(0) + row
    k = int(score.argmax())
    path = [k]
    for b in reversed(back):
        k = int(b[k])
        path.append(k)
    labels = [IDS["O"]] * len(w.ids)
    for i, k in zip(at, reversed(path)):
        labels[i] = k
    return labels


def decode(labels: list[int], w: Window):
    """Spans from the label of each word's first piece; an I without a matching B begins a span."""
    spans = []
    for i, first in enumerate(w.first):
        s, e = w.offsets[i]
        if not first:
            if spans and spans[-1][3]:
                spans[-1][1] = e
            continue
        name = LABELS[labels[i]]
        kind = name[2:]
        if name == "O":
            if spans:
                spans[-1][3] = False
        elif name[0] == "I" and spans and spans[-1][3] and spans[-1][2] == kind:
            spans[-1][1] = e
        else:
            spans.append([s, e, kind, True])
    return [(s, e, k) for s, e, k, _ in spans]
