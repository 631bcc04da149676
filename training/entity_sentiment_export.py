"""Writes the trained network: weights.bin, manifest.json, and answers on sentences of our own to test by."""

import json
import os

import numpy as np
import torch

from entity_sentiment_data import DOMAINS, MAX_DISTANCE, PARTS, SPECIAL, TOKEN, WINDOW, Example
from entity_sentiment_network import CLASSES, DENSE, FEATURES, HEADLINE_SHARE, HEADS, HIDDEN, PART, POSITION, WORD, to_batch

TONE_STEP = 0.01
#: Words that are kept: those of the training text and the most frequent others.
KEPT_WORDS = 38_000
#: Sentences for the test; the target stands in brackets.
SENTENCES = [
    ("news", "Critics accused [OpenAI] of misleading investors and breaking its promises."),
    ("news", "Shares of [Nvidia] jumped 9.5 percent after the chipmaker beat every estimate."),
    ("news", "The agreement between Microsoft and [Anthropic] runs until 2027, the filing says."),
    ("headline", "[Google] hit with record fine over Play Store rules"),
    ("headline", "Regulators praise [Mistral] for open and careful testing"),
    ("unknown", "She said [he] wasn't a reliable partner, and the U.S. court didn't disagree."),
    ("unknown", "[Xqzzyvw Labs] isn't known to anyone."),
    ("news", "[It] failed."),
]


def export(folder, model, vocabulary, _examples):
    os.makedirs(folder, exist_ok=True)
    writer = Writer()
    vocabulary.keep(KEPT_WORDS)
    add_vectors(writer, model.vectors.weight, ("vectors", "scales"), KEPT_WORDS)
    add_vectors(writer, model.parts.weight, ("parts", "partScales"), PARTS + 1)
    writer.add("tones", np.round(vocabulary.tone / TONE_STEP).clip(-127, 127).astype(np.int8))
    writer.add("words", np.frombuffer("\n".join(vocabulary.words).encode("utf-8"), dtype=np.uint8))
    with torch.no_grad():
        for kind, towers, size in (("tower", model.towers, WORD), ("headline", model.headline_towers, WORD + PART)):
            for number, tower in enumerate(towers):
                for parameter in tower.parameters():
                    parameter.copy_(parameter.half().float())
                for name, tensor in tower_tensors(tower, size).items():
                    exact = tensor.numpy().astype(np.float16 if tensor.dim() > 1 else np.float32)
                    writer.add(f"{kind}{number}.{name}", exact)
    manifest = {
        "hidden": HIDDEN,
        "heads": HEADS,
        "dense": DENSE,
        "classes": CLASSES,
        "wordSize": WORD,
        "maxDistance": MAX_DISTANCE,
        "window": WINDOW,
        "toneStep": TONE_STEP,
        "special": SPECIAL,
        "domains": sorted(DOMAINS, key=DOMAINS.get),
        "towers": len(model.towers),
        "headlineTowers": len(model.headline_towers),
        "headlineShare": HEADLINE_SHARE,
        "parts": PARTS,
        "partSize": PART,
        "tensors": writer.tensors,
    }
    writer.write(os.path.join(folder, "weights.bin"))
    write_json(os.path.join(folder, "manifest.json"), manifest)
    write_json(os.path.join(folder, "answers.json"), answers(model, vocabulary))


def add_vectors(writer, weight, names, rows):
    """Vectors in eight bits with a scale a row; the model goes on with what was written."""
    with torch.no_grad():
        matrix = weight.numpy()[:rows]
        scale = np.maximum(np.abs(matrix).max(axis=1), 1e-6).astype(np.float32) / np.float32(127)
        quantised = np.round(matrix / scale[:, None]).astype(np.int8)
        writer.add(names[0], quantised)
        writer.add(names[1], scale)
        weight[:rows] = torch.from_numpy(quantised * scale[:, None])


def tower_tensors(tower, size):
    """The tower's weights as the forward pass wants them: one row an input, both directions side by side."""
    gru = tower.gru
    inputs = torch.cat([gru.weight_ih_l0, gru.weight_ih_l0_reverse])
    bias = torch.cat([gru.bias_ih_l0, gru.bias_ih_l0_reverse])
    ends = np.cumsum([size, FEATURES, POSITION]).tolist()
    word, features, position, domain = torch.tensor_split(inputs, ends, dim=1)
    return {
        "word": word.t().contiguous(),
        "features": features.t().contiguous(),
        "position": tower.position.weight @ position.t() + bias,
        "domain": tower.domain.weight @ domain.t(),
        "forward": gru.weight_hh_l0.t().contiguous(),
        "backward": gru.weight_hh_l0_reverse.t().contiguous(),
        "forwardBias": gru.bias_hh_l0,
        "backwardBias": gru.bias_hh_l0_reverse,
        "query": tower.query.weight.t().contiguous(),
        "decay": torch.nn.functional.softplus(tower.decay),
        "dense": tower.dense.weight.t().contiguous(),
        "denseBias": tower.dense.bias,
        "out": tower.out.weight.t().contiguous(),
        "outBias": tower.out.bias,
    }


class Writer:
    """Tensors end to end in one file, each at a multiple of four bytes."""

    def __init__(self):
        self.parts, self.tensors, self.size = [], {}, 0

    def add(self, name, array):
        data = np.ascontiguousarray(array).tobytes()
        self.tensors[name] = {"type": str(array.dtype), "shape": list(array.shape), "offset": self.size}
        data += b"\0" * (-len(data) % 4)
        self.parts.append(data)
        self.size += len(data)

    def write(self, path):
        with open(path, "wb") as out:
            out.write(b"".join(self.parts))


def answers(model, vocabulary):
    """What the network as written says of SENTENCES: negative, neutral, positive."""
    model.eval()
    rows = []
    for domain, marked in SENTENCES:
        start, end = marked.index("["), marked.index("]") - 1
        text = marked.replace("[", "").replace("]", "")
        before = [m.group() for m in TOKEN.finditer(text) if m.end() <= start]
        after = [m.group() for m in TOKEN.finditer(text) if m.start() >= end]
        example = Example(before + [None] + after, len(before), 0, DOMAINS[domain], text)
        vocabulary.encode(example)
        with torch.no_grad():
            mean = model.probabilities(to_batch([example]))[0]
        rows.append({"text": text, "start": start, "end": end, "domain": domain, "probabilities": [round(float(p), 6) for p in mean]})
    return rows


def write_json(path, value):
    with open(path, "w", encoding="utf-8") as out:
        json.dump(value, out, ensure_ascii=False, indent=1)
        out.write("\n")
