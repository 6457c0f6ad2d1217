"""Rounds the int8 weights of an export once more, so that no processor can overflow on them.

Processors without VNNI (most before 2019, and many virtual machines) multiply unsigned by signed bytes in pairs and
keep the sum of a pair in sixteen bits (`vpmaddubsw`): 255 · a + 255 · b must not pass 32,767, so two weights of one
sign that lie side by side in a column may not sum to more than 128. Plain int8 rounding breaks that in one pair of
seventy, and the network then finds nothing on such a machine. Seven bits for all weights (`reduce_range`) cure it and
lose a whole bit; here each column gets the finest scale for which rounding and the few pairs that must be cut lose least.
"""

import argparse
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

MOST = 128
# With 2 no pair would ever be cut, but most columns lose less by a finer scale and a few cuts.
FACTORS = np.linspace(1, 2, 101)


def cut_pairs(w: np.ndarray) -> np.ndarray:
    """The nearest whole weights of which no pair of one sign sums to more than `MOST`; w is [even, columns]."""
    pairs = w.reshape(-1, 2, w.shape[1])
    for sign in (1, -1):
        share = sign * pairs
        excess = np.maximum(np.maximum(share, 0).sum(1) - MOST, 0)
        first = np.minimum(np.maximum(share[:, 0], 0), (excess + 1) // 2)
        pairs[:, 0] -= sign * first
        pairs[:, 1] -= sign * (excess - first)
    return pairs.reshape(w.shape)


def round_safely(w: np.ndarray, scales: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Weights [inputs, outputs] of int8 and their scales, one a column, so that every pair is within bounds."""
    wide = np.pad(w.astype(np.int64), ((0, w.shape[0] % 2), (0, 0)))
    best, kept, factors = np.full(wide.shape[1], np.inf), wide.copy(), np.ones(wide.shape[1])
    for factor in FACTORS:
        tried = cut_pairs(np.rint(wide / factor).astype(np.int64))
        loss = ((wide - tried * factor) ** 2).sum(0)
        better = loss < best
        best[better], kept[:, better], factors[better] = loss[better], tried[:, better], factor
    return kept[: w.shape[0]].astype(np.int8), (scales * factors).astype(np.float32)


def make_safe(model: onnx.ModelProto) -> float:
    """Rounds every MatMulInteger with constant int8 weights in place; the root mean square loss in steps of the old scale."""
    constants = {c.name: c for c in model.graph.initializer}
    lost, count = 0.0, 0
    for node in model.graph.node:
        if node.op_type != "MatMulInteger" or node.input[1] not in constants:
            continue
        name = node.input[1]
        scale = constants[name.removesuffix("_quantized") + "_scale"]
        old, scales = numpy_helper.to_array(constants[name]), numpy_helper.to_array(scale)
        if old.dtype != np.int8 or numpy_helper.to_array(constants[node.input[3]]).any():
            raise SystemExit(f"{name} is not int8 around zero: export it with weight_type=QInt8.")
        new, wider = round_safely(old, np.broadcast_to(scales, old.shape[1:]))
        lost += ((old - new * (wider / scales)) ** 2).sum()
        count += old.size
        constants[name].CopyFrom(numpy_helper.from_array(new, name))
        scale.CopyFrom(numpy_helper.from_array(wider, scale.name))
    return float(np.sqrt(lost / count))


if __name__ == "__main__":
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("model", type=Path, help="an onnx/model_quantized.onnx, rewritten in place")
    o = a.parse_args()
    network = onnx.load(o.model)
    print(f"{o.model}: weights moved by {make_safe(network):.2f} steps (root mean square; rounding itself is 0.29)")
    onnx.save(network, o.model)
