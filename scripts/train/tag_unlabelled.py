"""Tags plain sentences, or gold text with names swapped, with one or several ONNX models and keeps the mean of their probabilities."""

import argparse
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from augment import Names, swap_names, typography
from evaluate import batches, onnx_tagger, pad
from network import LABELS
from texts import Text, Window, read_winer, windows


def plain(tok: Tokenizer, path: Path) -> list[Window]:
    """One window a sentence; very short and very long lines left out."""
    lines = [s for s in path.read_text(encoding="utf-8").splitlines() if 4 <= len(s.split()) <= 120]
    return [w for i, s in enumerate(lines) for w in windows(tok, Text(str(i), s))]


def swapped(tok: Tokenizer, path: Path, seed: int) -> list[Window]:
    """Windows of the gold text, half of it with names swapped."""
    names = Names(seed)
    r = names.rng
    texts = [typography(swap_names(t, names) if r.random() < 0.5 else t, r) for t in read_winer(path)]
    return [w for t in texts for w in windows(tok, t, lines=r.random() < 0.4)]


if __name__ == "__main__":
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--models", type=Path, nargs="+", required=True)
    a.add_argument("--weights", type=float, nargs="+", help="one weight a model; equal if not given")
    a.add_argument("--sentences", type=Path, help="one sentence a line")
    a.add_argument("--winer", type=Path, help="WiNER-fr training file, in place of sentences")
    a.add_argument("--gold", type=float, default=0.5, help="weight of the gold label against that of the models")
    a.add_argument("--seed", type=int, default=101)
    a.add_argument("--out", type=Path, required=True, help=".npz")
    a.add_argument("--threads", type=int, default=2)
    o = a.parse_args()
    tok = Tokenizer.from_file(str(o.models[0] / "tokenizer.json"))
    items = swapped(tok, o.winer, o.seed) if o.winer else plain(tok, o.sentences)
    items = [w for w in items if w.ids]
    weights = np.array(o.weights or [1.0] * len(o.models))
    soft = [np.zeros((len(w.ids), len(LABELS)), np.float32) for w in items]
    for folder, weight in zip(o.models, weights / weights.sum()):
        tag = onnx_tagger(folder, o.threads)
        for n, batch in enumerate(batches(items)):
            z = tag(*pad([items[i] for i in batch]))
            z = np.exp(z - z.max(-1, keepdims=True))
            z /= z.sum(-1, keepdims=True)
            for row, i in zip(z, batch):
                soft[i] += weight * row[1 : len(items[i].ids) + 1]
            if n % 100 == 0:
                print(folder.name, n, flush=True)
    if o.winer:
        soft = [(1 - o.gold) * p + o.gold * np.eye(len(LABELS), dtype=np.float32)[w.labels] for p, w in zip(soft, items)]
    np.savez(
        o.out,
        lengths=np.array([len(w.ids) for w in items]),
        ids=np.concatenate([w.ids for w in items]).astype(np.int32),
        first=np.concatenate([w.first for w in items]),
        soft=np.concatenate(soft).astype(np.float16),
        gold=bool(o.winer),
    )
