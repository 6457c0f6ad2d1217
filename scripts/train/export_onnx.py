"""Writes a checkpoint as a folder that transformers.js loads: graph, int8 weights, tokenizer and labels."""

import argparse
import json
import math
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from network import LABELS, Tagger, load
from pair_safe import make_safe


class Graph:
    """Collects nodes and constants of an ONNX graph."""

    def __init__(self):
        self.nodes, self.constants = [], {}

    def add(self, op, inputs, name, **more):
        """Adds a node and returns the name of its output."""
        self.nodes.append(helper.make_node(op, inputs, [name], name=name, **more))
        return name

    def const(self, name, value, kind=np.float32):
        """Adds a constant once and returns its name."""
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(np.asarray(value, kind)), name)
        return name

    def linear(self, x, module, name):
        """x times the weights plus the bias."""
        w = module.weight.detach().numpy().T
        y = self.add("MatMul", [x, self.const(name + ".w", w)], name + ".matmul")
        if module.bias is None:
            return y
        return self.add("Add", [y, self.const(name + ".b", module.bias.detach().numpy())], name)

    def norm(self, x, module, name):
        """Layer normalisation over the last axis."""
        w = [self.const(f"{name}.{k}", getattr(module, k).detach().numpy()) for k in ("weight", "bias")]
        return self.add("LayerNormalization", [x, *w], name, axis=-1, epsilon=1e-12)


def build(net: Tagger, fused: bool) -> onnx.ModelProto:
    """The float graph; with `fused`, attention is one operator of the runtime.

    Residuals are `Sum`, not `Add`: the runtime would fuse `Add` with the normalisation after it, and the fused operator is
    ten times slower than the two apart.
    """
    g, s = Graph(), net.sizes
    size, inner = s.head_size, s.heads * s.head_size
    i64 = np.int64
    # One scale a row: the runtime's own quantiser has one for the whole table, which costs 3 % of its norm.
    table = net.words.weight.detach().numpy()
    scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
    x = g.add("Gather", [g.const("words", np.rint(table / scale), np.int8), "input_ids"], "word8")
    x = g.add("Cast", [x], "word_float", to=TensorProto.FLOAT)
    x = g.add("Mul", [x, g.add("Gather", [g.const("row_scales", scale), "input_ids"], "row_scale")], "word")
    if s.factor:
        x = g.linear(x, net.widen, "widen")
    shape = g.add("Shape", ["input_ids"], "shape")
    n = g.add("Slice", [shape, g.const("one", [1], i64), g.const("two", [2], i64)], "length")
    places = g.add("Slice", [g.const("places", net.places.weight.detach().numpy()), g.const("zero", [0], i64), n, g.const("axis0", [0], i64)], "place")
    x = g.norm(g.add("Sum", [x, places], "sum"), net.norm, "norm")
    if fused:
        mask = g.add("Cast", ["attention_mask"], "mask", to=TensorProto.INT32)
    else:
        m = g.add("Cast", ["attention_mask"], "mask_float", to=TensorProto.FLOAT)
        m = g.add("Unsqueeze", [m, g.const("axes", [1, 2], i64)], "mask_wide")
        m = g.add("Sub", [g.const("unit", 1.0), m], "mask_off")
        mask = g.add("Mul", [m, g.const("far", -1e4)], "mask")
    heads = g.const("heads", [0, 0, s.heads, size], i64)
    flat = g.const("flat", [0, 0, inner], i64)
    for i, layer in enumerate(net.layers):
        p = f"layer{i}."
        w, b = layer.qkv.weight.detach(), layer.qkv.bias.detach()
        qkv = []
        for k, part in enumerate("qkv"):
            a, z = k * inner, (k + 1) * inner
            y = g.add("MatMul", [x, g.const(p + part + ".w", w[a:z].numpy().T)], p + part + ".matmul")
            qkv.append(g.add("Add", [y, g.const(p + part + ".b", b[a:z].numpy())], p + part))
        if fused:
            c = g.add("MultiHeadAttention", [*qkv, "", mask], p + "attention", domain="com.microsoft", num_heads=s.heads, mask_filter_value=-1e4)
        else:
            q, k, v = (g.add("Transpose", [g.add("Reshape", [y, heads], y + ".heads")], y + ".turned", perm=perm)
                       for y, perm in zip(qkv, ([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3])))
            a = g.add("Mul", [g.add("MatMul", [q, k], p + "products"), g.const("scale", 1 / math.sqrt(size))], p + "scaled")
            a = g.add("Softmax", [g.add("Add", [a, mask], p + "masked")], p + "softmax", axis=-1)
            c = g.add("Transpose", [g.add("MatMul", [a, v], p + "mixed")], p + "back", perm=[0, 2, 1, 3])
            c = g.add("Reshape", [c, flat], p + "attention")
        x = g.norm(g.add("Sum", [g.linear(c, layer.out, p + "out"), x], p + "sum1"), layer.norm1, p + "norm1")
        h = g.linear(x, layer.up, p + "up")
        e = g.add("Erf", [g.add("Div", [h, g.const("root2", math.sqrt(2))], p + "div")], p + "erf")
        e = g.add("Mul", [h, g.add("Add", [e, g.const("unit", 1.0)], p + "erf1")], p + "gelu2")
        h = g.add("Mul", [e, g.const("half", 0.5)], p + "gelu")
        x = g.norm(g.add("Sum", [g.linear(h, layer.down, p + "down"), x], p + "sum2"), layer.norm2, p + "norm2")
    g.linear(x, net.head, "logits")
    inputs = [helper.make_tensor_value_info(k, TensorProto.INT64, ["batch", "length"]) for k in ("input_ids", "attention_mask")]
    outputs = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", "length", len(LABELS)])]
    graph = helper.make_graph(g.nodes, "tagger", inputs, outputs, list(g.constants.values()))
    imports = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
    model = helper.make_model(graph, opset_imports=imports, producer_name="recoupe")
    model.ir_version = 8
    return model


def config(net: Tagger) -> dict:
    """What the loading libraries ask for."""
    s = net.sizes
    return {
        "architectures": ["BertForTokenClassification"], "model_type": "bert", "hidden_act": "gelu",
        "hidden_size": s.width, "intermediate_size": s.inner, "num_attention_heads": s.heads, "num_hidden_layers": s.layers,
        "max_position_embeddings": s.positions, "type_vocab_size": 1, "vocab_size": s.vocabulary, "layer_norm_eps": 1e-12, "pad_token_id": 0,
        "id2label": {str(i): x for i, x in enumerate(LABELS)}, "label2id": {x: i for i, x in enumerate(LABELS)},
    }


if __name__ == "__main__":
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--model", type=Path, required=True, help="folder of the checkpoint")
    a.add_argument("--tokenizer", type=Path, required=True)
    a.add_argument("--out", type=Path, required=True)
    a.add_argument("--attention", choices=["plain", "fused"], default="plain")
    a.add_argument("--caution", type=float, default=0.0, help="added to the logit of O")
    a.add_argument("--words", type=Path, help="checkpoint with the exact embeddings, where those of --model went through int8")
    a.add_argument("--float-layers", nargs="*", default=[], help="names of matrices left in float, such as layer0.down")
    a.add_argument("--keep-float", action="store_true", help="also keep onnx/model.onnx")
    o = a.parse_args()
    net = load(o.model)
    with torch.no_grad():
        net.head.bias[LABELS.index("O")] += o.caution
        if o.words:
            net.words.weight.copy_(load(o.words).words.weight)
    (o.out / "onnx").mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as t:
        path = Path(t) / "model.onnx"
        onnx.save(build(net, o.attention == "fused"), path)
        if o.keep_float:
            shutil.copy(path, o.out / "onnx/model.onnx")
        quantized = o.out / "onnx/model_quantized.onnx"
        quantize_dynamic(
            path, quantized, per_channel=True, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul"],
            nodes_to_exclude=["logits.matmul", *(x + ".matmul" for x in o.float_layers)], extra_options={"MatMulConstBOnly": True, "DefaultTensorType": TensorProto.FLOAT},
        )
    network = onnx.load(quantized)
    make_safe(network)
    onnx.save(network, quantized)
    (o.out / "config.json").write_text(json.dumps(config(net), indent=2) + "\n")
    shutil.copy(o.tokenizer, o.out / "tokenizer.json")
    (o.out / "tokenizer_config.json").write_text(json.dumps({"tokenizer_class": "BertTokenizer", "do_lower_case": False, "strip_accents": False, "model_max_length": 512, "clean_up_tokenization_spaces": True}) + "\n")
