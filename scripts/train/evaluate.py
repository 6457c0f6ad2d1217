"""Strict F by type, with 95 % bootstrap intervals over documents, of a checkpoint, an ONNX model or a run of the pipeline."""

import argparse
import json
import random
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from network import LABELS
from texts import CLS, PAD, SEP, best_path, decode, read_corpus, read_winer, to_points, windows

MAIN = ("PER", "LOC", "ORG")


def batches(items, pieces: int = 2000):
    """Indices of windows of like length, together at most `pieces` pieces with padding."""
    order = sorted(range(len(items)), key=lambda i: -len(items[i].ids))
    while order:
        n = max(1, pieces // (len(items[order[0]].ids) + 2))
        yield order[:n]
        order = order[n:]


def pad(items, extra=(CLS, SEP)):
    """Ids and mask as arrays."""
    n = max(len(w.ids) for w in items) + 2
    ids = np.full((len(items), n), PAD, np.int64)
    mask = np.zeros((len(items), n), np.int64)
    for r, w in enumerate(items):
        ids[r, : len(w.ids) + 2] = [extra[0], *w.ids, extra[1]]
        mask[r, : len(w.ids) + 2] = 1
    return ids, mask


def torch_tagger(net):
    """A function from ids and mask to logits, without dropout."""
    import torch

    net.eval()

    def run(ids, mask):
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=run.bf16):
            return net(torch.from_numpy(ids), torch.from_numpy(mask)).float().numpy()

    run.bf16 = False
    return run


def onnx_tagger(folder: Path, threads: int = 2, file: str = "onnx/model_quantized.onnx"):
    """The same for an exported model."""
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    session = ort.InferenceSession(str(folder / file), options, providers=["CPUExecutionProvider"])
    return lambda ids, mask: session.run(None, {"input_ids": ids, "attention_mask": mask})[0]


def predict(tag, tok, texts, limit=190, lines=False, greedy=False):
    """Predicted spans, one list per text; `greedy` takes each word's best label by itself."""
    items, owner = [], []
    for i, t in enumerate(texts):
        for w in windows(tok, t, limit, lines):
            items.append(w)
            owner.append(i)
    found = [[] for _ in texts]
    for batch in batches(items):
        ids, mask = pad([items[i] for i in batch])
        for row, i in zip(tag(ids, mask), batch):
            w = items[i]
            z = row[1 : len(w.ids) + 1]
            found[owner[i]] += decode(list(z.argmax(-1)) if greedy else best_path(z, w), w)
    return [sorted(f) for f in found]


def read_run(path: Path, texts):
    """Spans of the `documents.jsonl` that a run over the same texts wrote."""
    written = {d["id"]: d for d in map(json.loads, path.read_text(encoding="utf-8").splitlines())}
    found = []
    for t in texts:
        d = written.get(t.id)
        if d is None or d["text"] != t.text:
            raise SystemExit(f"{path} has not the text of {t.id} as the gold file has it; run the pipeline over the file that --winer names.")
        at = to_points(t.text)
        found.append([(at[e["start"]], at[e["end"]], e["type"]) for e in d["entities"]])
    return found


def counts(texts, found, kinds):
    """Per document: hits, predicted, gold, over the given types."""
    per = defaultdict(lambda: [0, 0, 0])
    for t, f in zip(texts, found):
        g = {s for s in t.spans if s[2] in kinds}
        p = {s for s in f if s[2] in kinds}
        c = per[t.id]
        c[0] += len(g & p)
        c[1] += len(p)
        c[2] += len(g)
    return list(per.values())


def f1(c) -> float:
    """F of summed counts; 1 where there is nothing and nothing was found."""
    h, p, g = np.sum(c, axis=0)
    return 2 * h / (p + g) if p + g else 1.0


def report(texts, found, bootstrap=1000):
    """Scores by type, of PER, LOC and ORG together, and of all; spans without types; mean over documents."""
    rows = {}
    rng = random.Random(1)
    for name, kinds in [("main", MAIN), ("all", MAIN + ("EVENT", "PRODUCT"))] + [(k, (k,)) for k in (*MAIN, "EVENT", "PRODUCT")]:
        c = counts(texts, found, kinds)
        h, p, g = np.sum(c, axis=0)
        row = {"f": f1(c), "p": h / p if p else 1.0, "r": h / g if g else 1.0, "gold": int(g)}
        if name == "main":
            row["documents"] = float(np.mean([f1([x]) for x in c]))
        if bootstrap:
            s = sorted(f1(rng.choices(c, k=len(c))) for _ in range(bootstrap))
            row["interval"] = [s[int(0.025 * bootstrap)], s[int(0.975 * bootstrap) - 1]]
        rows[name] = {k: round(v, 4) if isinstance(v, float) else v for k, v in row.items() if k != "interval"}
        if bootstrap:
            rows[name]["interval"] = [round(float(x), 4) for x in row["interval"]]
    bare = lambda spans: [(s, e, "X") for s, e, _ in spans]
    plain = [type(t)(t.id, t.text, bare(t.spans)) for t in texts]
    rows["spans"] = {"f": round(float(f1(counts(plain, [bare(f) for f in found], ("X",)))), 4)}
    return rows


def line(rows) -> str:
    """One line for a log."""
    m = rows["main"]
    kinds = " ".join(f"{k} {100 * rows[k]['f']:.1f}" for k in (*MAIN, "EVENT", "PRODUCT"))
    return (f"main {100 * m['f']:.2f} (P {100 * m['p']:.1f} R {100 * m['r']:.1f}, docs {100 * m['documents']:.2f}) {kinds} "
            f"all {100 * rows['all']['f']:.2f} spans {100 * rows['spans']['f']:.1f}")


if __name__ == "__main__":
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--model", type=Path, help="folder of a checkpoint (net.pt) or of an ONNX export")
    a.add_argument("--run", type=Path, help="documents.jsonl of a run over the file of --winer, in place of a model")
    a.add_argument("--tokenizer", type=Path, help="tokenizer.json, where the model's folder has none")
    a.add_argument("--winer", type=Path, help="a WiNER-fr file")
    a.add_argument("--corpus", type=Path, help="folder of press articles with gold.json")
    a.add_argument("--json", action="store_true", help="print all figures")
    a.add_argument("--errors", action="store_true", help="print what was missed and what was wrong")
    a.add_argument("--lines", action="store_true", help="a window never crosses a line break")
    a.add_argument("--greedy", action="store_true", help="the best label of each word by itself, without Viterbi")
    o = a.parse_args()
    sets = ([("winer", read_winer(o.winer))] if o.winer else []) + ([("corpus", read_corpus(o.corpus))] if o.corpus else [])
    if o.run:
        find = lambda texts: read_run(o.run, texts)
    else:
        tok = Tokenizer.from_file(str(o.tokenizer or o.model / "tokenizer.json"))
        if (o.model / "net.pt").exists():
            from network import load

            tag = torch_tagger(load(o.model))
        else:
            tag = onnx_tagger(o.model)
        find = lambda texts: predict(tag, tok, texts, lines=o.lines, greedy=o.greedy)
    for name, texts in sets:
        found = find(texts)
        rows = report(texts, found)
        print(name, line(rows))
        if o.json:
            print(json.dumps(rows))
        if o.errors:
            wrong = Counter()
            for t, f in zip(texts, found):
                wrong.update(("missed", t.text[s:e], k) for s, e, k in set(t.spans) - set(f))
                wrong.update(("wrong", t.text[s:e], k) for s, e, k in set(f) - set(t.spans))
            for what, n in wrong.most_common(150):
                print(n, *what)
