import { expect, it } from 'vitest';
import { paymentLine } from '@/lib/facility/payment-line';

it.each([
  [['MC', 'MD', 'PI', 'SS'], 'Takes Medicaid, Medicare and private insurance. Sliding fee.'],
  [['MD', 'SF'], 'Takes Medicaid.'],
  [['PI', 'MI'], 'Takes private insurance and military insurance.'],
  [['SF'], 'Takes cash or self-pay.'],
  [['SF', 'PA'], 'Takes cash or self-pay. Help with paying.'],
  [['NP'], 'Free: takes no payment.'],
  [['NP', 'MD'], 'Free: takes no payment. Takes Medicaid.'],
  [['SS'], 'Sliding fee.'],
  [['ITU', 'SI'], 'Takes state health plans and Indian Health Service funds.'],
])('says %j as "%s"', (codes, line) => {
  expect(paymentLine(codes)).toBe(line);
});

it.each([[[]], [['DT', 'SP']], [['SAMF', 'FSA']]])(
  'says that nothing was reported for %j, which is not a no',
  (codes) => {
    expect(paymentLine(codes)).toBe('Payment not reported: ask when you call.');
  },
);
