import { engineOf } from '@/lib/search/engine-of';
import { describeMoneyMovesNothing } from './money-moves-nothing';

describeMoneyMovesNothing({ name: 'postgres', open: engineOf, settled: async () => {} }, 25);
