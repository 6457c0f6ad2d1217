"""The network: BERT for token classification, with the sizes of each layer free to differ."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

LABELS = ["O"] + [f"{p}-{t}" for t in ("PER", "LOC", "ORG", "EVENT", "PRODUCT") for p in "BI"]


@dataclass
class Sizes:
    """All that is needed to build the network again."""

    vocabulary: int = 24678
    width: int = 768
    layers: int = 6
    inner: int = 3072
    heads: int = 12
    head_size: int = 64
    positions: int = 512
    factor: int = 0  # width of a factorised embedding table, 0 for a plain one


class EightBits(torch.autograd.Function):
    """Rounds as dynamic quantisation does, 256 steps over the range of the tensor; the gradient passes unchanged."""

    @staticmethod
    def forward(ctx, x):
        low, high = torch.aminmax(x)
        step = (high.clamp(min=0) - low.clamp(max=0)).float() / 255
        return ((x / step).round() * step).to(x.dtype)

    @staticmethod
    def backward(ctx, grad):
        return grad


class Layer(nn.Module):
    """One encoder layer; query, key and value are one matrix, which is quantised and multiplied once."""

    def __init__(self, s: Sizes):
        super().__init__()
        self.heads, self.head_size = s.heads, s.head_size
        self.qkv = nn.Linear(s.width, 3 * s.heads * s.head_size)
        self.out = nn.Linear(s.heads * s.head_size, s.width)
        self.norm1 = nn.LayerNorm(s.width, eps=1e-12)
        self.up = nn.Linear(s.width, s.inner)
        self.down = nn.Linear(s.inner, s.width)
        self.norm2 = nn.LayerNorm(s.width, eps=1e-12)

    def forward(self, x, mask, drop: float, rounded: bool = False):
        cut = EightBits.apply if rounded else lambda t: t
        b, n, _ = x.shape
        q, k, v = self.qkv(cut(x)).view(b, n, 3, self.heads, self.head_size).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        a = self.out(cut(a.transpose(1, 2).reshape(b, n, -1)))
        x = self.norm1(x + F.dropout(a, drop, self.training))
        h = self.down(cut(F.gelu(self.up(cut(x)))))
        return self.norm2(x + F.dropout(h, drop, self.training))


class Tagger(nn.Module):
    """Embeddings, encoder and one linear layer over the labels."""

    def __init__(self, sizes: Sizes, drop: float = 0.1):
        super().__init__()
        self.sizes, self.drop, self.rounded, self.frozen = sizes, drop, False, 0
        self.words = nn.Embedding(sizes.vocabulary, sizes.factor or sizes.width)
        self.widen = nn.Linear(sizes.factor, sizes.width, bias=False) if sizes.factor else nn.Identity()
        self.places = nn.Embedding(sizes.positions, sizes.width)
        self.norm = nn.LayerNorm(sizes.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(sizes) for _ in range(sizes.layers))
        self.head = nn.Linear(sizes.width, len(LABELS))

    def forward(self, ids, mask, hidden: bool = False):
        """Logits for every piece; with `hidden`, also the output of every layer."""
        x = self.widen(self.words(ids)) + self.places.weight[: ids.shape[1]]
        x = F.dropout(self.norm(x), self.drop, self.training)
        attend = mask[:, None, None, :].bool()
        states = [x]
        for i, layer in enumerate(self.layers):
            with torch.set_grad_enabled(torch.is_grad_enabled() and i >= self.frozen):
                x = layer(x, attend, self.drop, self.rounded)
            states.append(x)
        logits = self.head(F.dropout(x, self.drop, self.training))
        return (logits, states) if hidden else logits


def save(net: Tagger, folder: Path, **more) -> None:
    """Writes weights and sizes, each file whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    torch.save({"weights": net.state_dict(), **more}, folder / "net.tmp")
    (folder / "net.tmp").replace(folder / "net.pt")
    (folder / "sizes.json").write_text(json.dumps(asdict(net.sizes)))


def load(folder: Path, drop: float = 0.1) -> Tagger:
    """Reads what `save` wrote."""
    net = Tagger(Sizes(**json.loads((folder / "sizes.json").read_text())), drop)
    net.load_state_dict(torch.load(folder / "net.pt", map_location="cpu", weights_only=False)["weights"])
    return net
