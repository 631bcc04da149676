"""The network: word vector + features + distance + domain -> bidirectional GRU -> attention from the target -> 3.

Headlines have towers of their own, which also see the parts of each word (names of companies are often unknown words).
"""

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from entity_sentiment_data import DOMAINS, MAX_DISTANCE, PAD, PARTS, TARGET, UNKNOWN

WORD, PART, FEATURES, POSITION, DOMAIN = 100, 24, 2, 16, 8
HIDDEN, HEADS, DENSE = 96, 2, 64
CLASSES = 3
#: What the towers for headlines count in headlines.
HEADLINE_SHARE = 0.5


class Tower(nn.Module):
    """One member of the ensemble; members share the word vectors only."""

    def __init__(self, dropout, extra=0):
        super().__init__()
        self.position = nn.Embedding(2 * MAX_DISTANCE + 1, POSITION)
        self.domain = nn.Embedding(len(DOMAINS), DOMAIN)
        self.gru = nn.GRU(extra + WORD + FEATURES + POSITION + DOMAIN, HIDDEN, batch_first=True, bidirectional=True)
        self.query = nn.Linear(2 * HIDDEN, 2 * HIDDEN * HEADS, bias=False)
        self.decay = nn.Parameter(torch.full((HEADS,), -2.0))
        self.dense = nn.Linear(2 * HIDDEN * (1 + HEADS), DENSE)
        self.out = nn.Linear(DENSE, CLASSES)
        self.dropout = nn.Dropout(dropout)
        nn.init.normal_(self.query.weight, std=0.02)
        nn.init.normal_(self.position.weight, std=0.1)
        nn.init.normal_(self.domain.weight, std=0.1)

    def forward(self, words, features, distance, domain, lengths, targets):
        length = words.shape[1]
        place = self.position(distance.clamp(-MAX_DISTANCE, MAX_DISTANCE) + MAX_DISTANCE)
        where = self.domain(domain)[:, None, :].expand(-1, length, -1)
        x = torch.cat([self.dropout(words), features, place, where], dim=2)
        packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        states, _ = pad_packed_sequence(self.gru(packed)[0], batch_first=True)
        states = self.dropout(states)
        rows = torch.arange(len(targets))
        target = states[rows, targets]
        query = self.query(target).view(-1, HEADS, 2 * HIDDEN)
        scores = torch.einsum("bhd,btd->bht", query, states)
        scores = scores - torch.nn.functional.softplus(self.decay)[None, :, None] * distance.abs()[:, None, :]
        mask = torch.arange(states.shape[1])[None, :] >= lengths[:, None]
        weights = scores.masked_fill(mask[:, None, :], -1e9).softmax(dim=2)
        context = torch.einsum("bht,btd->bhd", weights, states).flatten(1)
        hidden = torch.relu(self.dense(self.dropout(torch.cat([target, context], dim=1))))
        return self.out(self.dropout(hidden))


class Ensemble(nn.Module):
    """Towers over one table of word vectors; the answer is the mean of their probabilities."""

    def __init__(self, matrix, towers, headline_towers, dropout):
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(torch.from_numpy(matrix), freeze=False, padding_idx=PAD)
        self.towers = nn.ModuleList(Tower(dropout) for _ in range(towers))
        self.parts = nn.Embedding(PARTS + 1, PART, padding_idx=0)
        nn.init.normal_(self.parts.weight, std=0.05)
        self.headline_towers = nn.ModuleList(Tower(dropout, PART) for _ in range(headline_towers))
        self.word_dropout, self.domain_dropout = 0.08, 0.25

    def forward(self, batch):
        """Logits of every tower for running text, [towers, batch, classes]."""
        return torch.stack([self.read(tower, batch, False) for tower in self.towers])

    def headlines(self, batch):
        """Logits of every tower for headlines."""
        return torch.stack([self.read(tower, batch, True) for tower in self.headline_towers])

    def probabilities(self, batch):
        """Classes of sentences: those of the towers for running text, mixed with the others' for headlines."""
        running = self(batch).softmax(dim=2).mean(dim=0)
        headline = self.headlines(batch).softmax(dim=2).mean(dim=0)
        share = (batch["domain"] == DOMAINS["headline"])[:, None] * HEADLINE_SHARE
        return running * (1 - share) + headline * share

    def read(self, tower, batch, with_parts):
        ids, domain = batch["ids"], batch["domain"]
        if self.training:
            drop = (torch.rand(ids.shape) < self.word_dropout) & (ids != PAD) & (ids != TARGET)
            ids = ids.masked_fill(drop, UNKNOWN)
            domain = domain.masked_fill(torch.rand(domain.shape) < self.domain_dropout, 0)
        words = self.vectors(ids)
        if with_parts:
            words = torch.cat([words, self.parts(batch["parts"]).sum(dim=2)], dim=2)
        return tower(words, batch["features"], batch["distance"], domain, batch["lengths"], batch["targets"])


def to_batch(examples):
    """Padded tensors of examples that are encoded."""
    longest = max(len(e.ids) for e in examples)
    ids = torch.full((len(examples), longest), PAD)
    features = torch.zeros(len(examples), longest, FEATURES)
    for row, e in enumerate(examples):
        ids[row, : len(e.ids)] = torch.tensor(e.ids)
        features[row, : len(e.ids)] = torch.tensor(e.features)
    parts = torch.zeros(len(examples), longest, 3, dtype=torch.long)
    for row, e in enumerate(examples):
        parts[row, : len(e.ids)] = torch.tensor(e.parts)
    targets = torch.tensor([e.target for e in examples])
    return {
        "ids": ids,
        "parts": parts,
        "features": features,
        "distance": torch.arange(longest)[None, :] - targets[:, None],
        "domain": torch.tensor([e.domain for e in examples]),
        "lengths": torch.tensor([len(e.ids) for e in examples]),
        "targets": targets,
        "labels": torch.tensor([e.label for e in examples]),
    }
