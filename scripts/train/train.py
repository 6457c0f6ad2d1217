"""Trains or goes on training a network on gold, swapped, templated and softly tagged text; resumes where it was stopped."""

import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch.nn import functional as F

from augment import DATA, Names, paragraph, swap_names, typography
from evaluate import line, predict, report, torch_tagger
from network import LABELS, load, save
from texts import CLS, IDS, PAD, SEP, Window, read_corpus, read_winer, windows

OTHER_PIECES = 0.5  # weight of a piece that does not begin a word; nothing reads its label
RARE = 1.5  # weight of EVENT and PRODUCT


def read_soft(path: Path, tok: Tokenizer, companies: list[str]) -> list[Window]:
    """What `tag_unlabelled.py` tagged; companies are put right where there was no gold label to do so."""
    z = np.load(path)
    ends = np.cumsum(z["lengths"])
    ids, first, soft = z["ids"], z["first"], z["soft"].astype(np.float32)
    out = []
    for a, b in zip(ends - z["lengths"], ends):
        out.append(Window(ids[a:b].tolist(), [], first[a:b].tolist(), [], soft[a:b]))
    if not z["gold"]:
        print("moved to ORG", companies_are_organisations(out, tok, companies), flush=True)
    return out


def companies_are_organisations(items: list[Window], tok: Tokenizer, names: list[str]) -> int:
    """Moves what a teacher gave PRODUCT to ORG where the words are a known company; returns how often."""
    known = {tuple(tok.encode(n, add_special_tokens=False).ids) for n in names}
    heads = {}
    for k in known:
        heads.setdefault(k[0], []).append(k)
    bp, ip, bo, io = (IDS[x] for x in ("B-PRODUCT", "I-PRODUCT", "B-ORG", "I-ORG"))
    n = 0
    for w in items:
        for i, piece in enumerate(w.ids):
            for k in heads.get(piece, ()):
                j = i + len(k)
                whole = tuple(w.ids[i:j]) == k and w.first[i] and (j == len(w.ids) or w.first[j])
                if whole and w.soft[i].argmax() == bp and (j == len(w.ids) or w.soft[j].argmax() != ip):
                    w.soft[i:j, [bp, bo]] = w.soft[i:j, [bo, bp]]
                    w.soft[i:j, [ip, io]] = w.soft[i:j, [io, ip]]
                    n += 1
    return n


def join(items: list[Window]) -> Window:
    """Sentences one after the other as one window."""
    w = Window([], [], [], [])
    w.soft = np.concatenate([x.soft for x in items])
    for x in items:
        w.ids += x.ids
        w.first += x.first
    return w


def epoch(tok, gold, soft, templates, seed: int, share: dict) -> list[Window]:
    """The windows of one epoch, drawn anew from its seed."""
    names = Names(seed)
    r = names.rng
    out = []
    for t in gold:
        for _ in range(int(share["gold"] + r.random())):
            x = swap_names(t, names) if r.random() < share["swap"] else t
            x = typography(x, r)
            limit = r.choice([*share["limits"], 120, 64])
            out += windows(tok, x, limit, lines=r.random() < 0.4)
    for _ in range(share["templates"]):
        out += windows(tok, typography(paragraph(names, templates), r), 190, lines=r.random() < 0.3)
    for items, n in zip(soft, share["soft"]):
        out += joined(r.sample(items, min(len(items), n)), r)
    return [w for w in out if w.ids]


def joined(some: list[Window], r: random.Random) -> list[Window]:
    """Windows of one to four of the given ones that fit together."""
    out = []
    while some:
        n = r.choice([1, 1, 2, 3, 4])
        group, some = some[:n], some[n:]
        while len(group) > 1 and sum(len(g.ids) for g in group) > 190:
            some.append(group.pop())
        out.append(join(group))
    return out


def packed(items: list[Window], pieces: int, r: random.Random):
    """Batches of like length, of about `pieces` pieces, in random order."""
    r.shuffle(items)
    out = []
    for c in range(0, len(items), 400):
        chunk = sorted(items[c : c + 400], key=lambda w: len(w.ids))
        batch = []
        for w in chunk:
            if batch and (len(batch) + 1) * (len(w.ids) + 2) > pieces:
                out.append(batch)
                batch = []
            batch.append(w)
        if batch:
            out.append(batch)
    r.shuffle(out)
    return out


def tensors(batch: list[Window], smooth: float):
    """Ids, mask, target distributions and weights of the pieces."""
    n = max(len(w.ids) for w in batch) + 2
    ids = torch.full((len(batch), n), PAD)
    mask = torch.zeros((len(batch), n))
    target = torch.zeros((len(batch), n, len(LABELS)))
    weight = torch.zeros((len(batch), n))
    for i, w in enumerate(batch):
        k = len(w.ids)
        ids[i, : k + 2] = torch.tensor([CLS, *w.ids, SEP])
        mask[i, : k + 2] = 1
        first = torch.tensor(w.first)
        if w.soft is None:
            labels = torch.tensor(w.labels)
            target[i, 1 : k + 1] = F.one_hot(labels, len(LABELS)) * (1 - smooth) + smooth / len(LABELS)
            rare = (labels >= IDS["B-EVENT"]).float() * (RARE - 1) + 1
        else:
            target[i, 1 : k + 1] = torch.from_numpy(w.soft)
            rare = torch.ones(k)
        weight[i, 1 : k + 1] = rare * (first.float() * (1 - OTHER_PIECES) + OTHER_PIECES)
    return ids, mask, target, weight


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--start", type=Path, required=True, help="folder of the checkpoint to start from")
    a.add_argument("--out", type=Path, required=True)
    a.add_argument("--tokenizer", type=Path, required=True)
    a.add_argument("--train", type=Path, required=True, help="WiNER-fr training file")
    a.add_argument("--dev", type=Path, required=True, help="WiNER-fr development file, for the log only")
    a.add_argument("--corpus", type=Path, help="press articles, for the log only")
    a.add_argument("--soft", type=Path, nargs="*", default=[], help=".npz files of tag_unlabelled.py")
    a.add_argument("--steps", type=int, default=0, help="length of the run in steps …")
    a.add_argument("--minutes", type=float, default=0, help="… or in minutes of training")
    a.add_argument("--rate", type=float, default=5e-5)
    a.add_argument("--pieces", type=int, default=2400, help="pieces a batch")
    a.add_argument("--swap", type=float, default=0.6, help="share of gold documents whose names are swapped")
    a.add_argument("--gold", type=float, default=1, help="times a gold document comes in an epoch, on average")
    a.add_argument("--longest", type=int, default=190, help="pieces of the longest window of gold text; more than half of the windows may be as long")
    a.add_argument("--templates", type=int, default=1500, help="templated paragraphs an epoch")
    a.add_argument("--soft-sentences", type=int, nargs="*", default=[8000], help="softly tagged sentences or windows an epoch, of each file")
    a.add_argument("--smooth", type=float, default=0.02)
    a.add_argument("--ema", type=float, default=0.995)
    a.add_argument("--eight-bits-from", type=float, default=0.5, help="from this share of the run on, activations are rounded as in the int8 export")
    a.add_argument("--freeze", type=int, default=0, help="lower layers that are not trained, which saves their backward pass")
    a.add_argument("--embeddings", action="store_true", help="train the embeddings too")
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--threads", type=int, default=2)
    a.add_argument("--save-every", type=float, default=8, help="minutes")
    o = a.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    tok = Tokenizer.from_file(str(o.tokenizer))
    gold = read_winer(o.train)
    templates = [x for x in (DATA / "templates.txt").read_text(encoding="utf-8").splitlines() if not x.startswith("#")]
    soft = [read_soft(path, tok, Names(o.seed, 100).companies) for path in o.soft]
    limits = [190, 190, 190] if o.longest == 190 else [o.longest, o.longest, 190]
    share = {"limits": limits, "gold": o.gold, "swap": o.swap, "templates": o.templates, "soft": o.soft_sentences}

    net = load(o.start)
    for p in (net.words.parameters() if not o.embeddings else ()):
        p.requires_grad_(False)
    decay = [p for n, p in net.named_parameters() if p.requires_grad and p.dim() > 1]
    plain = [p for n, p in net.named_parameters() if p.requires_grad and p.dim() == 1]
    adam = torch.optim.AdamW([{"params": decay, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0}], lr=o.rate, fused=True)
    mean = {n: p.detach().clone() for n, p in net.named_parameters() if p.requires_grad}
    step, spent, e, at = 0, 0.0, 0, 0
    state = o.out / "state.pt"
    if state.exists():
        s = torch.load(state, weights_only=False)
        net.load_state_dict(s["net"])
        adam.load_state_dict(s["adam"])
        mean, step, spent, e, at = s["mean"], s["step"], s["spent"], s["epoch"], s["at"]
        print("resumed at step", step, flush=True)

    def checkpoint():
        o.out.mkdir(parents=True, exist_ok=True)
        torch.save({"net": net.state_dict(), "adam": adam.state_dict(), "mean": mean, "step": step, "spent": spent, "epoch": e, "at": at}, o.out / "state.tmp")
        (o.out / "state.tmp").replace(state)
        live = {n: p.detach().clone() for n, p in net.named_parameters() if n in mean}
        net.load_state_dict(mean, strict=False)
        save(net, o.out, step=step)
        scored = [("dev", read_winer(o.dev))] + ([("corpus", read_corpus(o.corpus))] if o.corpus else [])
        tag = torch_tagger(net)
        tag.bf16 = True
        for name, texts in scored:
            print(f"step {step} {name}", line(report(texts, predict(tag, tok, texts), 0)), flush=True)
        net.load_state_dict(live, strict=False)
        net.train()

    net.frozen = o.freeze
    net.train()
    saved, losses, begun = time.time(), [], time.time()
    while True:
        r = random.Random(o.seed * 1000 + e)
        batches = packed(epoch(tok, gold, soft, templates, o.seed * 1000 + e, share), o.pieces, r)
        print(f"epoch {e}: {len(batches)} batches, {sum(len(w.ids) for b in batches for w in b)} pieces", flush=True)
        while at < len(batches):
            tick = time.time()
            progress = step / o.steps if o.steps else spent / 60 / o.minutes
            if progress >= 1:
                checkpoint()
                (o.out / "run.json").write_text(json.dumps({k: str(v) for k, v in vars(o).items()} | {"done": step, "spent": spent}))
                return
            rate = o.rate * (min(1, progress / 0.05) if progress < 0.05 else (1 - progress) / 0.95)
            for g in adam.param_groups:
                g["lr"] = max(rate, 1e-7)
            ids, mask, target, weight = tensors(batches[at], o.smooth)
            net.rounded = progress >= o.eight_bits_from
            with torch.autocast("cpu", torch.bfloat16):
                logits = net(ids, mask)
            logp = F.log_softmax(logits.float(), -1)
            loss = -((target * logp).sum(-1) * weight).sum() / weight.sum()
            adam.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(decay + plain, 1.0)
            adam.step()
            d = min(o.ema, (1 + step) / (10 + step))
            with torch.no_grad():
                for n, p in net.named_parameters():
                    if n in mean:
                        mean[n].lerp_(p, 1 - d)
            losses.append(loss.item())
            step, at = step + 1, at + 1
            spent += time.time() - tick
            if step % 20 == 0:
                print(f"step {step} {progress:.2f} loss {np.mean(losses[-20:]):.4f} {(time.time() - begun) / len(losses):.2f} s/step", flush=True)
            if time.time() - saved > o.save_every * 60:
                checkpoint()
                saved = time.time()
        e, at = e + 1, 0


if __name__ == "__main__":
    main()
