"""Makes a smaller network of a trained one: fewer layers, heads and inner neurons, the embeddings factorised."""

import argparse
from collections import Counter
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch.nn import functional as F

from evaluate import batches, pad
from network import Sizes, Tagger, load, save
from texts import read_winer, windows


def importance(net: Tagger, items, steps: int):
    """Sum over pieces of |activation x gradient| for the inner neurons, and for the heads, of every layer."""
    net.eval()
    inner = [torch.zeros(net.sizes.inner) for _ in net.layers]
    heads = [torch.zeros(net.sizes.heads) for _ in net.layers]
    seen = {}

    def keep(key):
        def hook(_, inputs):
            inputs[0].retain_grad()
            seen[key] = inputs[0]
        return hook

    hooks = []
    for i, layer in enumerate(net.layers):
        hooks.append(layer.down.register_forward_pre_hook(keep((i, "inner"))))
        hooks.append(layer.out.register_forward_pre_hook(keep((i, "heads"))))
    every = max(1, len(items) // (10 * steps))
    for batch in list(batches(items))[::every][:steps]:
        chosen = [items[i] for i in batch]
        ids, mask = (torch.from_numpy(x) for x in pad(chosen))
        gold = torch.full(ids.shape, -100)
        for r, w in enumerate(chosen):
            gold[r, 1 : len(w.ids) + 1] = torch.tensor(w.labels)
        with torch.autocast("cpu", torch.bfloat16):
            logits = net(ids, mask)
        F.cross_entropy(logits.float().flatten(0, 1), gold.flatten()).backward()
        for (i, kind), x in seen.items():
            product = (x.grad.float() * x.detach().float()).flatten(0, 1)
            if kind == "inner":
                inner[i] += product.abs().sum(0)
            else:
                heads[i] += product.view(len(product), net.sizes.heads, -1).sum(-1).abs().sum(0)
        net.zero_grad()
    for h in hooks:
        h.remove()
    return inner, heads


def prune(net: Tagger, scores, inner: int, heads: int, layers: list[int]) -> Tagger:
    """The same network with the given layers, and the best neurons and heads of each."""
    old, size = net.state_dict(), net.sizes.head_size
    state = {k: v for k, v in old.items() if not k.startswith("layers.")}
    for new, i in enumerate(layers):
        rows = scores[0][i].topk(inner).indices.sort().values
        kept = scores[1][i].topk(heads).indices.sort().values
        columns = (kept[:, None] * size + torch.arange(size)).flatten()
        qkv = torch.cat([columns + k * net.sizes.heads * size for k in range(3)])
        pick = {"up.weight": rows, "up.bias": rows, "qkv.weight": qkv, "qkv.bias": qkv}
        for name in [k[len(f"layers.{i}."):] for k in old if k.startswith(f"layers.{i}.")]:
            value = old[f"layers.{i}.{name}"]
            if name in pick:
                value = value[pick[name]]
            elif name in ("down.weight", "out.weight"):
                value = value[:, rows if name[0] == "d" else columns]
            state[f"layers.{new}.{name}"] = value
    small = Tagger(Sizes(**{**vars(net.sizes), "inner": inner, "heads": heads, "layers": len(layers)}))
    small.load_state_dict(state)
    return small


def factorise(net: Tagger, items, rank: int) -> Tagger:
    """The embedding table as a narrow one times a matrix, frequent pieces fitted best."""
    table = net.words.weight.detach()
    count = Counter(p for w in items for p in w.ids)
    often = torch.tensor([1.0 + count[i] for i in range(len(table))]).pow(0.5)[:, None]
    _, vectors = torch.linalg.eigh((table * often).T @ (table * often))
    basis = vectors[:, -rank:]
    state = {k: v for k, v in net.state_dict().items() if k != "words.weight"}
    state |= {"words.weight": table @ basis, "widen.weight": basis.contiguous()}
    small = Tagger(Sizes(**{**vars(net.sizes), "factor": rank}))
    small.load_state_dict(state)
    return small


if __name__ == "__main__":
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--model", type=Path, required=True)
    a.add_argument("--tokenizer", type=Path, required=True)
    a.add_argument("--winer", type=Path, required=True, help="the training file")
    a.add_argument("--layers", type=int, nargs="+", help="layers to keep; all if not given")
    a.add_argument("--inner", type=int)
    a.add_argument("--heads", type=int)
    a.add_argument("--factor", type=int, help="width of the embedding table")
    a.add_argument("--steps", type=int, default=30, help="batches to measure by")
    a.add_argument("--out", type=Path, required=True)
    o = a.parse_args()
    tok = Tokenizer.from_file(str(o.tokenizer))
    items = [w for t in read_winer(o.winer) for w in windows(tok, t)]
    net = load(o.model)
    s = net.sizes
    scores = importance(net, items, o.steps)
    net = prune(net, scores, o.inner or s.inner, o.heads or s.heads, o.layers or list(range(s.layers)))
    save(factorise(net, items, o.factor) if o.factor else net, o.out)
