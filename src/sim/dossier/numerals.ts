/**
 * ln, exp and the quantiles that need them, from + - x / and sqrt only. Engines may round `Math.exp` and `Math.log`
 * differently in the last place; these give the same bits everywhere.
 */

// biome-ignore lint/suspicious/noApproximativeNumericConstant: the standard leaves the last digits of Math.LN2 to the engine
const LN2 = 0.6931471805599453;
/** ln 2 in two parts, of which the first can be multiplied by a thousand without rounding (as in fdlibm). */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** Beyond these e^x is nothing, or more than can be counted. */
const LEAST = -745.2;
const MOST = 709.79;

/** e^x by halving the argument until the series is short. Good to about 1e-15, relative, for |x| < 700. */
export function exp(x: number): number {
  if (x < LEAST) return 0;
  if (x > MOST) return Number.POSITIVE_INFINITY;
  const halvings = Math.floor(x / LN2 + 0.5);
  const rest = x - halvings * LN2_HIGH - halvings * LN2_LOW;
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 24; n++) {
    term = (term * rest) / n;
    sum += term;
  }
  let result = sum;
  for (let i = 0; i < halvings; i++) result *= 2;
  for (let i = 0; i > halvings; i--) result /= 2;
  return result;
}

/** ln x for x > 0 by the area-hyperbolic series on [1, 2). Good to about 1e-15. */
export function ln(x: number): number {
  if (!(x > 0)) throw new RangeError(`ln of ${x}: only positive numbers have a logarithm`);
  let mantissa = x;
  let twos = 0;
  while (mantissa >= 2) {
    mantissa /= 2;
    twos++;
  }
  while (mantissa < 1) {
    mantissa *= 2;
    twos--;
  }
  const z = (mantissa - 1) / (mantissa + 1);
  let power = z;
  let sum = 0;
  for (let n = 1; n < 60; n += 2) {
    sum += power / n;
    power *= z * z;
  }
  return 2 * sum + twos * LN2;
}

const NEAR = [2.50662823884, -18.61500062529, 41.39119773534, -25.44106049637] as const;
const NEAR_UNDER = [-8.4735109309, 23.08336743743, -21.06224101826, 3.13082909833] as const;
const FAR = [
  0.3374754822726147, 0.9761690190917186, 0.1607979714918209, 0.0276438810333863, 0.0038405729373609,
  0.0003951896511919, 0.0000321767881768, 0.0000002888167364, 0.0000003960315187,
] as const;

/** The value of a polynomial whose coefficients start with the constant. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + (coefficients[i] ?? 0);
  return sum;
}

/**
 * The standard normal quantile for 0 < p < 1.
 * Source: Moro, "The Full Monte", Risk 8(2), 1995; absolute error below 3e-9.
 */
export function normalQuantile(p: number): number {
  const y = p - 0.5;
  if (Math.abs(y) < 0.42) {
    const r = y * y;
    return (y * polynomial(NEAR, r)) / (1 + r * polynomial(NEAR_UNDER, r));
  }
  const tail = y > 0 ? 1 - p : p;
  const z = polynomial(FAR, ln(-ln(tail)));
  return y > 0 ? z : -z;
}
