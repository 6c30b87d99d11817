/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradients with steps of their own
 * for each weight (AdaGrad, Duchi, Hazan and Singer 2011). Features are left out by chance while it learns, so that no single one, a known
 * word say, or what the rules propose, is leant on alone. The same seed and examples give the same weights on one machine.
 */

const CLOSED = -1e9;

/** The mean of several trainings that begin with other seeds: what one has learned by chance the others have not. */
export function trainSeveral(examples, rowCount, labels, { seeds = [1, 2, 3], ...options } = {}) {
  const models = seeds.map((seed) => train(examples, rowCount, labels, { ...options, seed }));
  const mean = (key) =>
    models[0][key].map((_, at) => models.reduce((sum, model) => sum + model[key][at], 0) / models.length);
  return { weights: mean('weights'), transitions: mean('transitions') };
}

/** An example: `rows[i]` are the rows of token i, `allowed[i]` a bit for each label it may have, `weight` how much it counts. */
export function train(
  examples,
  rowCount,
  labels,
  { epochs = 12, rate = 0.1, decay = 1e-5, left = 0.5, seed = 1 } = {},
) {
  const { count: L, follows, starts } = labels;
  const weights = new Float32Array(rowCount * L);
  const squares = new Float32Array(rowCount * L).fill(1e-3);
  const transitions = new Float64Array(L * L);
  const transitionSquares = new Float64Array(L * L).fill(1e-3);
  const sums = new Float32Array(rowCount * L);
  const transitionSums = new Float64Array(L * L);
  let passes = 0;
  const random = createRandom(seed);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) learn(examples[index]);
    if (epoch < epochs / 2) continue;
    passes += 1;
    for (let at = 0; at < weights.length; at += 1) sums[at] += weights[at];
    for (let at = 0; at < transitions.length; at += 1) transitionSums[at] += transitions[at];
  }
  // The mean over the second half of the passes hangs less on which example came last.
  return {
    weights: sums.map((sum) => sum / passes),
    transitions: transitionSums.map((sum) => sum / passes),
  };

  function learn({ rows, allowed, weight = 1 }) {
    const n = rows.length;
    const emissions = new Float64Array(n * L);
    const kept = new Array(n);
    for (let at = 0; at < n; at += 1) {
      const all = rows[at];
      const some = new Int32Array(all.length);
      let count = 0;
      for (let each = 0; each < all.length; each += 1) {
        if (random() < left) continue;
        const first = all[each] * L;
        some[count] = first;
        count += 1;
        for (let label = 0; label < L; label += 1) emissions[at * L + label] += weights[first + label];
      }
      for (let label = 0; label < L; label += 1) emissions[at * L + label] /= 1 - left;
      kept[at] = some.subarray(0, count);
    }
    const free = marginals(emissions, n);
    const bound = allowed.every(isOne) ? countsOf(allowed) : marginals(close(emissions, allowed), n);
    const gradient = new Float64Array(L);
    for (let at = 0; at < n; at += 1) {
      let any = false;
      for (let label = 0; label < L; label += 1) {
        gradient[label] = (bound.nodes[at * L + label] - free.nodes[at * L + label]) * weight;
        if (Math.abs(gradient[label]) > 1e-4) any = true;
      }
      if (!any) continue;
      for (const first of kept[at]) {
        for (let label = 0; label < L; label += 1) {
          const place = first + label;
          const step = gradient[label] - decay * weights[place];
          squares[place] += step * step;
          weights[place] += (rate * step) / Math.sqrt(squares[place]);
        }
      }
    }
    for (let pair = 0; pair < L * L; pair += 1) {
      const step = (bound.edges[pair] - free.edges[pair]) * weight;
      if (Math.abs(step) < 1e-6) continue;
      transitionSquares[pair] += step * step;
      transitions[pair] += (0.5 * rate * step) / Math.sqrt(transitionSquares[pair]);
    }
  }

  /** The scores, but for labels that a token may not have. */
  function close(emissions, allowed) {
    return emissions.map((score, index) =>
      (allowed[Math.floor(index / L)] >> (index % L)) & 1 ? score : CLOSED,
    );
  }

  /** What `marginals` gives where every token has one label. */
  function countsOf(allowed) {
    const nodes = new Float64Array(allowed.length * L);
    const edges = new Float64Array(L * L);
    let before = -1;
    for (const [at, bit] of allowed.entries()) {
      const label = 31 - Math.clz32(bit);
      nodes[at * L + label] = 1;
      if (before >= 0) edges[before * L + label] += 1;
      before = label;
    }
    return { nodes, edges };
  }

  /** How likely each label is at each token, and how often each pair of labels is expected. */
  function marginals(emissions, n) {
    const forward = new Float64Array(n * L);
    const backward = new Float64Array(n * L);
    const terms = new Float64Array(L);
    for (let label = 0; label < L; label += 1) forward[label] = starts[label] ? emissions[label] : CLOSED;
    for (let at = 1; at < n; at += 1) {
      for (let label = 0; label < L; label += 1) {
        for (let before = 0; before < L; before += 1)
          terms[before] = follows[before * L + label]
            ? forward[(at - 1) * L + before] + transitions[before * L + label]
            : Number.NEGATIVE_INFINITY;
        forward[at * L + label] = logSum(terms) + emissions[at * L + label];
      }
    }
    for (let at = n - 2; at >= 0; at -= 1) {
      for (let before = 0; before < L; before += 1) {
        for (let label = 0; label < L; label += 1)
          terms[label] = follows[before * L + label]
            ? backward[(at + 1) * L + label] +
              transitions[before * L + label] +
              emissions[(at + 1) * L + label]
            : Number.NEGATIVE_INFINITY;
        backward[at * L + before] = logSum(terms);
      }
    }
    const total = logSum(forward.subarray((n - 1) * L, n * L));
    const nodes = forward.map((score, index) => Math.exp(score + backward[index] - total));
    const edges = new Float64Array(L * L);
    for (let at = 1; at < n; at += 1)
      for (let pair = 0; pair < L * L; pair += 1) {
        if (!follows[pair]) continue;
        const label = pair % L;
        edges[pair] += Math.exp(
          forward[(at - 1) * L + (pair - label) / L] +
            transitions[pair] +
            emissions[at * L + label] +
            backward[at * L + label] -
            total,
        );
      }
    return { nodes, edges };
  }
}

function isOne(bits) {
  return (bits & (bits - 1)) === 0;
}

function logSum(terms) {
  let most = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > most) most = term;
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}

function shuffle(list, random) {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other], list[last]];
  }
}

/** Mulberry32. */
function createRandom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
