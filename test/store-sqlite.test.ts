import { storeContract } from './store/contract.ts';
import { sqlite } from './store/places.ts';

storeContract(sqlite);
