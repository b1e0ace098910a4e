import { sqlite } from './store/places.ts';
import { queueContract } from './store/queue-contract.ts';

queueContract(sqlite);
