"""Turns an int8 ONNX model, of `export_onnx.py` or of the earlier export, back into float weights, to go on from it."""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from network import Sizes, Tagger, save


def read(path: Path) -> dict[str, np.ndarray]:
    """All initialisers by name, the quantised ones multiplied by their scales."""
    graph = onnx.load(path).graph
    raw = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    out = {}
    for name, value in raw.items():
        if name.endswith("_quantized"):
            stem = name[: -len("_quantized")]
            out[stem] = (value.astype(np.float32) - raw[stem + "_zero_point"]) * raw[stem + "_scale"]
        elif not name.endswith(("_scale", "_zero_point")):
            out[name] = value
    # The exporter renamed the matrices to numbers; each node still carries its module's name.
    for node in graph.node:
        if "/m/" in node.name and node.op_type == "MatMulInteger" and node.input[1].endswith("_quantized"):
            module = "m." + node.name.split("/m/")[1].rsplit("/MatMul", 1)[0].replace("/", ".")
            out[module + ".weight"] = out[node.input[1][: -len("_quantized")]].T
    return out


def convert_own(w: dict[str, np.ndarray], config: dict) -> Tagger:
    """What `export_onnx.py` wrote, as the network it was written from, but for the rounding."""
    table = w["words"].astype(np.float32) * w["row_scales"]
    net = Tagger(Sizes(
        vocabulary=len(table), layers=config["num_hidden_layers"], heads=config["num_attention_heads"],
        inner=config["intermediate_size"], factor=table.shape[1] if "widen.w" in w else 0,
    ))
    s = {"words.weight": table, "places.weight": w["places"], "head.weight": w["logits.w"].T, "head.bias": w["logits.b"]}
    s |= {name: w[name] for name in w if name.endswith(("norm.weight", "norm.bias"))}
    if "widen.w" in w:
        s["widen.weight"] = w["widen.w"].T
    for i in range(net.sizes.layers):
        p, to = f"layer{i}.", f"layers.{i}."
        s[to + "qkv.weight"] = np.concatenate([w[f"{p}{x}.w"].T for x in "qkv"])
        s[to + "qkv.bias"] = np.concatenate([w[f"{p}{x}.b"] for x in "qkv"])
        for part in ("out", "up", "down"):
            s[f"{to}{part}.weight"], s[f"{to}{part}.bias"] = w[f"{p}{part}.w"].T, w[f"{p}{part}.b"]
        for part in ("norm1", "norm2"):
            for kind in ("weight", "bias"):
                s[f"{to}{part}.{kind}"] = w[f"{p}{part}.{kind}"]
    net.load_state_dict({k: torch.tensor(np.ascontiguousarray(v, np.float32)) for k, v in s.items()})
    return net


def convert(w: dict[str, np.ndarray], layers: int) -> Tagger:
    """The same network in the form of network.py, the first token type folded into the positions."""
    e = "m.bert.embeddings."
    net = Tagger(Sizes(vocabulary=len(w[e + "word_embeddings.weight"]), layers=layers))
    s = {
        "words.weight": w[e + "word_embeddings.weight"],
        "places.weight": w[e + "position_embeddings.weight"] + w[e + "token_type_embeddings.weight"][0],
        "norm.weight": w[e + "LayerNorm.weight"],
        "norm.bias": w[e + "LayerNorm.bias"],
        "head.weight": w["m.classifier.weight"],
        "head.bias": w["m.classifier.bias"],
    }
    parts = {
        "out": "attention.output.dense", "norm1": "attention.output.LayerNorm",
        "up": "intermediate.dense", "down": "output.dense", "norm2": "output.LayerNorm",
    }
    for i in range(layers):
        p = f"m.bert.encoder.layer.{i}."
        for kind in ("weight", "bias"):
            qkv = [w[f"{p}attention.self.{x}.{kind}"] for x in ("query", "key", "value")]
            s[f"layers.{i}.qkv.{kind}"] = np.concatenate(qkv)
            for ours, theirs in parts.items():
                s[f"layers.{i}.{ours}.{kind}"] = w[f"{p}{theirs}.{kind}"]
    net.load_state_dict({k: torch.tensor(np.ascontiguousarray(v, np.float32)) for k, v in s.items()})
    return net


if __name__ == "__main__":
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--model", type=Path, required=True, help="folder with config.json and onnx/")
    a.add_argument("--out", type=Path, required=True)
    o = a.parse_args()
    config = json.loads((o.model / "config.json").read_text())
    weights = read(o.model / "onnx/model_quantized.onnx")
    own = "row_scales" in weights
    save(convert_own(weights, config) if own else convert(weights, config["num_hidden_layers"]), o.out)
